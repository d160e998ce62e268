import { availableParallelism, totalmem } from 'node:os';
import { defineConfig } from 'vitest/config';
import { LongestFirst } from './tests/longest-first.ts';
import { STEP_LIMIT, TEST_LIMIT } from './tests/time-limits.ts';

/** Every test has these, and none has limits of its own: see eslint.config.js. */
const COMMON = {
	testTimeout: TEST_LIMIT,
	hookTimeout: TEST_LIMIT,
	setupFiles: ['tests/seed-properties.ts'],
	expect: { poll: { timeout: STEP_LIMIT } },
};

/** What is no quick test, by its name or its place: it builds, indexes, loads Astro, or reads archives by the dozen. */
const SLOW = [
	'tests/**/*.slow.test.ts',
	'tests/hostile/**/*.test.ts',
	'tests/content/**/*.test.ts',
];

const GIGABYTE = 2 ** 30;

/**
 * Pages, servers and commands are waited for half of the time: two files a processor, as far as memory goes. A build, or a browser
 * beside its test, takes some 1.5 GB.
 */
const WORKERS = Math.max(
	2,
	Math.min(2 * availableParallelism(), Math.floor(totalmem() / (2 * GIGABYTE)), 8),
);

/** A file of the site is two already, the test and its browser. With twice as many they are in each other's way. */
const SITE_WORKERS = Math.max(2, Math.floor(WORKERS / 2));

export default defineConfig({
	test: {
		maxWorkers: WORKERS,
		sequence: { sequencer: LongestFirst },
		teardownTimeout: TEST_LIMIT,
		projects: [
			{
				test: {
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
					// With the quick ones the unit tests: see scripts/report/choose-checks.ts.
					name: 'slow',
					include: SLOW,
					exclude: ['tests/site/**'],
					...COMMON,
				},
			},
			{
				test: {
					name: 'site',
					include: ['tests/site/**/*.test.ts'],
					globalSetup: ['tests/site/build.ts'],
					maxWorkers: SITE_WORKERS,
					// Vitest asks for it where projects differ in the files at a time.
					sequence: { groupOrder: 1 },
					...COMMON,
				},
			},
		],
	},
});
