import type { Paragraph } from '../../model/document.ts';
import { blocksText } from '../../model/text.ts';

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
