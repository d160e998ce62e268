import { type FontGlyph, type Graphics, WHITE } from './graphics.ts';
import { holds, type Matrix, multiply, place } from './matrix.ts';
import type { PageContent } from './page-content.ts';
import type { Fill } from './paint-path.ts';
import { readSign } from './read-sign.ts';

/** Modes of painting text: 2 also draws its outline, which makes it bold; 3 paints nothing, 7 only cuts. */
const OUTLINED = 2;
const UNPAINTED: ReadonlySet<number> = new Set([3, 7]);

const BOLD_NAME = /bold|black|heavy|demi|(?:Sim|DF|ST)Hei/iu;

/** What text is painted on, and where the next character goes. */
export interface TextPlace {
	/** Of the text, without that of the page. */
	matrix: Matrix;
	at: readonly [x: number, y: number];
	fills: readonly Fill[];
}

/** A character before it is placed on the page. */
interface Placing {
	x: number;
	y: number;
	width: number;
	size: number;
	isVertical: boolean;
}

/** Paints text: adds its characters to the page, in place, and returns where the next one goes. */
export function paintText(
	glyphs: readonly (FontGlyph | number | null)[],
	state: Graphics,
	text: TextPlace,
	content: PageContent,
): [x: number, y: number] {
	const { font, size, direction, rise } = state;
	const scale = size * (font?.fontMatrix?.[0] ?? 0.001);
	const matrix = multiply(state.matrix, text.matrix);
	let [x] = text.at;
	const [, y] = text.at;
	const isVertical = font?.vertical === true;
	for (const glyph of glyphs) {
		if (glyph === null) continue;
		if (typeof glyph === 'number') {
			x += ((isVertical ? 1 : -1) * (glyph * size) * state.stretch) / 1000;
			continue;
		}
		const spacing = (glyph.isSpace ? state.wordSpacing : 0) + state.charSpacing;
		const width = glyph.width * scale * direction * state.stretch;
		const placing = { x, y: y + rise, width, size: size * direction, isVertical };
		addGlyph(glyph.unicode, matrix, placing, state, text.fills, content);
		x += width + spacing * state.stretch;
	}
	return [x, y];
}

function addGlyph(
	text: string,
	matrix: Matrix,
	{ x, y, width, size, isVertical }: Placing,
	state: Graphics,
	fills: readonly Fill[],
	content: PageContent,
): void {
	const [left, base] = place(matrix, x, y);
	const [right, end] = place(matrix, x + width, y);
	const [, top] = place(matrix, x, y + size);
	const height = Math.abs(base - top);
	if (text.trim() === '' && text !== ' ' && text !== '\u3000' && text !== '\u00A0') return;
	if (isVertical || Math.abs(end - base) > Math.max(0.5, height * 0.1) || right < left - 0.5) {
		content.turned += text;
		return;
	}
	const middle = [(left + right) / 2, base - height * 0.35] as const;
	if (text.trim() !== '' && isHidden(middle, height, state, fills)) {
		content.hidden += text;
		return;
	}
	const { name, bold, black } = state.font ?? {};
	const isBold =
		bold === true || black === true || state.mode === OUTLINED || BOLD_NAME.test(name ?? '');
	const read = readSign(text);
	if (read !== text) content.alike.add(text);
	content.glyphs.push({
		text: text === '\u00A0' ? ' ' : read,
		left,
		right: Math.max(left, right),
		base,
		size: height,
		bold: isBold,
		order: content.glyphs.length,
	});
}

function isHidden(
	[x, y]: readonly [x: number, y: number],
	size: number,
	{ mode, clip, fill }: Graphics,
	fills: readonly Fill[],
): boolean {
	if (UNPAINTED.has(mode) || size < 1) return true;
	// Cuts follow the text closely: what stands out of one by half a character is still seen.
	if (!holds(clip, x, y, size * 0.5)) return true;
	if (fill !== WHITE) return false;
	const under = fills.findLast(({ box }) => holds(box, x, y));
	return under === undefined || under.color === WHITE;
}
