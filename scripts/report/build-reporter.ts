import type { AstroIntegration } from 'astro';
import { countFresh } from '../../src/keep/build-keep.ts';
import type { Progress } from './progress.ts';

/** Returns an integration that tells the progress of a build; it belongs after all others. */
export function createBuildReporter(progress: Progress): AstroIntegration {
	const began = performance.now();
	return {
		name: 'build-reporter',
		hooks: {
			'astro:build:start': () => {
				progress.start('Building the site', 0);
				const fresh = countFresh();
				if (fresh === null) return;
				progress.line(`  Documents made anew: ${String(fresh)}. The others are kept.`);
			},
			'astro:build:generated': () => {
				progress.line('  The pages are written, the rest of the site follows.');
			},
			'astro:build:done': () => {
				const seconds = ((performance.now() - began) / 1000).toFixed(1);
				progress.finish(`done in ${seconds} s`);
			},
		},
	};
}
