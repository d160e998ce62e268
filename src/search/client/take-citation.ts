import { formatSymbol, idToSymbol } from '../../model/addressing/symbol.ts';
import { type AddressHit, findAddress, type HeldPlaces } from './find-address.ts';

/** A passage that was copied with the place that it is from. */
export interface CitedPassage {
	/** The passage, without the quotation marks round it. */
	text: string;
	/** What stands behind it, as it was copied. */
	cited: string;
	hit: AddressHit;
}

/** Characters of the longest citation, and of the shortest passage. */
const LONGEST = 160;
const SHORTEST = 6;

/** Where a citation may begin: a bracket, a space, or behind a stop or the end of a quotation. */
const BEGINS = /[(（[［【]|(?<=[。！？；.!?”"’」』])\s*(?=\S)|\s+(?=[《(A-Za-z])/gu;

/** Brackets and stops round a citation. */
const ROUND = /^[\s(（[［【，,]+|[\s)）\]］】。.]+$/gu;

/** Marks round a quotation. */
const QUOTES = /^[\s“"「『‘']+|[\s”"」』’']+$/gu;

/** Returns a passage and the place that is cited behind it, the longest that can be read; null where none is. */
export function takeCitation(query: string, catalogue: HeldPlaces): CitedPassage | null {
	const from = Math.max(0, query.length - LONGEST);
	for (const { index } of query.slice(from).matchAll(BEGINS)) {
		const cited = query.slice(from + index).replaceAll(ROUND, '');
		const text = query.slice(0, from + index).replaceAll(QUOTES, '');
		if (text.length < SHORTEST || cited === '') continue;
		const hit = readCited(cited, catalogue);
		// A passage may end in something that reads like a number of a document; what is cited has a symbol, or is held.
		const isNamed = hit !== null && (hit.held || idToSymbol(hit.named.document) !== null);
		if (isNamed) return { text, cited, hit };
	}
	return null;
}

/** A title before a symbol. */
const TITLE = /^《[^》]*》[，,、\s]*/u;

const readCited = (cited: string, catalogue: HeldPlaces): AddressHit | null =>
	findAddress(cited, catalogue) ?? findAddress(cited.replace(TITLE, ''), catalogue);

/** Returns a cited place in short: its symbol, where it has one. */
export function nameCited({ cited, hit }: CitedPassage): string {
	const symbol = idToSymbol(hit.named.document);
	return cited.length > 40 && symbol !== null ? formatSymbol(symbol) : cited;
}
