import { firstAddress } from '../../model/addressing/named-places.ts';
import { type Address, formatAddress } from '../../model/addressing/address.ts';
import { foldText } from '../../model/addressing/fold-text.ts';
import { placesOf, readPlaces } from '../../model/addressing/read-places.ts';
import { findCitations } from '../../citations/linker/find-citations.ts';
import type { Shelf } from './checked.ts';
import { findSealed } from './find-sealed.ts';
import { findClosing, QUOTE_MARKS, readCited, readQuotation } from './read-quotation.ts';

/** A quotation in a longer text, with the marks round it and the citation behind. UTF-16 offsets, `to` exclusive. */
export interface FoundQuotation {
	from: number;
	to: number;
	/** The place that the words before it name, or 同上 behind it; null where they name none, or it is cited behind. */
	named: Address | null;
}

/** Longer ones have a mark that nothing closes. */
const LONGEST = 20_000;
/** What may stand between a quotation and the citation behind it. */
const BETWEEN = /^[。，、；：.,;:!！?？]?[ \t\u3000]*(?:\r?\n[ \t\u3000]*(?=[（([〔［]))?/u;
const BRACKETS =
	/^(?:[（(][^（()）]*(?:[（(][^（()）]*[）)][^（()）]*)*[）)]|\[[^[\]\n]{2,300}\](?:\(https?:\/\/[^\s()]+\))?)/u;
const SEAL_BEHIND = /^\s*[〔［[][^〔〕［］[\]]{1,160}[〕］\]]/u;
const URL_BEHIND = /^[ \t]*https?:\/\/[^\s（）“”「」，。；]+/u;
const LINE = /[^\n]*\n?/gu;
const QUOTED_LINE = /^[ \t]{0,3}>[ \t]?/u;

/** Returns where the citation behind a quotation ends; the end of the quotation where none is behind it. */
function findEnd(text: string, end: number, shelf: Pick<Shelf, 'readCitation'>): number {
	const start = end + (BETWEEN.exec(text.slice(end, end + 40))?.[0].length ?? 0);
	const ends = [start];
	for (const pattern of [BRACKETS, SEAL_BEHIND, URL_BEHIND]) {
		const from = ends.at(-1) ?? start;
		const match = pattern.exec(text.slice(from, from + 600));
		if (match !== null) ends.push(from + match[0].length);
	}
	const found = ends.slice(1).reverse();
	return found.find((to) => readCited(text.slice(start, to), shelf) !== null) ?? end;
}

/** The sentence before a quotation names its place so near to it: 第12段指出：. */
const NEAR = 16;
const SENTENCE = /[^。！？!?\n]*$/u;

/** Returns the place that the words just before a quotation name, behind the citation of the quotation before it. */
function findNamed(text: string, from: number, end = 0): Address | null {
	const sentence = SENTENCE.exec(text.slice(Math.max(end, from - 200), from))?.[0] ?? '';
	const last = findCitations(sentence).at(-1);
	if (last === undefined || sentence.length - last.to > NEAR) return null;
	return firstAddress(last);
}

/** Returns the reader of where the next mark of a kind stands, for places that rise. */
function openNext(text: string): (mark: string, from: number) => number {
	const known = new Map<string, number>();
	return (mark, from) => {
		const next = known.get(mark) ?? -1;
		if (next >= from) return next;
		const found = text.indexOf(mark, from);
		const place = found === -1 ? Infinity : found;
		known.set(mark, place);
		return place;
	};
}

const HAN = /\p{Script=Han}/u;

/** In brackets behind a quotation: the document that was cited before. */
const SAME =
	/^[。，、；：.,;:]?[ \t\u3000]*[（(](?:同上|同前|ibid\.?)(?:[，,、\s]+(?<place>[^（()）\n]{1,40}(?:[（(][a-z][）)]项?)?))?[）)]/iu;

/** Returns the place that brackets behind a quotation name by what was cited before it; null where they name none. */
function findSame(text: string, to: number, last: Address): Address | null {
	const match = SAME.exec(text.slice(to, to + 80));
	if (match === null) return null;
	const place = match.groups?.['place'];
	if (place === undefined) return last;
	const [first] = placesOf(readPlaces({ text: foldText(place).text, at: 0 }) ?? []);
	return first === undefined ? null : { document: last.document, place: first };
}

/** Returns quotations with the places of those that are cited as 同上, from the citation before. */
function nameSame(
	quotations: readonly FoundQuotation[],
	text: string,
	shelf: Pick<Shelf, 'readCitation'>,
): FoundQuotation[] {
	let last: Address | null = null;
	return quotations.map((one) => {
		const { cited } = readQuotation(text.slice(one.from, one.to), shelf);
		const same = cited !== null || last === null ? null : findSame(text, one.to, last);
		last = same ?? (cited === null ? one.named : firstAddress(cited)) ?? last;
		return same === null ? one : { ...one, named: same };
	});
}

/** Returns what stands in quotation marks, the outermost only. */
function findMarked(text: string, shelf: Pick<Shelf, 'readCitation'>): FoundQuotation[] {
	const found: FoundQuotation[] = [];
	const nextOf = openNext(text);
	for (let at = 0; at < text.length; at += 1) {
		const close = QUOTE_MARKS.get(text.charAt(at));
		if (close === undefined) continue;
		const blank = text.indexOf('\n\n', at);
		// A straight mark opens and closes alike: what it opens ends with its paragraph.
		const isStraight = close === text.charAt(at);
		const limit = Math.min(
			text.length,
			at + LONGEST,
			isStraight && blank !== -1 ? blank : Infinity,
		);
		if (nextOf(close, at + 1) >= limit) continue;
		const closing = findClosing(text, at, limit);
		if (closing === -1) continue;
		// The single one that closes is an apostrophe too.
		if (close === '’' && !HAN.test(text.slice(at, closing))) continue;
		const to = findEnd(text, closing + 1, shelf);
		const named = to > closing + 1 ? null : findNamed(text, at, found.at(-1)?.to);
		found.push({ from: at, to, named });
		at = to - 1;
	}
	return found;
}

interface Line {
	from: number;
	/** Without its end. */
	text: string;
	/** Columns before its first character; a wide space takes two, a tab four. */
	indent: number;
	isQuoted: boolean;
}

function readLines(text: string): Line[] {
	return [...text.matchAll(LINE)]
		.filter(({ 0: line }) => line !== '')
		.map(({ 0: line, index: from }) => {
			const bare = line.replace(/\r?\n$/u, '');
			const space = /^[ \t\u3000]*/u.exec(bare)?.[0] ?? '';
			const indent = [...space].reduce(
				(sum, one) => sum + (one === '\t' ? 4 : one === '\u3000' ? 2 : 1),
				0,
			);
			return { from, text: bare, indent, isQuoted: QUOTED_LINE.test(bare) };
		});
}

/** Returns the indent that most lines have. */
function usualIndent(lines: readonly Line[]): number {
	const counts = new Map<number, number>();
	for (const { text, indent } of lines) {
		if (text.trim() !== '') counts.set(indent, (counts.get(indent) ?? 0) + 1);
	}
	return (
		[...counts].sort(([left, one], [right, other]) => other - one || left - right)[0]?.[0] ?? 0
	);
}

const isBlank = (line: Line | undefined) => line === undefined || line.text.trim() === '';

/** Returns the stretches of lines that `>` opens, or that are indented deeper than the text around them. */
function findBlocks(text: string): { from: number; to: number }[] {
	const lines = readLines(text);
	const usual = usualIndent(lines);
	const isSet = (line: Line) =>
		line.isQuoted || (line.text.trim() !== '' && line.indent >= Math.max(4, usual + 2));
	const blocks: { from: number; to: number }[] = [];
	for (let at = 0; at < lines.length; at += 1) {
		const first = lines[at];
		if (first === undefined || !isSet(first)) continue;
		let end = at;
		while (lines[end + 1] !== undefined && isSet(lines[end + 1] ?? first)) end += 1;
		const last = lines[end] ?? first;
		// The first line of a paragraph may be indented, and the others follow it at once.
		const isApart =
			first.isQuoted || first.indent >= 8 || (isBlank(lines[at - 1]) && isBlank(lines[end + 1]));
		if (isApart) blocks.push({ from: first.from, to: last.from + last.text.length });
		at = end;
	}
	return blocks;
}

/** Returns a text of the same length whose block quotations have spaces for their signs. */
export const blankQuoteSigns = (text: string): string =>
	text.replaceAll(/^[ \t]{0,3}(?:>[ \t]?)+/gmu, (sign) => ' '.repeat(sign.length));

/**
 * Finds the quotations in a text: what stands in quotation marks, the outermost, with the citation behind it, blocks
 * that are indented or that `>` opens, and citations that stand alone and carry the hash of what they cite. Where there is
 * none, the whole text is one. 《》 is a title.
 */
export function findQuotations(text: string, shelf: Pick<Shelf, 'readCitation'>): FoundQuotation[] {
	const blocks = findBlocks(text);
	const marked = findMarked(text, shelf).filter(
		({ from, to }) => !blocks.some((block) => from < block.to && block.from < to),
	);
	const quoted = [
		...blocks.map(({ from, to }) => ({ from, to, named: findNamed(text, from) })),
		...marked,
	];
	const sealed = findSealed(text, shelf)
		.filter((one) => !quoted.some(({ from, to }) => one.from < to && from < one.to))
		.map(({ from, to }) => ({ from, to, named: null }));
	// Words without marks and a citation behind them are a quotation of their own.
	const isWhole = quoted.length === 0 && sealed.length <= 1 && isQuotation(text, shelf);
	if (quoted.length + sealed.length > 0 && !isWhole) {
		const all = [...quoted, ...sealed].sort((left, right) => left.from - right.from);
		return text.includes('同') || /ibid/iu.test(text) ? nameSame(all, text, shelf) : all;
	}
	return text.trim() === '' ? [] : [{ from: 0, to: text.length, named: null }];
}

/** True where a text is words with a citation behind them. */
function isQuotation(text: string, shelf: Pick<Shelf, 'readCitation'>): boolean {
	const { from, to, cited } = readQuotation(text, shelf);
	return cited !== null && from < to;
}

/** Returns whether two quotations are the same question. */
export const keyOf = (quotation: string, named: Address | null): string =>
	`${named === null ? '' : formatAddress(named)}\n${quotation}`;
