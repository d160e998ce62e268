import { normalize } from '../../search/normal-form.ts';
import type { Country } from '../../search/index/read-countries.ts';

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
