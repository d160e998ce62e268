import { findCitations } from '../../citations/linker/find-citations.ts';
import { findSeals } from '../../citations/cite/seal.ts';
import type { Shelf } from './checked.ts';
import { readCited } from './read-quotation.ts';

/** Characters before a seal in which its citation begins. */
const FARTHEST = 360;
/** Where a citation may begin: a bracket, a title, a web address, a sentence, a line, a clause. */
const BEGINNINGS = /[（([《]|https?:|(?<=[。！？!?\n（([，,；;：:])\S|^\S/gu;
const OPEN = /[（(]/gu;
const CLOSE = /[）)]/gu;
const PARAGRAPH = /\n\s*\n/u;

/** Returns where a citation may begin in the words before its seal, the farthest first; every bracket behind it is a pair. */
function listBeginnings(before: string): number[] {
	const symbols = findCitations(before).map(({ from }) => from);
	const others = [...before.matchAll(BEGINNINGS)].map(({ index }) => index);
	return [...new Set([...symbols, ...others])]
		.sort((left, right) => left - right)
		.filter((at) => {
			const words = before.slice(at);
			return words.match(OPEN)?.length === words.match(CLOSE)?.length;
		});
}

/**
 * Finds the citations in a text that carry the hash of what they cite, from a place on; UTF-16 offsets, `to` exclusive. One
 * before whose hash no citation is understood is none; words that only lead to it are no part of it.
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
		const readings = listBeginnings(before).flatMap((at) => {
			const read = readCited(text.slice(first + at, seal.to), shelf);
			return read === null ? [] : [{ at, says: JSON.stringify(read.cited) }];
		});
		const nearest = readings.findLast(({ says }) => says === readings[0]?.says);
		return nearest === undefined ? [] : [{ from: first + nearest.at, to: seal.to }];
	});
}
