import { idToFragment } from '../model/addressing/address.ts';
import { fragmentToPlace, holderOf, placeToFragment } from '../model/addressing/place.ts';
import { zoneAt } from '../model/contents.ts';
import type { ArchiveDocument } from '../model/document.ts';
import { inlineText } from '../model/text.ts';
import { correctText } from './correct-text.ts';
import { listOrdinarySigns } from './ordinary-spelling.ts';
import type { RelatedText } from './record.ts';

/**
 * Returns what leads to a place without being its searched text: the text as the proposed corrections would have it,
 * the title of a box, and the text in its ordinary spelling.
 */
export function relateTexts(
	document: ArchiveDocument,
	fragment: string | null,
	text: string,
): RelatedText[] {
	const signs = listOrdinarySigns(text);
	return [
		...correctedTexts(document, fragment, text),
		...boxTitles(document, fragment),
		...(fragment === 'front' ? frontLabels(document) : []),
		...(signs.length === 0 ? [] : [{ kind: 'spelling' as const, signs }]),
	];
}

function correctedTexts(
	{ id, corrections }: ArchiveDocument,
	fragment: string | null,
	text: string,
): RelatedText[] {
	return corrections.flatMap(({ id: place, printed, proposed }): RelatedText[] => {
		// A correction of an item belongs to the paragraph that the item stands in.
		const corrected = fragmentToPlace(idToFragment(place, id));
		if (
			corrected === null ||
			placeToFragment(holderOf(corrected)) !== fragment ||
			proposed === null
		)
			return [];
		const changed = correctText(text, printed, proposed);
		return changed === null ? [] : [{ kind: 'correction', text: changed, printed, proposed }];
	});
}

function boxTitles(document: ArchiveDocument, fragment: string | null): RelatedText[] {
	if (fragment === null) return [];
	return zoneAt(document, fragment).body.flatMap((part): RelatedText[] =>
		part.type === 'box' && part.fragment === fragment
			? [{ kind: 'boxTitle', text: inlineText(part.title) }]
			: [],
	);
}

function frontLabels({ front }: ArchiveDocument): RelatedText[] {
	const labels = front.summary.map(({ label }) => label);
	return labels.length === 0 ? [] : [{ kind: 'labels', labels }];
}
