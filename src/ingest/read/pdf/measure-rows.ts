import { isBlank, type Row } from './rows.ts';

/** Rows of one paragraph stand at most this far apart, in sizes. */
const WIDEST_LEADING = 2;

/** Signs that no line begins with. */
export const CLOSING = /[”’）》〉」』】〕)\],，。、；：;:.！!？?%％]/u;

/** True for text that is as wide as it is high. */
export const isWide = (text: string) =>
	/[\p{Script=Han}\u3000-\u303F\uFF01-\uFF60“”‘’…—]/u.test(text);

/** Returns where a row ends without the punctuation that may hang over the edge of the text. */
function findEnd({ glyphs, right }: Row): number {
	const inked = glyphs.filter((glyph) => !isBlank(glyph));
	const last = inked.at(-1);
	const hangs = last !== undefined && isWide(last.text) && CLOSING.test(last.text);
	return hangs ? (inked.at(-2)?.right ?? right) : right;
}

/** Returns the right edge that several rows reach; of few rows the farthest. */
export function findRight(rows: readonly Row[]): number {
	const ends = rows.map(findEnd).sort((a, b) => b - a);
	const size = rows[0]?.size ?? 10;
	return (
		ends.find((end, index) =>
			ends.slice(index + 1, index + 4).some((other) => end - other < size * 0.6),
		) ??
		ends[0] ??
		0
	);
}

/** Returns how far the rows of blocks stand apart, in sizes. */
export function findLeading(blocks: readonly (readonly Row[])[]): number {
	const steps = blocks.flatMap((rows) =>
		rows.slice(1).flatMap((row, index) => {
			const above = rows[index];
			const isSame = above?.page === row.page && Math.abs(above.size - row.size) < 0.3;
			const step = isSame ? (row.base - above.base) / row.size : 0;
			return step > 0.9 && step < 4 ? [Math.round(step * 20) / 20] : [];
		}),
	);
	const counts = Map.groupBy(steps, (step) => step);
	const [most] = [...counts].sort(([, many], [, few]) => few.length - many.length);
	// Where all rows stand farther apart, each is a text of its own.
	return Math.min(most?.[0] ?? 1.5, WIDEST_LEADING);
}
