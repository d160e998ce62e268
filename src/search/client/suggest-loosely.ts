import { foldText } from '../../model/addressing/fold-text.ts';
import type { DocumentEntry } from '../data-files.ts';
import { findAddress, type HeldPlaces } from './find-address.ts';
import { type Suggestion, toSuggestion } from './suggest.ts';

/** Letters or figures in a row, where they stand in a text. */
interface Run {
	text: string;
	from: number;
	to: number;
}

/** A stretch of a query that names a document by the end of its symbol, and how many runs of the symbol it has. */
interface LooseName {
	document: DocumentEntry;
	from: number;
	to: number;
	runs: number;
}

const RUN = /[a-z]+|\d+/gu;
/** A word that stands in ids and that people leave out: unido/pbc/38/item-11. */
const LEFT_OUT = 'item';
/** What joins two runs to one symbol. */
const JOINED = /^[./-]$/u;
/** The session in words: 第346届会议, 346th Session. */
const SESSION = /第(?<chinese>\d+)届|(?<english>\d+)(?:st|nd|rd|th)\b/gu;

const MOST_NAMED = 3;

const cutRuns = (text: string): Run[] =>
	Array.from(text.matchAll(RUN), ({ 0: run, index }) => ({
		text: run,
		from: index,
		to: index + run.length,
	})).filter((run) => run.text !== LEFT_OUT);

/** Returns the stretch of a text that has the longest end of a symbol, one with a letter and a figure at least; null where none has. */
function findEnd(text: string, runs: readonly Run[], document: DocumentEntry): LooseName | null {
	const own = cutRuns((document.symbol ?? document.id).toLowerCase()).map((run) => run.text);
	for (let count = own.length; count >= 2; count -= 1) {
		const end = own.slice(-count);
		const at = runs.findIndex((_, start) => end.every((run, i) => runs[start + i]?.text === run));
		const [first, last] = [runs[at], runs[at + count - 1]];
		if (first === undefined || last === undefined) continue;
		const [before, behind] = [runs[at - 1], runs[at + count]];
		// Another symbol ends so, or goes on behind it: 340/INS/8, INS/8/2.
		const isOther =
			(before !== undefined && JOINED.test(text.slice(before.to, first.from))) ||
			(behind !== undefined &&
				JOINED.test(text.slice(last.to, behind.from)) &&
				/\d/u.test(behind.text));
		const says = (pattern: RegExp) => end.some((run) => pattern.test(run));
		if (isOther || !says(/[a-z]/u) || !says(/\d/u)) return null;
		return { document, from: first.from, to: last.to, runs: count };
	}
	return null;
}

/** True where a text names the session of another paper. */
function namesOtherSession(text: string, { symbol, id }: DocumentEntry): boolean {
	const own = new Set(cutRuns((symbol ?? id).toLowerCase()).map((run) => run.text));
	return [...text.matchAll(SESSION)].some(
		({ groups }) => !own.has(groups?.['chinese'] ?? groups?.['english'] ?? ''),
	);
}

/** Returns a query with the name of the document in full that the archive understands; null where it would not. */
function complete(
	text: string,
	{ document, from, to }: LooseName,
	catalogue: HeldPlaces,
): string | null {
	const name = document.symbol ?? document.id;
	const behind = text.slice(to);
	const rest = /^[a-z\d]/u.test(behind) ? ` ${behind}` : behind;
	const number = /^\s*(\d+)$/u.exec(behind)?.[1];
	const readings = [
		text.slice(0, from) + name + rest,
		name + rest,
		...(number === undefined ? [] : [`${name} 第${number}段`]),
	];
	const isHeld = (reading: string) => (findAddress(reading, catalogue)?.places.length ?? 0) > 0;
	return readings.find(isHeld) ?? null;
}

/**
 * Returns queries that lead to what a query seems to name by a part of a symbol, or by one whose marks are lost:
 * "INS/8 para 12", "GB346INS8 12", "第346届会议文件INS/8第12段". Of several papers those that it has most of, the newest first.
 */
export function suggestLoosely(query: string, catalogue: HeldPlaces): Suggestion[] {
	const text = foldText(query).text.toLowerCase().trim();
	const runs = cutRuns(text);
	if (!runs.some((run) => /[a-z]/u.test(run.text))) return [];
	const named = catalogue.documents
		.map((document) => findEnd(text, runs, document))
		.filter((one) => one !== null)
		.filter(({ document }) => !namesOtherSession(text, document));
	const most = named.reduce((longest, one) => Math.max(longest, one.runs), 0);
	return named
		.filter((one) => one.runs === most)
		.toSorted((left, right) => (left.document.date < right.document.date ? 1 : -1))
		.map((one) => complete(text, one, catalogue))
		.filter((one) => one !== null)
		.slice(0, MOST_NAMED)
		.map(toSuggestion('loose'));
}
