import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { Blob, Face, Font, Variation } from 'harfbuzzjs';
import { decompress } from 'wawoff2';
import type { FindGlyph, Glyph, Weight } from './glyph.ts';
import { z } from 'zod';

const PACKAGE = '@fontsource-variable/noto-serif-sc';
const WEIGHTS: readonly Weight[] = [400, 600];

type Fonts = ReadonlyMap<Weight, Font>;

const folder = dirname(createRequire(import.meta.url).resolve(`${PACKAGE}/package.json`));

/** Returns the font of a slice in each weight. */
async function readSlice({ name }: Slice): Promise<Fonts> {
	const file = join(folder, 'files', `noto-serif-sc-${name}-wght-normal.woff2`);
	const face = new Face(new Blob(await decompress(await readFile(file))));
	return new Map(
		WEIGHTS.map((weight) => {
			const font = new Font(face);
			font.setVariations([new Variation('wght', weight)]);
			return [weight, font];
		}),
	);
}

/** The parts of a unit that a weight between two drawn ones gives are far under a pixel. */
const round = (path: string) =>
	path.replaceAll(/-?\d+\.\d+/gu, (number) => String(Math.round(Number(number))));

function readGlyph(font: Font, character: string): Glyph | null {
	const id = font.nominalGlyph(character.codePointAt(0) ?? 0);
	if (id === undefined) return null;
	return { advance: font.glyphHAdvance(id) / font.face.upem, path: round(font.glyphToPath(id)) };
}

/**
 * Returns what finds the glyphs of Noto Serif SC, having read the slices of the font that the characters of `text` need.
 * Of any other character it says that there is none.
 */
export async function loadFont(text: string): Promise<FindGlyph> {
	const ranges: unknown = JSON.parse(await readFile(join(folder, 'unicode.json'), 'utf8'));
	const slices = parseSlices(ranges);
	const needed = new Map<string, Slice>();
	for (const character of new Set(text)) {
		const slice = findSlice(slices, character);
		if (slice !== null) needed.set(character, slice);
	}
	const fonts = new Map<Slice, Fonts>();
	for (const slice of new Set(needed.values())) fonts.set(slice, await readSlice(slice));
	const glyphs = new Map<string, Glyph | null>();
	return (character, weight) => {
		const key = `${character}${String(weight)}`;
		const known = glyphs.get(key);
		if (known !== undefined) return known;
		const slice = needed.get(character);
		const font = slice && fonts.get(slice)?.get(weight);
		const glyph = font === undefined ? null : readGlyph(font, character);
		glyphs.set(key, glyph);
		return glyph;
	};
}

/** A file of a font that is cut up by characters. */
export interface Slice {
	/** As it stands in the name of the file: `119`, `latin`. */
	name: string;
	ranges: readonly (readonly [from: number, to: number])[];
}

const schema = z.record(z.string(), z.string());

/** Returns the slices of a font from the list of ranges that Fontsource gives: `{ "[119]": "U+20-22,U+4e2d" }`. */
export function parseSlices(ranges: unknown): Slice[] {
	return Object.entries(schema.parse(ranges)).map(([key, list]) => ({
		name: key.replaceAll(/[[\]]/gu, ''),
		ranges: list.split(',').map((range) => {
			const [from = '', to = from] = range.replace(/^U\+/u, '').split('-');
			return [Number.parseInt(from, 16), Number.parseInt(to, 16)] as const;
		}),
	}));
}

/** Returns the first slice that has a character, the numbered ones before `latin`; null where none has it. */
export function findSlice(slices: readonly Slice[], character: string): Slice | null {
	const code = character.codePointAt(0) ?? 0;
	return (
		slices.find(({ ranges }) => ranges.some(([from, to]) => from <= code && code <= to)) ?? null
	);
}
