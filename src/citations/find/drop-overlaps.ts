/** Returns what was found in the order of the text, without what begins inside something before it; the longer wins. */
export function dropOverlaps<T extends { from: number; to: number }>(found: readonly T[]): T[] {
	let end = 0;
	return found
		.toSorted((a, b) => a.from - b.from || b.to - a.to)
		.filter(({ from, to }) => {
			const free = from >= end;
			if (free) end = to;
			return free;
		});
}
