import type { Box } from './matrix.ts';
import type { Glyph, PageContent } from './page-content.ts';

/** A small shape that is drawn, and the sign that it looks like. */
export interface Dot {
	box: Box;
	sign: '•' | '◦' | '▪';
}

/** Widths and heights of the bullets that programs draw, in points. */
const LEAST = 1.5;
const MOST = 8;
/** A bullet is as wide as it is high, give or take this part. */
const ROUND = 0.2;
/** The text of a bullet begins behind it, no farther than this, in sizes. */
const FARTHEST = 3;

/** Returns a shape as the bullet that it may be; null for others. */
export function readDot(box: Box, isCurved: boolean, isFilled: boolean): Dot | null {
	const [width, height] = [box.right - box.left, box.bottom - box.top];
	const isSmall = width >= LEAST && width <= MOST && height >= LEAST && height <= MOST;
	if (!isSmall || Math.abs(width - height) > ROUND * width) return null;
	if (isCurved) return { box, sign: isFilled ? '•' : '◦' };
	return isFilled ? { box, sign: '▪' } : null;
}

/** Returns the first character of the text that a shape stands before; undefined where it stands elsewhere. */
function findText({ left, right, top, bottom }: Box, glyphs: readonly Glyph[]): Glyph | undefined {
	const middle = (top + bottom) / 2;
	const beside = glyphs.filter(
		({ text, base, size }) => text.trim() !== '' && base > middle && base - size < middle,
	);
	if (beside.some((glyph) => glyph.left < left)) return undefined;
	const first = beside.toSorted((a, b) => a.left - b.left).at(0);
	const gap = first === undefined ? 0 : first.left - right;
	return first !== undefined && gap > 0 && gap < FARTHEST * first.size ? first : undefined;
}

/** Adds the bullets that are drawn instead of written, as browsers do, to the characters of a page, in place. */
export function addBullets(content: PageContent, dots: readonly Dot[]): void {
	const written = [...content.glyphs];
	for (const { box, sign } of dots) {
		const first = findText(box, written);
		if (first === undefined) continue;
		const { base, size } = first;
		const { left, right } = box;
		const order = content.glyphs.length;
		content.glyphs.push({ text: sign, left, right, base, size, bold: false, order });
		if (sign !== '▪') content.drawings -= 1;
	}
}
