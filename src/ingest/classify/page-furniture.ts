import { parseNumeral } from '../../model/addressing/chinese-numeral.ts';
import { formatSymbol, parseSymbol } from '../../model/addressing/symbol.ts';
import type { Finding } from '../../model/document.ts';
import type { MastheadField, Outcome } from '../read/line.ts';
import { makeFinding } from '../rules.ts';
import { PARAGRAPH_NUMBER } from './body-patterns.ts';
import type { FoundRole } from './forced-roles.ts';
import { findMastheadField, splitColumns } from './front-patterns.ts';
import { closeLetterspacing, type LineView } from './line-view.ts';
import { readDigits } from './read-digits.ts';
import { isFinished } from './sentence-end.ts';

/** GB.346/INS/8 5 · 5 GB.346/INS/8 · GB.346/INS/8, at the head or foot of a page. */
const RUNNING_HEAD =
	/^(?:(?<before>[\d０-９]{1,4})\s+)?(?<symbol>[A-Z]{1,6}[.．][^\s，。；：]{1,60})(?:\s+(?<after>[\d０-９]{1,4}))?$/u;
/** GB346-INS_8-[MULTI-220927-001]-Ch.docx 5, the name of the file that the page was printed from. */
const FILE_NAME = /^\[?GB[\w.()[\]-]{1,100}\.(?:docx?|pdf)\]?(?:\s+\d{1,4})?$/iu;
/** "5" · "- 5 -" · 第 5 页 · 第 5 页，共 10 页. */
const PAGE_NUMBER =
	/^(?:(?<bare>[\d０-９]{1,4})|[-–—]\s*[\d０-９]{1,4}\s*[-–—]|第\s*(?<counted>[\d０-９]{1,4})\s*页(?:\s*(?:[，,、/／(（]\s*)?共\s*[\d０-９]{1,4}\s*页(?:\s*[)）])?)?)$/u;
/** Fewest lines of text between two numbers of pages. */
const PAGE_LINES = 8;

/** Text of a line as printed, its signs included, since "- 5 -" opens as a bullet does. */
const printed = ({ line }: LineView) => line.text.trim();
const isBlank = (view: LineView | undefined) =>
	view === undefined || printed(view) === '' || view.isRule;

/** Returns the symbol that a line gives and that can be read, in its canonical form; else null. */
function readSymbol(text: string): string | null {
	const symbol = parseSymbol(text);
	return symbol === null ? null : formatSymbol(symbol);
}

/** The symbol by which a first page calls its document; without the item where none is printed. */
interface OwnSymbol {
	symbol: string;
	isWhole: boolean;
}

/** Returns the symbol of a first page: printed, or made up of its fields. */
function findOwnSymbol(front: readonly LineView[]): OwnSymbol {
	const cells = front.flatMap(({ text }) => splitColumns(text));
	const fields = cells.map(findMastheadField);
	const one = (field: MastheadField) => cells[fields.indexOf(field)] ?? '';
	const own = readSymbol(one('symbol'));
	if (own !== null) return { symbol: own, isWhole: true };
	const session = /[\d０-９]+/u.exec(one('session'))?.[0] ?? '';
	const item = /第\s*(?<item>\S+?)\s*项|项目\s*(?<number>\S+)/u.exec(one('agendaItem'))?.groups;
	const number = parseNumeral(item?.['item'] ?? item?.['number'] ?? '');
	const section = `GB.${String(readDigits(session))}/${one('sectionCode').normalize('NFKC')}/`;
	return { symbol: `${section}${number === null ? '' : String(number)}`, isWhole: number !== null };
}

interface RunningHead {
	symbol: string;
	/** The number of a page stands beside the symbol. */
	numbered: boolean;
}

/** Returns the running head that a line is; null for one that carries no symbol, or that of another document. */
function readRunningHead(text: string, own: OwnSymbol): RunningHead | null {
	const groups = RUNNING_HEAD.exec(text)?.groups;
	const symbol = groups?.['symbol'] === undefined ? null : readSymbol(groups['symbol']);
	if (!symbol?.startsWith(own.symbol)) return null;
	// GB.346/INS/80 is no GB.346/INS/8.
	if (own.isWhole && /^\d/u.test(symbol.slice(own.symbol.length))) return null;
	return { symbol, numbered: (groups?.['before'] ?? groups?.['after']) !== undefined };
}

/** A line that may belong to the page. */
interface Candidate {
	at: number;
	/** The number of the page; null for a running head without one. */
	page: number | null;
	head: RunningHead | null;
	/** Signs or words make it the number of a page, whatever stands around it. */
	isSure: boolean;
}

/** Shortest line of a title that is known where it comes again, in characters. */
const TITLE_LENGTH = 8;

/** Returns the lines of the first page that a page may print again at its head: those of the title. */
function findTitleLines(front: readonly LineView[]): Set<string> {
	const lines = front.filter(
		({ text }) => text.length >= TITLE_LENGTH && findMastheadField(text) === null,
	);
	return new Set(lines.map(({ text }) => closeLetterspacing(text)));
}

/** True for the title alone in mid-sentence, which only the head of a page puts there. */
function isTitleInSentence(views: readonly LineView[], at: number, titles: ReadonlySet<string>) {
	const text = views[at]?.text ?? '';
	if (!titles.has(closeLetterspacing(text)) || !isAlone(views, at, new Set())) return false;
	const above = views.slice(0, at).findLast((view) => !isBlank(view));
	return above !== undefined && !isFinished(above.text) && PARAGRAPH_NUMBER.test(above.text);
}

/** Returns the lines that may be heads, feet or numbers of pages, in their order. */
function findCandidates(
	views: readonly LineView[],
	from: number,
	own: OwnSymbol,
	titles: ReadonlySet<string>,
): Candidate[] {
	return views.flatMap((view, at): Candidate[] => {
		const text = printed(view);
		// A format that knows paragraphs keeps what belongs to the page apart.
		const knows = view.line.paragraph !== undefined;
		if (at <= from || text === '' || knows) return [];
		if (FILE_NAME.test(text)) return [{ at, page: null, head: null, isSure: true }];
		if (isTitleInSentence(views, at, titles)) {
			return [{ at, page: null, head: null, isSure: true }];
		}
		const head = readRunningHead(text, own);
		if (head !== null) return [{ at, page: null, head, isSure: head.numbered }];
		const match = PAGE_NUMBER.exec(text);
		if (match === null) return [];
		return [
			{
				at,
				page: readDigits(match.groups?.['counted'] ?? text),
				head: null,
				isSure: match.groups?.['bare'] === undefined,
			},
		];
	});
}

/** True where nothing stands right above or below a line but blanks and other candidates. */
function isAlone(views: readonly LineView[], at: number, candidates: ReadonlySet<number>): boolean {
	return [at - 1, at + 1].every((other) => isBlank(views[other]) || candidates.has(other));
}

/** True for a line that a list goes on behind: a lead-in, or a short line without an end. */
const isListed = (view: LineView) =>
	/[:：]$/u.test(view.text) || (!isFinished(view.text) && view.text.length <= LIST_LIMIT);

/** Longest line of a list without signs, in characters. */
const LIST_LIMIT = 40;

/**
 * Returns the bare numbers that are those of pages. They rise, and each stands where no list goes on: behind a text that
 * is finished, or in the middle of a long line; or it is the next of the one before, with the text of a page between
 * them; or a running head, or the end of a page, stands beside it.
 */
function findPageNumbers(
	views: readonly LineView[],
	candidates: readonly Candidate[],
	places: ReadonlySet<number>,
): Set<number> {
	const bare = candidates.filter(({ at, page }) => page !== null && isAlone(views, at, places));
	const pages = new Set<number>();
	const heads = new Set(candidates.filter(({ head }) => head !== null).map(({ at }) => at));
	const textBetween = (from: number, to: number) =>
		views.slice(from + 1, to).filter((view) => !isBlank(view)).length;
	let last = 0;
	for (const [index, { at, page, isSure }] of bare.entries()) {
		const next = bare[index + 1];
		const isFollowed = next?.page === (page ?? 0) + 1 && textBetween(at, next.at) >= PAGE_LINES;
		const besideHead = [-2, -1, 1, 2].some((step) => heads.has(at + step));
		const endsPage = [at, at + 1].some((other) => views[other]?.line.text.includes('\f') === true);
		const above = views.slice(0, at).findLast((view) => !isBlank(view) && !view.furniture);
		const cutsNoList = above !== undefined && !isListed(above) && (page ?? 0) > last;
		if (!isSure && !isFollowed && !besideHead && !endsPage && !cutsNoList) continue;
		pages.add(at);
		if (isFollowed) pages.add(next.at);
		last = page ?? last;
	}
	return pages;
}

/**
 * Marks the heads, feet and numbers of pages that were printed into the text, behind the masthead. A pattern proves
 * each, or that it comes again: the own symbol with a number or more than once, numbers that count the pages. Any other
 * number on a line of its own is text, and told. What the manifest calls furniture is marked too.
 */
export function markFurniture(
	views: readonly LineView[],
	forced: ReadonlyMap<number, FoundRole>,
): Outcome<LineView[]> {
	const opening = views.findIndex(({ text, triangle }) => triangle || PARAGRAPH_NUMBER.test(text));
	const front = views.slice(0, opening === -1 ? views.length : opening);
	const own = findOwnSymbol(front);
	const masthead = front.findLastIndex(({ text }) => findMastheadField(text) !== null);
	const candidates = findCandidates(views, masthead, own, findTitleLines(front));
	const places = new Set(candidates.map(({ at }) => at));
	const pages = findPageNumbers(views, candidates, places);
	const heads = Map.groupBy(
		candidates.filter(({ head }) => head !== null),
		({ head }) => head?.symbol,
	);
	const findings: Finding[] = [];
	const marked = new Set<number>();
	for (const { at, page, head, isSure } of candidates) {
		const view = views[at];
		if (view === undefined || forced.has(view.line.number)) continue;
		const comesAgain = head !== null && (heads.get(head.symbol)?.length ?? 0) > 1;
		const found = printed(view);
		const isHead = head !== null && (own.isWhole || comesAgain) && isAlone(views, at, places);
		if (isSure || pages.has(at) || isHead) {
			marked.add(at);
			findings.push(makeFinding('page-furniture', view.line.number, { found }));
		} else if (page !== null && opening !== -1 && at > opening) {
			findings.push(makeFinding('lone-number', view.line.number, { found }));
		}
	}
	if (forced.size > 0) {
		for (const [at, view] of views.entries()) {
			if (forced.get(view.line.number)?.role === 'furniture') marked.add(at);
		}
	}
	if (marked.size === 0) return { value: [...views], findings };
	return { value: views.map((view, at) => (marked.has(at) ? asFurniture(view) : view)), findings };
}

/** Returns a line whose whole text belongs to the page and opens nothing. */
function asFurniture(view: LineView): LineView {
	const from = view.line.text.length - view.line.text.trimStart().length;
	const content = { from, to: view.line.text.trimEnd().length };
	return { ...view, content, furniture: true, bullet: false, hashes: 0, bold: false };
}
