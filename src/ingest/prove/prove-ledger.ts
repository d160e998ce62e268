import type { Finding } from '../../model/document.ts';
import { BULLET } from '../classify/body-patterns.ts';
import type { SourceLine, Stretch } from '../read/line.ts';
import { isBullet } from '../read/set-labels.ts';
import { makeFinding } from '../rules.ts';
import type { LedgerEntry } from './build-ledger.ts';

/*
 * What may stand in a source without a role: signs of Markdown and of structure. Everything else that is not
 * white space must have exactly one role.
 */

/** Signs that open a line, or are all of it. */
const OPENING_MARKUP = new RegExp(
	[
		String.raw`^\s*(?:-{3,}|\*{3,}|_{3,}|\*\s\*\s\*|[–—─━═]{3,}|={3,})\s*$`,
		// The edges of a drawn table.
		String.raw`^\s*(?:(?=[\u2500-\u257F\s]*[─━═┄┅┈┉╌╍])[\u2500-\u257F\s]{2,}|\+(?:[-=]+\+)+)\s*$`,
		String.raw`^\s*(?:#{1,6}\s+)?(?:${BULLET}\s+)?(?:\*\*)?[►▶]`,
		String.raw`^\s*#{1,6}\s`,
		// Marks of direction before a line.
		String.raw`^\s*[\u200E\u200F][\s\u200E\u200F]*`,
		String.raw`^\s*(?:#{1,6}\s+)?(?:${BULLET}|[–—*·○o])\s`,
		// The line under the head of a Markdown table, and the first bar of a row of one, or of a drawn one.
		String.raw`^\s*\|(?:\s*:?-+:?\s*\|)+\s*$|^\s*[|│┃║｜]`,
	].join('|'),
	'u',
);

/** Signs within a line; each begins with one of a few characters, which most lines do not have. */
const INNER_MARKUP = new RegExp(
	[
		// The last bar of a row of a table, and those between its cells.
		String.raw`[|│┃║｜](?=\s*$)|(?<=^\s*[|│┃║｜].*)[|│┃║｜](?=.*[|│┃║｜]\s*$)`,
		String.raw`\*\*`,
		String.raw`<sup>(?=\d{1,3}</sup>)|(?<=<sup>\d{1,3})</sup>`,
		String.raw`\[(?=[^[\]]+\]\((?:#|https?://|\)))|(?<=\[[^[\]]+)\]\((?:(?:#|https?://)(?:[^()\s]|\([^()\s]*\))*)?\)`,
		String.raw`<(?=https?://[^\s<>]+>)|(?<=<https?://[^\s<>]+)>`,
	].join('|'),
	'gu',
);
const INNER_SIGN = /[|│┃║｜*<>[\]]/u;

/** Returns the stretches of a line that are signs, from left to right. */
function findMarkup({ text, autoLabel }: SourceLine): Stretch[] {
	const [opening = ''] = OPENING_MARKUP.exec(text) ?? [];
	const stretches = [{ from: 0, to: opening.length }];
	if (autoLabel !== undefined && isBullet(autoLabel)) {
		stretches.push({ from: 0, to: autoLabel.length });
	}
	if (!INNER_SIGN.test(text)) return stretches;
	INNER_MARKUP.lastIndex = opening.length;
	for (const { index, 0: sign } of text.matchAll(INNER_MARKUP)) {
		stretches.push({ from: index, to: index + sign.length });
	}
	return stretches;
}

/** How many characters of a source have each kind of role; white space is not counted. */
export type LedgerTable = Record<string, number>;

type Count = (role: string, characters: number) => void;

const countInk = (text: string) => text.replaceAll(/\s+/gu, '').length;

/** True where a stretch of a text holds nothing but white space and signs. */
function isMarkup(text: string, { from, to }: Stretch, signs: readonly Stretch[]): boolean {
	let at = from;
	for (const sign of signs) {
		if (sign.from >= to) break;
		if (sign.to <= at) continue;
		if (text.slice(at, sign.from).trim() !== '') return false;
		at = sign.to;
	}
	return text.slice(at, to).trim() === '';
}

/**
 * Counts the characters of a line whose entries stand one behind the other with nothing but white space and signs
 * between them, as they do on nearly every line. Returns false, and counts nothing, where they do not.
 */
function accountForPlainLine(
	line: SourceLine,
	entries: readonly LedgerEntry[],
	count: Count,
): boolean {
	const { text } = line;
	const stretches: (Stretch & { role: string })[] = [];
	let signs: Stretch[] | null = null;
	let end = 0;
	for (const { from, to, role } of [...entries, { from: text.length, to: text.length, role: '' }]) {
		const isInside = end <= from && from <= to && to <= text.length;
		if (!isInside) return false;
		const gap = { from: end, to: from };
		if (text.slice(end, from).trim() !== '') {
			signs ??= findMarkup(line);
			if (!isMarkup(text, gap, signs)) return false;
			stretches.push({ ...gap, role: 'markup' });
		}
		stretches.push({ from, to, role });
		end = to;
	}
	for (const { from, to, role } of stretches) count(role, countInk(text.slice(from, to)));
	return true;
}

/** Counts the characters of a line one by one; faults are added to `findings`. */
function accountForLine(
	line: SourceLine,
	entries: readonly LedgerEntry[],
	count: Count,
	findings: Finding[],
): void {
	const roles = Array<string | null>(line.text.length).fill(null);
	for (const { from, to, role } of entries) {
		for (let column = from; column < to; column += 1) {
			const other = roles[column];
			if (other != null && line.text[column]?.trim() !== '') {
				const found = line.text[column] ?? '';
				const values = { found, column: column + 1, expected: other, other: role };
				findings.push(makeFinding('ledger-two-roles', line.number, values));
			}
			roles[column] = role;
		}
	}
	for (const { from, to } of findMarkup(line)) {
		for (let column = from; column < to; column += 1) roles[column] ??= 'markup';
	}
	const isLost = (index: number) => roles[index] === null;
	if (roles.some((role, index) => role === null && line.text[index]?.trim() !== '')) {
		const lost = [...line.text.matchAll(/\S/gu)].filter(({ index }) => isLost(index));
		const found = lost.map(([character]) => character).join('');
		if (found !== '') findings.push(makeFinding('ledger-no-role', line.number, { found }));
	}
	for (const [index, role] of roles.entries()) {
		if (role !== null && line.text[index]?.trim() !== '') count(role, 1);
	}
}

const NONE: readonly LedgerEntry[] = [];

function groupByLine(entries: readonly LedgerEntry[]): Map<number, LedgerEntry[]> {
	const byLine = new Map<number, LedgerEntry[]>();
	for (const entry of entries) {
		const own = byLine.get(entry.line);
		if (own === undefined) byLine.set(entry.line, [entry]);
		else own.push(entry);
	}
	return byLine;
}

/**
 * Proves that every character of the source that is neither white space nor markup has exactly one role. Returns
 * the count of characters by kind of role; a character with none, or with two, is a finding.
 */
export function proveLedger(
	lines: readonly SourceLine[],
	entries: readonly LedgerEntry[],
): { value: LedgerTable; findings: Finding[] } {
	const value: LedgerTable = {};
	const findings: Finding[] = [];
	const byLine = groupByLine(entries);
	const counts = new Map<string, number>();
	const count: Count = (role, characters) => {
		if (characters > 0) counts.set(role, (counts.get(role) ?? 0) + characters);
	};
	for (const line of lines) {
		const own = byLine.get(line.number) ?? NONE;
		const inOrder = own.length < 2 ? own : own.toSorted((a, b) => a.from - b.from);
		// A fault names the role that came first as the one expected: not that of the first column.
		if (!accountForPlainLine(line, inOrder, count)) accountForLine(line, own, count, findings);
	}
	for (const [role, count] of counts) {
		const kind = role.replace(/ (?:\d|appendix|annex).*$/u, '');
		value[kind] = (value[kind] ?? 0) + count;
	}
	return { value, findings };
}
