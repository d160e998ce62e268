import { z } from 'zod';

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
