import type { ArchiveDocument } from '../schemas/document.ts';
import { inlineText } from '../schemas/text.ts';
import { normalize } from './normal-form.ts';
import type { RelatedText } from './record.ts';
import { searchText } from './strings.ts';

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
	const normal = normalize(text);
	return corrections.flatMap(({ id: place, printed, proposed }) => {
		// A correction of an item belongs to the paragraph that the item stands in.
		const [holder] = place.slice(id.length + 1).split('-');
		const from = normalize(printed);
		if (holder !== fragment || proposed === null || !normal.includes(from)) return [];
		return [
			{
				text: text.includes(printed)
					? text.replace(printed, () => proposed)
					: normal.replace(from, () => normalize(proposed)),
				why: searchText.why.correction(printed, proposed),
			},
		];
	});
}

function boxTitles({ body }: ArchiveDocument, fragment: string | null): RelatedText[] {
	return body.flatMap((part) =>
		part.type === 'box' && part.fragment === fragment
			? [{ text: inlineText(part.title), why: searchText.why.boxTitle }]
			: [],
	);
}
