import { foldText } from './fold-text.ts';
import { PART_SEGMENT } from './part-name.ts';
import { fragmentToPlace, type Place } from './place.ts';
import { placesOf, readPlaces } from './read-places.ts';

/** Names of places in Akoma Ntoso, `para_61__point_a__point_i`, and what our fragments have for them. */
const FROM_EID: readonly (readonly [RegExp, string])[] = [
	[/(?<![a-z])para_(?=\d)/gu, 'p'],
	[/(?<![a-z])(fn|en|box|fig|text|table)_(?=\d)/gu, '$1'],
	[/__(?:point|indent)_/gu, '-'],
];

/** What is mangled on the way, and what it was. */
const MENDED: readonly (readonly [RegExp, string])[] = [
	// A link that was encoded twice, or cut out of a sentence.
	[/^[#\s]+|[\s.,;:、。!?>\]}"'”’》」】…*]+$/gu, ''],
	// p61(a)(i), p61-a/
	[/\(([a-z]{1,5}|\d{1,3})\)/gu, '-$1'],
	[/\)+$/gu, ''],
	[/\/+$/gu, ''],
	// appendix1/p3
	[new RegExp(`^(${PART_SEGMENT})/`, 'u'), '$1-'],
	// p 12, p12—p15
	[/\s+/gu, ''],
	[/[—―~〜]/gu, '-'],
];

/** Returns the place that one fragment was meant for; what is well-formed stays as it is: `p12-15` is the fifteenth bullet. */
function readFragment(typed: string): Place | null {
	let text = typed;
	for (const [pattern, replacement] of [...FROM_EID, ...MENDED]) {
		const place = fragmentToPlace(text);
		if (place !== null) return place;
		text = text.replace(pattern, replacement);
	}
	return fragmentToPlace(text);
}

/** A fragment is one place or a few; nobody types a thousand. */
const LONGEST = 2000;

/**
 * Returns the places that a fragment was meant for which somebody typed, cut or took from another format: `P12`, `p61(a)`,
 * `para_12`, `appendix1/p3`, `p12,p14,p16-p18`, 第12段; null where no place was meant, or something else besides.
 */
export function readFragments(typed: string): Place[] | null {
	if (typed.length > LONGEST) return null;
	const text = foldText(typed).text.toLowerCase();
	const listed = text
		.replaceAll(/^[\s,;、]+|[\s,;、/]+$/gu, '')
		.split(/[,;、]/u)
		.map(readFragment);
	if (listed.every((place) => place !== null)) return listed;
	const cursor = { text: text.replace(/^[#\s]+/u, ''), at: 0 };
	const written = readPlaces(cursor);
	if (written === null || /[^\s.,;:、。!?/]/u.test(cursor.text.slice(cursor.at))) return null;
	return placesOf(written);
}
