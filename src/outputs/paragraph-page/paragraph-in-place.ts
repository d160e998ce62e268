import type { ArchiveDocument, Paragraph } from '../../model/document.ts';
import { blocksText, paragraphsOf } from '../../model/text.ts';
import { interfaceText } from '../../words/zh-hans.ts';
import { outputText } from '../../words/zh-hans-output.ts';

/** A paragraph with its document and those printed before and after it. */
export interface ParagraphInPlace {
	document: ArchiveDocument;
	paragraph: Paragraph;
	previous: Paragraph | undefined;
	next: Paragraph | undefined;
}

/** Returns every paragraph of a document in its place, in the order printed. */
export function placeParagraphs(document: ArchiveDocument): ParagraphInPlace[] {
	return paragraphsOf(document.body).map((paragraph, index, all) => ({
		document,
		paragraph,
		previous: all[index - 1],
		next: all[index + 1],
	}));
}

/** Returns the path of a paragraph's own page in the site. */
export function paragraphPagePath(documentId: string, fragment: string): string {
	return `${documentId}/${fragment}/index.html`;
}

/** Returns the citation of a paragraph: "GB.346/INS/8，第12段"; by title where the document has no symbol. */
export function citeParagraph({ symbol, metadata }: ArchiveDocument, number: number): string {
	const name = symbol ?? outputText.titleAsName(metadata.title.value);
	return outputText.citation(name, interfaceText.paragraph.name(number));
}

/** Returns the title of a paragraph's page: its citation and the title of the document. */
export function entitleParagraph(document: ArchiveDocument, number: number): string {
	const citation = citeParagraph(document, number);
	return document.symbol === null ? citation : `${citation} ${document.metadata.title.value}`;
}

const LENGTH = 120;
const SENTENCE = /[^。！？；]+[。！？；]*[”’」』）)]*/gu;

/**
 * Returns as many whole sentences of a paragraph, from its first, as 120 characters hold; the beginning of the
 * first with an ellipsis where it alone is longer.
 */
export function describeParagraph(paragraph: Paragraph): string {
	const text = blocksText(paragraph.blocks).replaceAll(/\s+/gu, ' ').trim();
	let description = '';
	for (const [sentence] of text.matchAll(SENTENCE)) {
		if (countCharacters(description + sentence) > LENGTH) break;
		description += sentence;
	}
	return description === '' ? cut(text) : description.trim();
}

function countCharacters(text: string): number {
	return [...text].length;
}

function cut(text: string): string {
	return countCharacters(text) <= LENGTH ? text : `${[...text].slice(0, LENGTH - 1).join('')}…`;
}
