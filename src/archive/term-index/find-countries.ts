import { parse } from 'yaml';
import { z } from 'zod';
import { normalize } from '../../search/normal-form.ts';

const country = z.strictObject({
	/** ISO 3166-1 alpha-2. */
	code: z.string().regex(/^[A-Z]{2}$/u),
	/** Main form. */
	term: z.string().min(1),
	english: z.string().min(1),
	/** Other forms that mean the same country. */
	aliases: z.array(z.string().min(1)).default([]),
	/** Words that hold the name and do not mean the country. */
	not: z.array(z.string().min(1)).default([]),
});

export type Country = z.infer<typeof country>;

/** Reads a list of countries; `file` is its name, for the message. Throws where it is none. */
export function parseCountries(text: string, file: string): Country[] {
	const read = z.array(country).safeParse(parse(text));
	if (read.success) return read.data;
	throw new Error(`${file} is not a list of countries:\n${z.prettifyError(read.error)}`);
}

const escape = (text: string): string => text.replaceAll(/[\\^$.*+?()[\]{}|]/gu, '\\$&');

/**
 * Returns the function that finds the countries that a normal form names, by their codes, each once. From the left,
 * the longest form counts: 索马里 is not 马里, 刚果民主共和国 not 刚果, 发展中国家 no country.
 */
export function createCountryFinder(
	countries: readonly Country[],
): (normal: string) => Set<string> {
	const codes = new Map<string, string | null>();
	for (const { code, term, aliases, not } of countries) {
		for (const word of not) codes.set(normalize(word), null);
		for (const form of [term, ...aliases]) codes.set(normalize(form), code);
	}
	if (codes.size === 0) return () => new Set();
	const forms = [...codes.keys()].toSorted((left, right) => right.length - left.length);
	const pattern = new RegExp(forms.map(escape).join('|'), 'gu');
	return (normal) =>
		new Set(Array.from(normal.matchAll(pattern), ([form]) => codes.get(form) ?? []).flat());
}
