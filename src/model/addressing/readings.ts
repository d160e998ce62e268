import type { Address } from './address.ts';
import { readOwnAppendix } from './own-appendix.ts';
import type { Place } from './place.ts';

/** Returns the item that may be meant by the letter behind a number: (a) of paragraph 12 by 12a; null for any other place. */
function itemMeant(place: Place): Place | null {
	if (place.kind !== 'paragraph' || !/^[a-z]$/u.test(place.inserted ?? '')) return null;
	const { number: paragraph, inserted: label = '', part } = place;
	return { kind: 'item', paragraph, label, ...(part !== undefined && { part }) };
}

/** Returns the range that may be meant by a bullet that its paragraph cannot have: 12 to 15 by `p12-15`; null for any other place. */
function rangeMeant(place: Place): Place | null {
	if (place.kind !== 'item' || place.inserted !== undefined) return null;
	const { paragraph: from, label: to, part } = place;
	if (typeof to !== 'number' || to <= from) return null;
	return { kind: 'range', from, to, ...(part !== undefined && { part }) };
}

/** Returns the place in the paper that the document of an appendix may be. */
function partMeant({ document, place }: Address): Address | null {
	const own = readOwnAppendix(document);
	if (own === null || place?.kind === 'front') return null;
	const { paper, part } = own;
	if (place === null) return { document: paper, place: { kind: 'part', part } };
	return place.kind === 'part' || place.part !== undefined
		? null
		: { document: paper, place: { ...place, part } };
}

/**
 * Returns what an address that people typed may mean, the first that is held being meant: it itself; item (a) of
 * paragraph 12 by "12a"; paragraphs 12 to 15 by `p12-15`; Appendix I of the paper by the symbol of an appendix.
 */
export function readingsOf(address: Address): Address[] {
	const { document, place } = address;
	const others = place === null ? [] : [itemMeant(place), rangeMeant(place)];
	const part = partMeant(address);
	return [
		address,
		...others.filter((one) => one !== null).map((one) => ({ document, place: one })),
		...(part === null ? [] : [part]),
	];
}
