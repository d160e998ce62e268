import { interfaceText } from '../../words/zh-hans.ts';
import type { ArchiveDocument } from '../../model/document.ts';
import { outputText } from '../../words/zh-hans-output.ts';

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
