import { type Address, formatAddress } from '../../model/addressing/address.ts';
import { parseLocator } from '../../model/addressing/locate.ts';
import { readingsOf } from '../../model/addressing/readings.ts';
import { toAddresses } from '../../model/addressing/named-places.ts';
import { placeToFragment } from '../../model/addressing/place.ts';
import { findPlaceTexts } from '../../archive/paths/document-passages.ts';
import type { AdaptText } from './adapt-words.ts';
import { loadDocumentPassages } from './load-texts.ts';

/** Returns the first that is held of what an address may mean; the address itself where none is. */
async function findHeld(address: Address): Promise<Address> {
	for (const one of readingsOf(address)) {
		const document = await loadDocumentPassages(one.document);
		if (document === null || one.place === null) continue;
		if (findPlaceTexts(document, one.place).length > 0) return one;
	}
	return address;
}

/** Returns the id of one place that a reader typed, or a sentence that says why it cannot be read in a step. */
async function findOne(
	typed: Address,
	held: readonly string[],
	text: AdaptText,
): Promise<{ id: string } | { reason: string }> {
	const { notFound } = text;
	const address = await findHeld(typed);
	const { document: documentId, place } = address;
	const document = await loadDocumentPassages(documentId);
	if (document === null) return { reason: notFound.notHeld(documentId) };
	if (place === null) return { reason: notFound.whole };
	if (place.kind === 'heading' || place.kind === 'box-item') return { reason: notFound.unread };
	if (findPlaceTexts(document, place).length === 0) {
		const name = text.place(placeToFragment(place));
		return { reason: notFound.noPlace(name, document.paragraphs) };
	}
	const id = formatAddress(address);
	return held.includes(id) ? { reason: notFound.held } : { id };
}

/** Returns the ids of all that a reader typed, or a sentence that says why one of them cannot be read in a step. */
export async function findPassages(
	typed: string,
	held: readonly string[],
	text: AdaptText,
): Promise<{ ids: string[] } | { reason: string }> {
	const named = parseLocator(typed);
	if (named === null) return { reason: text.notFound.unreadable };
	const ids: string[] = [];
	for (const address of toAddresses(named)) {
		const found = await findOne(address, [...held, ...ids], text);
		if ('reason' in found) return found;
		ids.push(found.id);
	}
	return { ids };
}
