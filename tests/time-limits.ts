/**
 * Limits that keep a test which hangs from hanging for ever, in milliseconds. No test comes near them, with many programs
 * beside it on a small machine either: what is slow is for the benchmarks to say (`npm run bench`).
 */
export const TEST_LIMIT = 600_000;

/** Of a step that waits for a page: shorter, so that its test fails with what it waited for. */
export const STEP_LIMIT = 120_000;
