import { defineConfig } from 'vitest/config';
import { STEP_LIMIT, TEST_LIMIT } from './tests/time-limits.ts';

/** Every test has these, and none has limits of its own: see eslint.config.js. */
const COMMON = {
	testTimeout: TEST_LIMIT,
	hookTimeout: TEST_LIMIT,
	setupFiles: ['tests/seed-properties.ts'],
	expect: { poll: { timeout: STEP_LIMIT } },
};

/** What is no quick test, by its name or its place: it builds, indexes, loads Astro, or reads archives by the dozen. */
const SLOW = ['tests/**/*.slow.test.ts', 'tests/hostile/**', 'tests/content/**'];

export default defineConfig({
	test: {
		// Pages wait more than they work: two files at a time, also where a machine has but two processors.
		maxWorkers: 2,
		teardownTimeout: TEST_LIMIT,
		projects: [
			{
				test: {
					name: 'unit',
					include: ['tests/**/*.test.ts'],
					exclude: ['tests/site/**'],
					...COMMON,
				},
			},
			{
				test: {
					// The unit tests without the slow ones: see scripts/report/choose-checks.ts.
					name: 'quick',
					include: ['tests/**/*.test.ts'],
					exclude: ['tests/site/**', ...SLOW],
					// They share nothing that they change, so modules are loaded once and not for every file: a third of the time.
					isolate: false,
					...COMMON,
				},
			},
			{
				test: {
					name: 'site',
					include: ['tests/site/**/*.test.ts'],
					globalSetup: ['tests/site/build.ts'],
					...COMMON,
				},
			},
		],
	},
});
