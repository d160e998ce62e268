import { findCitations } from '../../citations/linker/find-citations.ts';
import { findSeals } from '../../citations/cite/seal.ts';
import type { Shelf } from './checked.ts';
import { readCited } from './read-quotation.ts';

/** Characters before a seal in which its citation begins. */
const FARTHEST = 360;
/** Where a citation may begin: a bracket, a title, a web address, a sentence, a line, a clause. */
const BEGINNINGS = /[（([《]|https?:|(?<=[。！？!?\n（([，,；;：:])\S|^\S/gu;
const PARAGRAPH = /\r?\n\s*\r?\n/u;

/** Returns where a citation may begin in the words before its seal, the farthest first. */
function listBeginnings(before: string): number[] {
	const symbols = findCitations(before).map(({ from }) => from);
	const others = [...before.matchAll(BEGINNINGS)]
		.map(({ index }) => index)
		// A bracket that holds the seal as well is the text's own.
		.filter((at) => !/[（(]/u.test(before.charAt(at)) || /[）)]\s*$/u.test(before));
	return [...new Set([...symbols, ...others])].sort((left, right) => left - right);
}

/**
 * Finds the citations in a text that carry the hash of what they cite, from a place on; UTF-16 offsets, `to` exclusive. One
 * before whose hash no citation is understood is none.
 */
export function findSealed(
	text: string,
	shelf: Pick<Shelf, 'readCitation'>,
): { from: number; to: number }[] {
	let end = 0;
	return findSeals(text).flatMap((seal) => {
		const start = Math.max(end, seal.from - FARTHEST);
		const before = text.slice(start, seal.from).split(PARAGRAPH).at(-1) ?? '';
		const first = seal.from - before.length;
		end = seal.to;
		const begin = listBeginnings(before).find(
			(at) => readCited(text.slice(first + at, seal.to), shelf) !== null,
		);
		return begin === undefined ? [] : [{ from: first + begin, to: seal.to }];
	});
}
