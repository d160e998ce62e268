import { formatAddress } from '../../model/addressing/address.ts';
import { parseLocator } from '../../model/addressing/locate.ts';
import { placeToFragment } from '../../model/addressing/place.ts';
import { findPlaceTexts } from '../../archive/paths/document-passages.ts';
import type { AdaptText } from './adapt-words.ts';
import { loadDocumentPassages } from './load-texts.ts';

/** Returns the id of what a reader typed, or a sentence that says why it cannot be read in a step. */
export async function findPassage(
	typed: string,
	held: readonly string[],
	text: AdaptText,
): Promise<{ id: string } | { reason: string }> {
	const { notFound } = text;
	const address = parseLocator(typed);
	if (address === null) return { reason: notFound.unreadable };
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
