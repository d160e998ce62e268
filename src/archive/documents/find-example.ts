import type { ArchiveDocument, Paragraph } from '../../model/document.ts';
import { blocksText, paragraphsOf } from '../../model/text.ts';

/** A paragraph that holds a word, with the count of all that do. */
export interface Example {
	document: ArchiveDocument;
	paragraph: Paragraph;
	/** Text of the paragraph. */
	text: string;
	/** Number of paragraphs of the archive that hold the word. */
	count: number;
}

/** Returns a paragraph of the newest document that holds a word: one without items, and most often. Null where none does. */
export function findExample(documents: readonly ArchiveDocument[], word: string): Example | null {
	const found = documents.flatMap((document) =>
		paragraphsOf(document.body).flatMap((paragraph) => {
			const text = blocksText(paragraph.blocks);
			const times = text.split(word).length - 1;
			const isPlain = paragraph.blocks.length === 1;
			return times === 0 ? [] : [{ document, paragraph, text, times, isPlain }];
		}),
	);
	const newest = found.at(-1)?.document;
	const [best] = found
		.filter(({ document }) => document === newest)
		.toSorted(
			(left, right) => Number(right.isPlain) - Number(left.isPlain) || right.times - left.times,
		);
	if (best === undefined) return null;
	const { document, paragraph, text } = best;
	return { document, paragraph, text, count: found.length };
}
