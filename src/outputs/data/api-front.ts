import type { ApiDocument } from '../../model/api.ts';
import type { Front } from '../../model/document.ts';
import { frontText, inlineText } from '../../model/text.ts';
import { collectReferences } from './collect-references.ts';

type ApiFront = Pick<ApiDocument, 'purpose' | 'summary' | 'front'>;

/** Returns the front matter; the values of a label that is printed twice are joined, a line each. */
export function toApiFront(front: Front): ApiFront {
	const fields = Map.groupBy(front.summary, (field) => field.label);
	return {
		purpose: front.purpose.map(inlineText),
		summary: Object.fromEntries(
			[...fields].map(([label, values]) => [
				label,
				values.map(({ content }) => inlineText(content)).join('\n'),
			]),
		),
		front: {
			text: frontText(front),
			references: [
				front.title,
				...front.purpose,
				...front.summary.map((field) => field.content),
			].flatMap(collectReferences),
		},
	};
}
