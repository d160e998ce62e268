import type { Finding } from '../../model/document.ts';
import { makeFinding } from '../rules.ts';

/** A paragraph in an MDX file that ingestion wrote. */
const PARAGRAPH = /^<Paragraph n=\{(?<number>\d+)\}>\n(?<text>[\s\S]*?)^<\/Paragraph>$/gmu;
/** What a paragraph's number and its order among notes leave in its text. */
const COUNTED = /id="p\d+|\[\^\d+\]/gu;

/** Returns the text of each paragraph of an MDX file by its number, without what counts it. */
function readTexts(mdx: string): Map<string, string> {
	return new Map(
		[...mdx.matchAll(PARAGRAPH)].map(({ groups }) => [
			groups?.['number'] ?? '',
			(groups?.['text'] ?? '').replaceAll(COUNTED, ''),
		]),
	);
}

/**
 * Returns an error for the first paragraph of a document whose published text would stand under another number,
 * while another text takes its own: a link to it would lead to the wrong words. `lineOf` tells the source line of
 * a paragraph.
 */
export function findRenumbered(
	id: string,
	published: string,
	given: string,
	lineOf: (number: number) => number,
): Finding[] {
	if (published === given) return [];
	const before = readTexts(published);
	if (before.size === 0) return [];
	const after = readTexts(given);
	const numbers = new Map([...after].map(([number, text]) => [text, number]));
	for (const [number, text] of before) {
		const moved = numbers.get(text);
		const other = after.get(number);
		// A text that stands twice may have changed at one of its places only.
		if (moved === undefined || moved === number || before.get(moved) === text) continue;
		if (other === undefined || other === text) continue;
		const values = { found: `${id}/p${number}`, expected: `${id}/p${moved}` };
		return [makeFinding('address-renumbered', lineOf(Number(number)), values)];
	}
	return [];
}
