import { type Address, formatAddress } from '../../model/addressing/address.ts';
import { parseLocator, readingsOf } from '../../model/addressing/locate.ts';
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

/** Returns the id of what a reader typed, or a sentence that says why it cannot be read in a step. */
export async function findPassage(
	typed: string,
	held: readonly string[],
	text: AdaptText,
): Promise<{ id: string } | { reason: string }> {
	const { notFound } = text;
	const typedAddress = parseLocator(typed);
	if (typedAddress === null) return { reason: notFound.unreadable };
	const address = await findHeld(typedAddress);
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
