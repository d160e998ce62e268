import type { Picture } from '../png/encode-png.ts';
import { COLOURS } from './card-look.ts';
import { drawSvg } from './draw-svg.ts';
import type { FindGlyph } from './glyph.ts';
import type { PlacedLine } from './layout-card.ts';

/** How the characters of a line look. */
export type Face = Pick<PlacedLine, 'size' | 'weight' | 'tone'>;

/** A character as a picture, ready to be set. */
interface Sort {
	/** Null where nothing is to be seen, as of a space. */
	picture: Picture | null;
	/** Where its left upper corner stands from the point where the character begins, on its baseline; in pixels, y downwards. */
	x: number;
	y: number;
	/** In pixels, not rounded. */
	advance: number;
}

/** Returns a character of the font as it is set in a face. */
export type FindSort = (character: string, face: Face) => Sort;

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

function makeSort(character: string, { size, weight, tone }: Face, findGlyph: FindGlyph): Sort {
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

/** Returns what finds the characters of a font as pictures, each drawn once. `startDrawing` has to come before. */
export function createTypeCase(findGlyph: FindGlyph): FindSort {
	const sorts = new Map<string, Sort>();
	return (character, face) => {
		const key = [character, face.size, face.weight, face.tone].join(' ');
		const known = sorts.get(key);
		if (known !== undefined) return known;
		const sort = makeSort(character, face, findGlyph);
		sorts.set(key, sort);
		return sort;
	};
}
