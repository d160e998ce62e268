import type { Glyph } from './page-content.ts';

/** A character of a row. */
export interface RowGlyph extends Glyph {
	/** Smaller, and above the line. */
	raised: boolean;
}

/** The characters that stand on one line of a page, from left to right. */
export interface Row {
	page: number;
	left: number;
	right: number;
	base: number;
	/** Size of most of its characters. */
	size: number;
	glyphs: RowGlyph[];
}

/**
 * Orders characters by their middles: punctuation that is set close to its neighbour begins before that one ends.
 */
const byMiddle = (a: Glyph, b: Glyph) => a.left + a.right - b.left - b.right || a.order - b.order;

export const isBlank = ({ text }: Glyph): boolean => text.trim() === '';

/** Two characters stand on one line where their lines differ by less than this, in sizes. */
const SAME_LINE = 0.15;
/** A mark is smaller than the text that it stands at by this factor. */
export const SMALLER = 0.82;

/** Returns the size that most characters have. */
export function mainSize(glyphs: readonly Glyph[]): number {
	const counts = new Map<number, number>();
	for (const glyph of glyphs) {
		if (isBlank(glyph)) continue;
		const size = Math.round(glyph.size * 10) / 10;
		counts.set(size, (counts.get(size) ?? 0) + 1);
	}
	const [main] = [...counts].sort(([a, many], [b, few]) => few - many || b - a);
	return main?.[0] ?? glyphs[0]?.size ?? 0;
}

/** Returns a row of characters; blanks at its ends, which are not seen, do not count for its place. */
export function makeRow(page: number, glyphs: readonly RowGlyph[]): Row {
	const sorted = glyphs.toSorted(byMiddle);
	const inked = sorted.filter((glyph) => !isBlank(glyph));
	const plain = inked.filter(({ raised }) => !raised);
	const counted = plain.length > 0 ? plain : inked;
	return {
		page,
		left: Math.min(...inked.map(({ left }) => left)),
		right: Math.max(...inked.map(({ right }) => right)),
		base: Math.max(...counted.map(({ base }) => base)),
		size: mainSize(counted),
		glyphs: sorted,
	};
}

/** Returns characters in groups that stand on one line each, from the top. */
function groupByBase(glyphs: readonly Glyph[]): Glyph[][] {
	const groups: { base: number; size: number; glyphs: Glyph[] }[] = [];
	for (const glyph of glyphs.toSorted((a, b) => a.base - b.base)) {
		const last = groups.at(-1);
		const isSame =
			last !== undefined &&
			glyph.base - last.base <= SAME_LINE * Math.max(2, Math.min(last.size, glyph.size));
		if (isSame) {
			last.glyphs.push(glyph);
			last.size = Math.max(last.size, isBlank(glyph) ? 0 : glyph.size);
		} else {
			const size = isBlank(glyph) ? 0 : glyph.size;
			groups.push({ base: glyph.base, size, glyphs: [glyph] });
		}
	}
	return groups.map((group) => group.glyphs);
}

/** Returns a line of characters cut where nothing stands for more than `gap` sizes. */
export function cutAtGaps<T extends Glyph>(glyphs: readonly T[], gap: number): T[][] {
	const pieces: T[][] = [];
	let right = -Infinity;
	for (const glyph of glyphs.toSorted(byMiddle)) {
		if (isBlank(glyph)) continue;
		const last = pieces.at(-1);
		if (last !== undefined && glyph.left - right <= gap * glyph.size) last.push(glyph);
		else pieces.push([glyph]);
		right = Math.max(right, glyph.right);
	}
	return pieces;
}

/** A line of characters with the bounds by which others are held against it. */
interface Line {
	base: number;
	size: number;
	glyphs: RowGlyph[];
}

/** The number of a note stands before its first row by at most this, in sizes: where a row is stretched, its space is. */
const NUMBER_GAP = 6;

/** True for the number of a note before a line that is stretched to the edge of the text. */
function isNumberBefore(piece: readonly Glyph[], { glyphs, size }: Line): boolean {
	const right = Math.max(...piece.map((glyph) => glyph.right));
	const left = Math.min(...glyphs.flatMap((glyph) => (isBlank(glyph) ? [] : [glyph.left])));
	const isNumber = piece.length <= 3 && piece.every(({ text }) => /^\d$/u.test(text));
	return isNumber && right <= left && left - right < NUMBER_GAP * size;
}

/** Returns the line that a piece of smaller characters is raised or lowered at; undefined for text of its own. */
function findHost(piece: readonly Glyph[], lines: readonly Line[]): Line | undefined {
	const [first] = piece;
	const last = piece.at(-1);
	if (first === undefined || last === undefined) return undefined;
	const size = Math.max(...piece.map((glyph) => glyph.size));
	return lines.find(
		(line) =>
			size <= line.size * SMALLER &&
			first.base < line.base + line.size * 0.35 &&
			first.base > line.base - line.size * 0.75 &&
			(isNumberBefore(piece, line) ||
				line.glyphs.some(
					(glyph) =>
						!isBlank(glyph) &&
						glyph.size > size / SMALLER &&
						first.left < glyph.right + line.size * 0.6 &&
						last.right > glyph.left - line.size * 0.6,
				)),
	);
}

/** Returns the rows of a page, from the top; marks stand in the rows that they are raised at. */
export function findRows(page: number, glyphs: readonly Glyph[]): Row[] {
	const groups = groupByBase(glyphs).filter((group) => group.some((glyph) => !isBlank(glyph)));
	const lines = groups.map((group): Line => {
		const inked = group.filter((glyph) => !isBlank(glyph));
		return {
			base: Math.max(...inked.map(({ base }) => base)),
			size: Math.max(...inked.map(({ size }) => size)),
			glyphs: group.map((glyph) => ({ ...glyph, raised: false })),
		};
	});
	for (const line of lines) {
		for (const piece of cutAtGaps(line.glyphs, 1)) {
			const host = findHost(piece, lines);
			if (host === undefined || host === line) continue;
			const isRaised = (piece[0]?.base ?? 0) < host.base - host.size * 0.1;
			host.glyphs.push(...piece.map((glyph) => ({ ...glyph, raised: isRaised })));
			line.glyphs = line.glyphs.filter((glyph) => !piece.includes(glyph));
		}
	}
	return lines
		.filter((line) => line.glyphs.some((glyph) => !isBlank(glyph)))
		.map((line) => makeRow(page, markRaised(line)));
}

/** Marks what is raised on its own line: smaller characters that share it with larger ones, and stand higher. */
function markRaised({ base, size, glyphs }: Line): RowGlyph[] {
	return glyphs.map((glyph) =>
		glyph.size <= size * SMALLER && glyph.base < base - size * 0.1 && !isBlank(glyph)
			? { ...glyph, raised: true }
			: glyph,
	);
}
