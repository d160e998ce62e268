import type { ArchiveDocument } from '../schemas/document.ts';
import { blocksText } from '../schemas/text.ts';
import { normalize } from './normal-form.ts';

/** Returns the function that counts the paragraphs with one of some forms: as many as a search for them finds. */
export function createParagraphCounter(
	documents: readonly ArchiveDocument[],
): (forms: readonly string[]) => number {
	const texts = documents.flatMap(({ body }) =>
		body.flatMap((part) => (part.type === 'paragraph' ? [normalize(blocksText(part.blocks))] : [])),
	);
	return (forms) => {
		const needles = forms.map(normalize);
		return texts.filter((text) => needles.some((needle) => text.includes(needle))).length;
	};
}

/** Returns the query for records with one of some forms. */
export function toAlternatives(forms: readonly string[]): string {
	return forms.map((form) => (/^-|[\s|"“]/u.test(form) ? `"${form}"` : form)).join('|');
}
