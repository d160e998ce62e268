import type { ApiDocument } from '../../src/model/api/document.ts';
import { SIMPLE } from '../../src/search/normal-form.ts';

/** The normal form as the contract words it, written here once more. */
export function toNormal(text: string): string {
	const folded = text.normalize('NFKC').toLowerCase();
	return Array.from(folded, (one) => SIMPLE.get(one) ?? one)
		.join('')
		.replaceAll(/\s/gu, '');
}

/** The searched records of the published data, as the contract says what each of them holds. */
export function toRecords(documents: readonly ApiDocument[]): { id: string; normal: string }[] {
	return documents
		.flatMap((document) => [
			{ id: document.id, text: document.title },
			{ id: `${document.id}/front`, text: document.front.text },
			...document.paragraphs,
			...document.footnotes,
			...document.headings,
			...document.boxes,
			...document.figures.map(({ id, caption, text }) => ({ id, text: `${caption}\n${text}` })),
		])
		.map(({ id, text }) => ({ id, normal: toNormal(text) }));
}
