import { readRoman } from '../../model/addressing/roman-numeral.ts';
import type { Finding } from '../../model/document.ts';
import type { ClassifiedLine, LineRole } from '../read/line.ts';
import {
	ARTICLE,
	BRACKETED_LINE,
	CLAUSE,
	ENDS_OPEN,
	RAISED_DIGITS,
	WORDS_OF_SENTENCE,
} from './body-patterns.ts';
import type { FoundRole } from './forced-roles.ts';
import type { Attachment } from './genre.ts';
import type { Surroundings } from './heading-line.ts';
import type { LineView } from './line-view.ts';
import type { FoundRows } from './table-rows.ts';
import { readEnding } from './sentence-end.ts';

/** What takes the text that has no number: the last paragraph, text, box, figure or table; null after a heading. */
export type Container = 'paragraph' | 'text' | 'box' | 'figure' | 'table' | null;

/** The text that is open: what holds it, and how it ends so far. */
export interface OpenText {
	role: LineRole;
	finished: boolean;
	/** Ends as a sentence does: what ends in a semicolon is finished, and goes on with the next item. */
	closed: boolean;
	/** Ends in a colon, so that items or quoted blocks may follow. */
	leadsIn: boolean;
	/** True for a row of a table, which no line goes on with. */
	isRow: boolean;
	/** Label of the item that it is; null for other text. */
	item: string | null;
	/** A line of a list without signs: short, without an end. */
	isListed: boolean;
}

/** Where the reading of the body, or of a part of it, stands. */
export interface BodyState {
	/** Number of the last paragraph, and its last insertion; 0 before the first. */
	paragraph: number;
	inserted: string;
	/** Number of the last footnote; 0 before the first. */
	footnote: number;
	/** Likewise of the endnotes of a format that knows both. */
	endnote: number;
	container: Container;
	/** The text that the next line may go on with, over notes and page breaks; null after a heading. */
	open: OpenText | null;
	/** True from a lead-in on, until the next number or heading: what follows is quoted in the paragraph. */
	quotes: boolean;
	/** Lines that are left of a quotation that opened with “ and closes with ”. */
	quoted: number;
	/** Under a heading 决定草案. */
	inDecision: boolean;
	/** The box of a format that the reading is in, and what was open before it. */
	frame: { number: number; container: Container; open: OpenText | null } | null;
	/** The label of a part whose title may still come; null elsewhere. */
	awaitsTitle: LineView | null;
	inPart: boolean;
	/** Role of the line right above; null after a gap. */
	above: LineRole | null;
	/** Blank lines, and nothing of the page, part the line from the one above. */
	isApart: boolean;
	/** Role of the last line that is no gap. */
	last: LineRole | null;
	/** Text of the last line of a note. */
	lastNote: string;
	/** The last line of what is open carries a sign that may be the mark of a note. */
	isMarked: boolean;
	/** Length of the text of the last line. */
	lastLength: number;
	/** An article, 第 1 条, was a heading of the body or part. */
	inArticles: boolean;
	/** Text of the last line of a heading. */
	lastHeading: string;
	facts: BodyFacts;
	findings: Finding[];
}

/** A stretch of lines that counts for itself: the body, or a part behind it. */
export interface ZoneFacts {
	from: number;
	to: number;
	/** Line of its last numbered paragraph; null where none has a number. */
	lastNumbered: number | null;
}

/** Returns the body or part that a line stands in. */
export function zoneOf(line: number, { zones }: Pick<BodyFacts, 'zones'>): ZoneFacts | null {
	return zones.find(({ from, to }) => from <= line && line <= to) ?? null;
}

/** True behind the last numbered paragraph of the body, or of a part. */
export function isBehindLast({ line }: LineView, { facts }: BodyState): boolean {
	const last = zoneOf(line.number, facts)?.lastNumbered ?? null;
	return last === null || last < line.number;
}

/** What was seen in all lines of the body before the first is read. */
export interface BodyFacts extends Attachment {
	rows: ReadonlyMap<number, FoundRows>;
	/** Roles that the manifest gives, by the numbers of lines. */
	forced: ReadonlyMap<number, FoundRole>;
	/** Numbers are not those of paragraphs: an agenda, or a part whose numbers begin anew under its headings. */
	numbersAsText: ReadonlySet<number>;
	/** Sitting and day stand under the text, as they do in a resolution. */
	isResolution: boolean;
	/** Headings may have numbers as paragraphs have them: minutes. */
	numberedHeadings: boolean;
	/** Sections of the meeting are headings: minutes and agendas. */
	sectionHeadings: boolean;
	/** The body and the parts behind it. */
	zones: readonly ZoneFacts[];
	/** How long a line is, at the least, that reaches the width at which lines were broken. */
	fullLength: number;
	/** Lines were broken by hand, and blank lines stand between texts only, not between the lines of one. */
	blanksPart: boolean;
	/** Headings without a sign stand right between paragraphs, without blank lines. */
	closeHeadings: boolean;
	/** How many lines read as headings without a sign over a numbered paragraph, behind a text that is finished. */
	plainHeadings: number;
	/** Frames of a format that are boxes: titled text that belongs to no paragraph. */
	boxes: ReadonlySet<number>;
	/** Lines of the table of contents. */
	contents: ReadonlySet<number>;
	/** Plain digits that are the numbers of notes, by line. */
	plainNotes: ReadonlyMap<number, { value: string; opening: string }>;
}

/** A reader returns the classified line, or null where the line is not of its kind. */
export type Reader = (
	view: LineView,
	state: BodyState,
	around: Surroundings,
) => ClassifiedLine | null;

const nameOf = (label: string) => label.normalize('NFKC').replaceAll(/[()\s.]/gu, '');

/** True where a list goes on: (b) after (a), (i) under it, (ii) after (i), and the next letter after those. */
function isNext(name: string, last: string): boolean {
	if (/^\d+$/u.test(name) && /^\d+$/u.test(last)) return Number(name) === Number(last) + 1;
	const value = readRoman(name);
	const lastValue = readRoman(last);
	if (name.charCodeAt(0) === last.charCodeAt(0) + 1 || value === 1) return true;
	return lastValue > 0 && (value === lastValue + 1 || /^[b-z]$/u.test(name));
}

/** True where an item must follow: after a lead-in, in the middle of an item, or as the next of a list. */
export function expectsItem({ role, finished, leadsIn, item }: OpenText, label: string): boolean {
	if (leadsIn) return true;
	if (role !== 'item' || item === null) return false;
	return !finished || isNext(nameOf(label), nameOf(item));
}

/** Longest line of a list without signs, in characters. */
const LIST_LIMIT = 40;

/** Raised digits, as characters or as markup. */
const NOTE_SIGN = new RegExp(`<sup>|[${RAISED_DIGITS}]`, 'u');

const CONTAINERS: Partial<Record<LineRole, Container>> = {
	paragraph: 'paragraph',
	text: 'text',
	box: 'box',
	table: 'table',
	caption: 'table',
	heading: null,
	part: null,
	'part-title': null,
};

const CLOSING: ReadonlySet<LineRole> = new Set([
	'heading',
	'contents',
	'unknown',
	'part',
	'part-title',
	'table',
	'caption',
]);
const OPENING: ReadonlySet<LineRole> = new Set(['paragraph', 'item', 'prose', 'text']);

/** True for the first words of a sentence, which go on in the next line. */
const goesOnAsClause = (text: string) =>
	[CLAUSE, ENDS_OPEN, WORDS_OF_SENTENCE].some((pattern) => pattern.test(text));

/** Returns the text that is open after a line. */
function openAfter(line: ClassifiedLine, state: BodyState): OpenText | null {
	const { role, continues } = line;
	if (CLOSING.has(role)) return null;
	if (role === 'figure' || role === 'figure-text') {
		return state.open?.finished === false ? state.open : null;
	}
	if (role === 'box') {
		return {
			role,
			finished: true,
			closed: true,
			leadsIn: false,
			isRow: false,
			item: null,
			isListed: false,
		};
	}
	const text = line.text.slice(line.content.from, line.content.to);
	const ending = {
		...(BRACKETED_LINE.test(text) ? { finished: true, closed: true } : readEnding(text)),
		isRow: false,
		leadsIn: /[:：]$/u.test(text),
	};
	if (OPENING.has(role)) {
		const item = role === 'item' ? (line.label?.value ?? null) : null;
		const isListed =
			role === 'prose' && !ending.finished && text.length <= LIST_LIMIT && !goesOnAsClause(text);
		return { role, ...ending, item, isListed };
	}
	const goesOn = continues !== null && state.open !== null && OPENING.has(continues);
	return goesOn && state.open !== null ? { ...state.open, ...ending } : state.open;
}

/** Notes what is open after a line. */
export function followLine(line: ClassifiedLine, state: BodyState): void {
	const { role, continues } = line;
	state.above = continues ?? role;
	state.isApart = false;
	state.last = state.above;
	const text = line.text.slice(line.content.from, line.content.to);
	state.lastLength = text.length;
	if (role === 'part') state.inArticles = false;
	if (role === 'heading' && ARTICLE.test(text)) state.inArticles = true;
	if (state.above === 'footnote') state.lastNote = text;
	else state.isMarked = NOTE_SIGN.test(text) || state.facts.plainNotes.size > 0;
	if (state.above === 'heading') state.lastHeading = text;
	if (role === 'heading' || role === 'paragraph' || role === 'part') state.quotes = false;
	state.open = openAfter(line, state);
	if (state.open?.leadsIn === true && state.above !== 'footnote') state.quotes = true;
	const container = CONTAINERS[role];
	if (container !== undefined) state.container = container;
	else if (role === 'figure' && state.open?.finished !== false) state.container = 'figure';
	state.quoted = Math.max(0, state.quoted - 1);
}
