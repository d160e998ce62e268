import type { Written } from './written.ts';

/** Returns a size as those of headings are told apart: to half a point. */
export const roundSize = (size: number) => Math.round(size * 2) / 2;

/** Text that is larger than the rest by this factor is a heading. */
const LARGER = 1.08;

/** Returns the levels of headings by their sizes: the largest is 1. The title of the paper has none. */
export function findLevels(lines: readonly Written[], bodySize: number): Map<number, number> {
	const sizes = lines
		.filter(({ size, marks }) => size > bodySize * LARGER && marks.cells === undefined)
		.map(({ size }) => roundSize(size));
	const counts = Map.groupBy(sizes, (size) => size);
	const sorted = [...counts.keys()].sort((a, b) => b - a);
	const [largest] = sorted;
	const title = lines.find(({ size }) => roundSize(size) === largest);
	const isTitle = largest !== undefined && counts.get(largest)?.length === 1 && title?.page === 1;
	const headings = isTitle ? sorted.slice(1) : sorted;
	return new Map(headings.map((size, index) => [size, Math.min(6, index + 1)]));
}
