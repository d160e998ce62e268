import { setFlagsFromString } from 'node:v8';

// Imported before `astro`, which reads what follows when it is loaded.

// It does not report home.
process.env.ASTRO_TELEMETRY_DISABLED = '1';

// The engine optimises only what runs ten times as often as it would by itself wait for. Most of what a build runs, it
// runs for some seconds and once, and compiling it cost more than it saved: a sixth of the CPU on five documents.
setFlagsFromString('--invocation-count-for-turbofan=30000');

// What is held outside of the heap, such as the bytes of files, counts with what is in it. By itself the engine looks through
// the whole heap for each 64 MB of bytes that came, though they go by themselves: a twentieth of the CPU on a thousand papers.
setFlagsFromString('--external-memory-accounted-in-global-limit');
