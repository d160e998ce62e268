import { zonesOf } from '../../model/contents.ts';
import type { ArchiveDocument } from '../../model/document.ts';
import { inlineText } from '../../model/text.ts';

/** 本文件取代 GB.346/INS/8；因技术原因重新印发；In version Rev.1 of 20 February, footnote 5 has been corrected. */
const SPEAKS_OF_CHANGE =
	/修订|更正|勘误|取代|代替|替代|重新印发|重新分发|重印|重发|再次印发|reissued|revis(?:ed|ion)|corrected/iu;

/** A line that is the symbol and no more. */
const SYMBOL_ALONE = /^[\w./() （）-]+$/u;

/**
 * Returns what the first page of a version says of its change, as printed: its notices, lines around its title, its
 * purpose. Notes that no mark of the body leads to stand there as well.
 */
export function findChangeStatements({ apart, front, ...document }: ArchiveDocument): string[] {
	const lines = apart
		.filter(({ kind }) => kind === 'notice' || kind === 'masthead')
		.map(({ text }) => text);
	const notes = zonesOf(document)[0].footnotes.filter(({ citedAt }) => citedAt === null);
	const texts = [front.subtitle, ...front.purpose, ...notes.map(({ content }) => content)];
	return [
		...new Set(
			[...lines, ...texts.map(inlineText)].filter(
				(text) => SPEAKS_OF_CHANGE.test(text) && !SYMBOL_ALONE.test(text),
			),
		),
	];
}
