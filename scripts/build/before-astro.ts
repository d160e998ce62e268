// Imported before `astro`, which reads both when it is loaded.

// It does not report home.
process.env.ASTRO_TELEMETRY_DISABLED = '1';
// Memory that its bundler frees goes back to the system at once. Without it most of what bundling took stays with the
// process to its end (some 400 MB at 1,000 documents).
process.env.MIMALLOC_PURGE_DELAY ??= '0';
