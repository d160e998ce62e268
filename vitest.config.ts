import { defineConfig } from 'vitest/config';

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
