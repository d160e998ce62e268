import { formatSymbol, parseSymbol } from '../../model/addressing/symbol.ts';
import type { Finding } from '../../model/document.ts';
import type { Outcome } from '../read/line.ts';
import { makeFinding } from '../rules.ts';
import { RULE } from './body-patterns.ts';
import { findMastheadField, splitColumns } from './front-patterns.ts';
import type { LineView } from './line-view.ts';
import { readDigits } from './read-digits.ts';

/** GB.346/INS/8 5 · 5 GB.346/INS/8 · GB.346/INS/8, at the head or foot of a page. */
const RUNNING_HEAD =
	/^(?:(?<before>[\d０-９]{1,4})\s+)?(?<symbol>[A-Z]{1,6}[.．][^\s，。；：]{1,60})(?:\s+(?<after>[\d０-９]{1,4}))?$/u;
/** GB346-INS_8-[MULTI-220927-001]-Ch.docx 5, the name of the file that the page was printed from. */
const FILE_NAME = /^\[?GB[\w.()[\]-]{1,100}\.(?:docx?|pdf)\]?(?:\s+\d{1,4})?$/iu;
/** "5" · "- 5 -" · 第 5 页. */
const PAGE_NUMBER = /^(?:[\d０-９]{1,4}|[-–—]\s*[\d０-９]{1,4}\s*[-–—]|第\s*[\d０-９]{1,4}\s*页)$/u;

/** Text of a line as printed, its signs included, since "- 5 -" opens as a bullet does. */
const printed = ({ line }: LineView) => line.text.trim();
const isBlank = (view: LineView | undefined) =>
	view === undefined || printed(view) === '' || RULE.test(printed(view));

/** Returns the symbol that a line gives and that can be read, in its canonical form; else null. */
function readSymbol(text: string): string | null {
	const symbol = parseSymbol(text);
	return symbol === null ? null : formatSymbol(symbol);
}

/** Returns the symbols by which a first page may call its document: those printed, and what its fields make up. */
function ownSymbols(front: readonly LineView[]): string[] {
	const cells = front.flatMap(({ text }) => splitColumns(text));
	const one = (field: string) => cells.find((cell) => findMastheadField(cell) === field) ?? '';
	const session = /[\d０-９]+/u.exec(one('session'))?.[0] ?? '';
	const made = `GB.${String(readDigits(session))}/${one('sectionCode')}/`;
	return [readSymbol(one('symbol')), made].filter((symbol) => symbol !== null);
}

/** Returns whether a running head carries one of the symbols, and the page number beside it. */
function readRunningHead(text: string, symbols: readonly string[]) {
	const groups = RUNNING_HEAD.exec(text)?.groups;
	const symbol = groups?.['symbol'] === undefined ? null : readSymbol(groups['symbol']);
	if (symbol === null || !symbols.some((own) => symbol.startsWith(own))) return null;
	return { numbered: (groups?.['before'] ?? groups?.['after']) !== undefined };
}

/**
 * Marks the heads, feet and numbers of pages that were printed into the text, behind the masthead. Each is told, so
 * that a line of text can be told from it: the number of a page stands alone, and greater than that of the page before.
 */
export function markFurniture(views: readonly LineView[], bodyStart: number): Outcome<LineView[]> {
	const symbols = ownSymbols(views.slice(0, bodyStart));
	const masthead = views
		.slice(0, bodyStart)
		.findLastIndex(({ text }) => findMastheadField(text) !== null);
	const findings: Finding[] = [];
	const marked = new Set<number>();
	let page = 0;
	const judge = (view: LineView, index: number): boolean => {
		const text = printed(view);
		if (FILE_NAME.test(text)) return true;
		const head = readRunningHead(text, symbols);
		const isNumber = PAGE_NUMBER.test(text);
		if (head === null && !isNumber) return false;
		// The number of a page may stand right above or below its head.
		const isOther = (other: string) =>
			head === null ? readRunningHead(other, symbols) !== null : PAGE_NUMBER.test(other);
		const gap = (at: number) => {
			const view = views[at];
			return view === undefined || isBlank(view) || marked.has(at) || isOther(printed(view));
		};
		const alone = gap(index - 1) && gap(index + 1);
		if (head !== null) return head.numbered || alone;
		const isNext = readDigits(text) > page;
		if (alone && isNext) page = readDigits(text);
		if (alone && isNext) return true;
		if (index >= bodyStart) {
			findings.push(makeFinding('lone-number', view.line.number, { found: text }));
		}
		return false;
	};
	for (const [index, view] of views.entries()) {
		if (index <= masthead || printed(view) === '' || !judge(view, index)) continue;
		marked.add(index);
		const found = printed(view);
		findings.push(makeFinding('page-furniture', view.line.number, { found }));
	}
	return { value: views.map((view, at) => (marked.has(at) ? asFurniture(view) : view)), findings };
}

/** Returns a line whose whole text belongs to the page and opens nothing. */
function asFurniture(view: LineView): LineView {
	const from = view.line.text.length - view.line.text.trimStart().length;
	const content = { from, to: view.line.text.trimEnd().length };
	return { ...view, content, furniture: true, bullet: false, hashes: 0, bold: false };
}
