// Imported before `astro`, which decides at its own import whether it reports home.
process.env.ASTRO_TELEMETRY_DISABLED = '1';
