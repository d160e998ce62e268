import { diffArrays } from 'diff';
import type { Finding } from '../../model/document.ts';
import { makeFinding } from '../rules.ts';
import type { Outcome, PageBreak, SourceLine } from './line.ts';

/** A character of a line that both readings can have: neither white space nor a bullet. */
interface Sign {
	text: string;
	line: number;
	/** Column; 0 for those of a label. */
	at: number;
}

/** Least part of the characters of a paper that its PDF has too; below, it is that of another paper. */
const SAME_PAPER = 0.8;
/** Least part of those of a line, before its page is told. */
const SAME_LINE = 0.6;
/** Most characters by which stretches without a common line differ, before they are given up. */
const EDITS_LIMIT = 4000;

const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** Returns a character as both readings have it; the empty text for one that only one of them may have. */
function settleSign(text: string): string {
	if (/[\s•◦▪·●○■]/u.test(text)) return '';
	return RAISED.includes(text) ? String(RAISED.indexOf(text)) : text;
}

/** Returns the characters of each line; of the furniture of pages none. */
function signsOf(lines: readonly SourceLine[]): Sign[][] {
	return lines.map(({ autoLabel = '', text, furniture }, line) => {
		if (furniture === true) return [];
		const signs: Sign[] = [];
		const add = (own: string, at: number) => {
			const settled = settleSign(own);
			if (settled !== '') signs.push({ text: settled, line, at });
		};
		for (const own of autoLabel) add(own, 0);
		let at = 0;
		for (const own of text) {
			add(own, at);
			at += own.length;
		}
		return signs;
	});
}

/** A character of the one reading and the same of the other. */
type Pair = readonly [one: Sign, other: Sign];

/** Returns stretches of two readings with equal ones as pairs; null where they differ too much. */
function pairStretches<T>(
	one: readonly T[],
	other: readonly T[],
	keyOf: (value: T) => string,
): { same: [T, T][]; apart: [T[], T[]][] } | null {
	const changes = diffArrays(one.map(keyOf), other.map(keyOf), { maxEditLength: EDITS_LIMIT });
	if (changes === undefined) return null;
	const same: [T, T][] = [];
	const apart: [T[], T[]][] = [];
	let [left, right] = [0, 0];
	let open: [T[], T[]] | null = null;
	for (const { added, removed, count } of changes) {
		if (!added && !removed) {
			for (let step = 0; step < count; step += 1) {
				const [a, b] = [one[left + step], other[right + step]];
				if (a !== undefined && b !== undefined) same.push([a, b]);
			}
			open = null;
		} else {
			if (open === null) apart.push((open = [[], []]));
			if (removed) open[0].push(...one.slice(left, left + count));
			else open[1].push(...other.slice(right, right + count));
		}
		if (!added) left += count;
		if (!removed) right += count;
	}
	return { same, apart };
}

/** Returns the characters that two readings of a paper share, in order: of equal lines all, of others by their difference. */
function pairSigns(word: readonly Sign[][], pdf: readonly Sign[][]): Pair[] {
	const full = (lines: readonly Sign[][]) => lines.filter((signs) => signs.length > 0);
	const keyOf = (signs: readonly Sign[]) => signs.map(({ text }) => text).join('');
	const lines = pairStretches(full(word), full(pdf), keyOf);
	if (lines === null) return [];
	const zip = ([a, b]: readonly [readonly Sign[], readonly Sign[]]): Pair[] =>
		a.flatMap((sign, index) => {
			const other = b[index];
			return other === undefined ? [] : [[sign, other] as const];
		});
	return [
		...lines.same.flatMap(zip),
		...lines.apart.flatMap(
			([a, b]) => pairStretches(a.flat(), b.flat(), ({ text }) => text)?.same ?? [],
		),
	];
}

/** Returns the page that a character of a PDF stands on; null where it is not known. */
function pageOf({ line, at }: Sign, pdf: readonly SourceLine[]): number | null {
	const { page = null, pageBreaks = [] } = pdf[line] ?? {};
	return pageBreaks.findLast((one) => one.at <= at)?.page ?? page;
}

/** Returns where a line stands by the pages of its characters, in order; null where they go back, or none is known. */
function readPages(places: readonly PageBreak[]): Pick<SourceLine, 'page' | 'pageBreaks'> | null {
	const starts = places.filter(({ page }, index) => page !== places[index - 1]?.page);
	const [first, ...breaks] = starts;
	if (
		first === undefined ||
		starts.some(({ page }, index) => page < (starts[index - 1]?.page ?? 0))
	)
		return null;
	return { page: first.page, ...(breaks.length > 0 && { pageBreaks: breaks }) };
}

/**
 * Returns the lines of a Word file with the pages of its PDF that they stand on, by the characters that both have in one
 * order; heads and feet of the pages, which print their numbers, stand last. A line that is not found there for certain has
 * no page, which is a finding; a PDF of another text is an error.
 */
export function alignPages(
	word: readonly SourceLine[],
	pdf: readonly SourceLine[],
): Outcome<SourceLine[]> {
	const signs = signsOf(word);
	const all = signs.reduce((sum, own) => sum + own.length, 0);
	const pairs = pairSigns(signs, signsOf(pdf));
	if (pairs.length < all * SAME_PAPER) {
		const found = String(Math.floor((100 * pairs.length) / Math.max(1, all)));
		return { value: [...word], findings: [makeFinding('pages-other', 0, { found })] };
	}
	const byLine = Map.groupBy(pairs, ([{ line }]) => line);
	const findings: Finding[] = [];
	const lines = word.map((line, index) => {
		const count = signs[index]?.length ?? 0;
		if (count === 0) return line;
		const own = (byLine.get(index) ?? []).toSorted(([a], [b]) => a.at - b.at);
		const places = own.flatMap(([{ at }, other]) => {
			const page = pageOf(other, pdf);
			return page === null ? [] : [{ at, page }];
		});
		const pages = places.length < count * SAME_LINE ? null : readPages(places);
		if (pages !== null) return { ...line, ...pages };
		findings.push(makeFinding('pages-uncertain', line.number));
		return line;
	});
	// A page number is a field in Word, and stands on no page there.
	const edges = pdf.filter(({ furniture, text }) => furniture === true && /\d/u.test(text));
	const last = edges.map(({ page, text }, index): SourceLine => ({
		number: lines.length + 1 + index,
		text,
		...(page !== undefined && { page }),
		paragraph: 'opens',
		furniture: true,
	}));
	return { value: [...lines, ...last], findings };
}
