import type { Inline, Piece } from '../../model/document.ts';
import { findReferences } from '../../citations/find/find-references.ts';
import { findLinks } from '../../citations/find/find-links.ts';
import { readDigits } from '../classify/read-digits.ts';
import { noteName } from '../../model/addressing/place.ts';
import type { ClassifiedLine, RaisedStretch, SourceLine, Stretch } from '../read/line.ts';

/**
 * Signs inside a sentence: a footnote mark, a Markdown link, an address in brackets, bold.
 * Raised digits that are powers, "40 m²", are no marks: see `findPowers`.
 */
const SIGN = new RegExp(
	[
		String.raw`(?<mark><sup>\d{1,3}</sup>|[⁰¹²³⁴-⁹]{1,3})`,
		String.raw`\[(?<text>[^[\]]+)\]\((?<address>(?:#|https?://)(?:[^()\s]|\([^()\s]*\))*)?\)`,
		String.raw`<(?<url>https?://[^\s<>]+)>`,
		String.raw`(?<bold>\*\*)`,
	].join('|'),
	'gu',
);

/** What every sign has; most lines have none, and need no closer look. */
const OPENS_SIGN = /[<[*⁰¹²³⁴-⁹]/u;

/** Returns the piece of a line from one column to another. */
function pieceOf(line: SourceLine, from: number, to: number): Piece {
	return { value: line.text.slice(from, to), span: { line: line.number, from, to } };
}

/** Returns plain text of a line as text, with the web addresses in it as links. */
function parsePlain(line: SourceLine, from: number, to: number): Inline[] {
	const inlines: Inline[] = [];
	let start = from;
	const pushText = (end: number) => {
		if (end > start) inlines.push({ type: 'text', pieces: [pieceOf(line, start, end)] });
	};
	for (const found of findLinks(line.text.slice(from, to))) {
		pushText(from + found.from);
		start = from + found.to;
		const pieces = [pieceOf(line, from + found.from, start)];
		inlines.push({ type: 'link', url: found.url, pieces });
	}
	pushText(to);
	return inlines;
}

/** Returns what one sign stands for. The signs themselves belong to no piece. */
function parseSign(
	line: SourceLine,
	match: RegExpExecArray,
	start: number,
	isPower: boolean,
): Inline[] {
	const { mark, text, address, url } = match.groups ?? {};
	const end = start + match[0].length;
	if (mark !== undefined) {
		const [from, to] = mark.startsWith('<') ? [start + 5, end - 6] : [start, end];
		const piece = pieceOf(line, from, to);
		if (isPower) return [{ type: 'text', pieces: [piece] }];
		return [{ type: 'mark', note: noteName(readDigits(piece.value)), pieces: [piece] }];
	}
	if (text !== undefined) {
		if (!/^https?:\/\//u.test(address ?? ''))
			return parsePlain(line, start + 1, start + 1 + text.length);
		const pieces = [pieceOf(line, start + 1, start + 1 + text.length)];
		return [{ type: 'link', url: address ?? '', pieces }];
	}
	if (url !== undefined)
		return [{ type: 'link', url, pieces: [pieceOf(line, start + 1, end - 1)] }];
	return [];
}

/** Returns a plain number that is the mark of a note. */
function parsePlainMark(line: SourceLine, { from, to }: Stretch): Inline {
	const piece = pieceOf(line, from, to);
	return { type: 'mark', note: noteName(readDigits(piece.value)), pieces: [piece] };
}

/** Returns the mark that a format knows as one; null for what is only raised. */
function toFormatMark(line: SourceLine, stretch: RaisedStretch): Inline | null {
	const { from, to, note, endnote } = stretch;
	if (note === undefined) return null;
	const pieces = [pieceOf(line, from, to)];
	return endnote === undefined
		? { type: 'mark', note: noteName(note), pieces }
		: { type: 'mark', note: noteName(note, 'endnote'), label: endnote, pieces };
}

/** Returns the marks and links of a line that are known besides its signs, from left to right. */
function findKnown(
	line: SourceLine & Pick<ClassifiedLine, 'marks'>,
): (Stretch & { inline: Inline })[] {
	const { marks = [], raised = [], links = [] } = line;
	const known: (Stretch & { inline: Inline })[] = [
		...marks.map((mark) => ({ ...mark, inline: parsePlainMark(line, mark) })),
		...raised.flatMap((stretch) => {
			const { from, to } = stretch;
			const inline = toFormatMark(line, stretch);
			return inline === null ? [] : [{ from, to, inline }];
		}),
	];
	for (const { from, to, url } of links) {
		const words = line.text.slice(from, to);
		const isFree = known.every((one) => one.to <= from || to <= one.from);
		// Words that name a paper lead to that paper here, not to where their author had it.
		if (!isFree || words.trim() === '' || findReferences(words).length > 0) continue;
		known.push({ from, to, inline: { type: 'link', url, pieces: [pieceOf(line, from, to)] } });
	}
	return known.sort((a, b) => a.from - b.from);
}

/**
 * Returns the inline content of a stretch of a line. A link whose target was lost (`[…](#)`) keeps its text; `powers`
 * are the columns where raised digits are text.
 */
export function parseInlines(
	line: SourceLine & Pick<ClassifiedLine, 'marks'>,
	{ from, to }: Stretch,
	powers: ReadonlySet<number> = NONE,
): Inline[] {
	const known = findKnown(line).filter((one) => from <= one.from && one.to <= to);
	if (known.length === 0) return parseSigns(line, { from, to }, powers);
	let start = from;
	const inlines = known.flatMap(({ inline, ...stretch }) => {
		const before = parseSigns(line, { from: start, to: stretch.from }, powers);
		start = stretch.to;
		return [...before, inline];
	});
	return [...inlines, ...parseSigns(line, { from: start, to }, powers)];
}

const NONE: ReadonlySet<number> = new Set();

function parseSigns(
	line: SourceLine,
	{ from, to }: Stretch,
	powers: ReadonlySet<number>,
): Inline[] {
	const text = line.text.slice(from, to);
	if (!OPENS_SIGN.test(text)) return parsePlain(line, from, to);
	const inlines: Inline[] = [];
	let start = from;
	// A sign of bold without its other one may be a star of the print: it is kept.
	const isPaired = line.text.split('**').length % 2 === 1;
	for (const match of text.matchAll(SIGN)) {
		if (match.groups?.['bold'] !== undefined && !isPaired) continue;
		const at = from + match.index;
		if (powers.has(at) && !match[0].startsWith('<')) continue;
		inlines.push(...parsePlain(line, start, at), ...parseSign(line, match, at, powers.has(at)));
		start = at + match[0].length;
	}
	inlines.push(...parsePlain(line, start, to));
	return inlines;
}
