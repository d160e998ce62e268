import { foldText } from '../../model/addressing/fold-text.ts';
import { fragmentToPlace, placeToFragment } from '../../model/addressing/place.ts';

/** Names of places in Akoma Ntoso, `para_61__point_a__point_i`, and what our fragments have for them. */
const FROM_EID: readonly (readonly [RegExp, string])[] = [
	[/(?<![a-z])para_(?=\d)/u, 'p'],
	[/(?<![a-z])(fn|box|fig|text|table)_(?=\d)/u, '$1'],
	[/__(?:point|indent)_/gu, '-'],
];

/** What is mangled on the way, and what it was. */
const MENDED: readonly (readonly [RegExp, string])[] = [
	// A link that was encoded twice, or cut out of a sentence.
	[/^[#\s]+|[\s.,;:、。]+$/gu, ''],
	// p61(a)(i), p61-a/
	[/\(([a-z]{1,5}|\d{1,3})\)/gu, '-$1'],
	[/\/+$/u, ''],
	// appendix1/p3
	[/\//gu, '-'],
];

/** What is well-formed stays as it is: `p12-15` is the fifteenth bullet. */
const readExactly = (text: string): string | null => {
	const place = fragmentToPlace(text);
	return place === null ? null : placeToFragment(place);
};

/**
 * Returns the fragment that one was meant for which somebody typed, cut or took from another format: `P12`, `p61(a)`,
 * `para_12`, `appendix1/p3`; null where no place was meant.
 */
export function readFragment(typed: string): string | null {
	let text = foldText(typed).text.toLowerCase();
	for (const [pattern, replacement] of [...FROM_EID, ...MENDED]) {
		const exact = readExactly(text);
		if (exact !== null) return exact;
		text = text.replace(pattern, replacement);
	}
	return readExactly(text);
}
