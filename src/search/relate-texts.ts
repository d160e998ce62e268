import type { ArchiveDocument } from '../model/document.ts';
import { inlineText } from '../model/text.ts';
import { correctText } from './correct-text.ts';
import type { RelatedText } from './record.ts';

/**
 * Returns what leads to a place without being its searched text: the text as the proposed corrections would have it,
 * and the title of a box.
 */
export function relateTexts(
	document: ArchiveDocument,
	fragment: string | null,
	text: string,
): RelatedText[] {
	return [...correctedTexts(document, fragment, text), ...boxTitles(document, fragment)];
}

function correctedTexts(
	{ id, corrections }: ArchiveDocument,
	fragment: string | null,
	text: string,
): RelatedText[] {
	return corrections.flatMap(({ id: place, printed, proposed }): RelatedText[] => {
		// A correction of an item belongs to the paragraph that the item stands in.
		const [holder] = place.slice(id.length + 1).split('-');
		if (holder !== fragment || proposed === null) return [];
		const corrected = correctText(text, printed, proposed);
		return corrected === null ? [] : [{ kind: 'correction', text: corrected, printed, proposed }];
	});
}

function boxTitles({ body }: ArchiveDocument, fragment: string | null): RelatedText[] {
	return body.flatMap((part): RelatedText[] =>
		part.type === 'box' && part.fragment === fragment
			? [{ kind: 'boxTitle', text: inlineText(part.title) }]
			: [],
	);
}
