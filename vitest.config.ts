import { defineConfig } from 'vitest/config';

/** What is no quick test, by its name or its place: it builds, indexes, loads Astro, or reads archives by the dozen. */
const SLOW = ['tests/**/*.slow.test.ts', 'tests/hostile/**', 'tests/content/**'];

export default defineConfig({
	test: {
		// Pages wait more than they work: two files at a time, also where a machine has but two processors.
		maxWorkers: 2,
		projects: [
			{
				test: {
					name: 'unit',
					include: ['tests/**/*.test.ts'],
					exclude: ['tests/site/**'],
				},
			},
			{
				test: {
					// The unit tests without the slow ones: see scripts/report/choose-checks.ts.
					name: 'quick',
					include: ['tests/**/*.test.ts'],
					exclude: ['tests/site/**', ...SLOW],
				},
			},
			{
				test: {
					name: 'site',
					include: ['tests/site/**/*.test.ts'],
					globalSetup: ['tests/site/build.ts'],
					// A page in a browser, on a machine that does other work as well.
					testTimeout: 30_000,
					hookTimeout: 60_000,
				},
			},
		],
	},
});
