import type { Pages } from '../../model/document.ts';

/** Returns pages in order, each once; those that follow one another are one run. */
export function collectPages(pages: readonly Pages[]): { from: number; to: number }[] {
	const runs: { from: number; to: number }[] = [];
	for (const [from, to] of pages.toSorted(([a], [b]) => a - b)) {
		const last = runs.at(-1);
		if (last !== undefined && from <= last.to + 1) last.to = Math.max(last.to, to);
		else runs.push({ from, to: Math.max(from, to) });
	}
	return runs;
}
