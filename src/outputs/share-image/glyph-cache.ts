import type { Picture } from '../png/encode-png.ts';
import { COLOURS } from './card-look.ts';
import { drawSvg } from './draw-svg.ts';
import type { FindGlyph } from './glyph.ts';
import type { PlacedLine } from './layout-card.ts';

/** How the glyphs of a line look. */
export type GlyphStyle = Pick<PlacedLine, 'size' | 'weight' | 'tone'>;

/** A glyph as a picture. */
interface GlyphPicture {
	/** Null where nothing is to be seen, as of a space. */
	picture: Picture | null;
	/** Where its left upper corner stands from the point where the character begins, on its baseline; in pixels, y downwards. */
	x: number;
	y: number;
	/** In pixels, not rounded. */
	advance: number;
}

/** Returns the picture of a character in a style. */
export type FindGlyphPicture = (character: string, style: GlyphStyle) => GlyphPicture;

/** The grid that the paths of glyphs stand on. */
const GRID = 1000;

const NUMBERS = /-?\d+/gu;

/** Returns the box that holds a path of points and control points, which its curves do not leave; null of an empty one. */
function findBox(path: string) {
	const numbers = path.match(NUMBERS)?.map(Number) ?? [];
	if (numbers.length === 0) return null;
	const xs = numbers.filter((_, index) => index % 2 === 0);
	const ys = numbers.filter((_, index) => index % 2 === 1);
	return {
		left: Math.min(...xs),
		right: Math.max(...xs),
		bottom: Math.min(...ys),
		top: Math.max(...ys),
	};
}

function drawGlyph(
	character: string,
	{ size, weight, tone }: GlyphStyle,
	findGlyph: FindGlyph,
): GlyphPicture {
	const { path, advance } = findGlyph(character, weight) ?? { path: '', advance: 0 };
	const box = findBox(path);
	if (box === null) return { picture: null, x: 0, y: 0, advance: advance * size };
	const scale = size / GRID;
	const [x, y] = [Math.floor(box.left * scale), Math.floor(-box.top * scale)];
	const width = Math.ceil(box.right * scale) - x;
	const height = Math.ceil(-box.bottom * scale) - y;
	const place = `translate(${String(-x)} ${String(-y)}) scale(${String(scale)} ${String(-scale)})`;
	const content = `<path transform="${place}" fill="${COLOURS[tone]}" d="${path}"/>`;
	return {
		picture: drawSvg(content, Math.max(1, width), Math.max(1, height)),
		x,
		y,
		advance: advance * size,
	};
}

/** Returns what finds the pictures of characters, each drawn once. `startDrawing` has to come before. */
export function createGlyphCache(findGlyph: FindGlyph): FindGlyphPicture {
	const drawn = new Map<string, GlyphPicture>();
	return (character, style) => {
		const key = [character, style.size, style.weight, style.tone].join(' ');
		const known = drawn.get(key);
		if (known !== undefined) return known;
		const glyph = drawGlyph(character, style, findGlyph);
		drawn.set(key, glyph);
		return glyph;
	};
}
