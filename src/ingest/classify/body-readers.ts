import { parseSymbol } from '../../model/addressing/symbol.ts';
import { makeFinding } from '../rules.ts';
import type { ClassifiedLine } from '../read/line.ts';
import {
	BOX_CAPTION,
	BRACKETED_LINE,
	CAPITAL_LETTER,
	CLOSING_LINES,
	CONTENTS_ENTRY,
	CONTENTS_LABEL,
	DECIMAL_NUMBER,
	DECISION_NAME,
	FIGURE_CAPTION,
	FOOTNOTE_LABEL,
	INSERTED_NUMBER,
	INSERTIONS,
	ITEM_LABEL,
	opensParagraph,
	OTHER_ITEM_LABEL,
	PARAGRAPH_NUMBER,
	PART_LABEL,
	PLAIN_NOTE,
	SITTING_ENDS,
	SOURCE_LINE,
	TABLE_CAPTION,
	UNREAD_NOTE,
	UNREAD_NUMBER,
} from './body-patterns.ts';
import { type BodyState, expectsItem, type Reader, zoneOf } from './body-state.ts';
import { classified, continuing, endsSentence, isFinished, labelled, noted } from './classified.ts';
import { LINE_ROLES } from './forced-roles.ts';
import { findMastheadField, SPEAKER_ALONE } from './front-patterns.ts';
import { hasForm, isMarkedHeading, isOverHeading, isShort, readHeading } from './heading-line.ts';
import type { LineView } from './line-view.ts';
import { readDigits } from './read-digits.ts';

/** The first words of a line, as a report quotes them. */
const begins = ({ text }: LineView) => text.slice(0, 20);

/** Adds a finding at a line, with its first words, so that its hint can be pasted. */
function report(
	state: BodyState,
	rule: Parameters<typeof makeFinding>[0],
	view: LineView,
	values: Readonly<Record<string, string | number>> = {},
): void {
	const line = view.line.number;
	state.findings.push(makeFinding(rule, line, { line, begins: begins(view), ...values }));
}

/** Returns the label of a line that the manifest calls a paragraph, an item or a note: its first number or letter. */
const FORCED_LABEL = /^[^\p{L}\p{N}]{0,3}(?<value>[\p{L}\p{N}]{1,4})[^\p{L}\p{N}\s]{0,3}\s*/u;

/** Gives a line the role that the manifest gives it. */
export const readForced: Reader = (view, state) => {
	const forced = state.facts.forced.get(view.line.number);
	if (forced === undefined) return null;
	const role = LINE_ROLES[forced.role];
	const match = FORCED_LABEL.exec(view.text);
	const value = match?.groups?.['value'];
	switch (forced.role) {
		case 'goes-on':
			return continuing(view, state.open?.role ?? state.last ?? 'text');
		case 'paragraph':
		case 'note':
		case 'item': {
			if (match === null || value === undefined) return classified(view, role);
			if (forced.role === 'paragraph') state.paragraph = readDigits(value);
			if (forced.role === 'note') state.footnote = readDigits(value);
			// The signs around a number belong to its label: “1.”, “[1]”.
			return labelled(view, role, { value: match[0].trimEnd(), opening: match[0] });
		}
		case 'appendix':
		case 'annex':
			return openPart(view, state);
		default:
			return classified(view, role);
	}
};

/** Reads the table of contents, which stands before the text. */
export const readContents: Reader = (view, state) => {
	if (view.line.contents === true) return classified(view, 'contents');
	if (CONTENTS_LABEL.test(view.text)) state.inContents = true;
	else state.inContents &&= CONTENTS_ENTRY.test(view.text);
	return state.inContents ? classified(view, 'contents') : null;
};

/** Opens a part at a line; what was open is closed, and numbers begin anew. */
function openPart(view: LineView, state: BodyState): ClassifiedLine {
	const groups = PART_LABEL.exec(view.text)?.groups;
	Object.assign(state, {
		paragraph: 0,
		inserted: '',
		inPart: true,
		inDecision: false,
		open: null,
		quoted: 0,
		awaitsTitle: groups?.['title'] === undefined ? view : null,
	});
	const title = groups?.['title'];
	const value = groups?.['label'] ?? view.text;
	return title === undefined
		? { ...classified(view, 'part'), label: { value, ...view.content }, content: emptyAt(view) }
		: labelled(view, 'part', {
				value,
				opening: view.text.slice(0, view.text.length - title.length),
			});
}

const emptyAt = ({ content }: LineView) => ({ from: content.to, to: content.to });

/** True for a line that labels a part: 附录一, alone on its line or before its title. */
export function labelsPart(view: LineView, isFree: boolean): boolean {
	if (view.bullet || view.text.length > 60 || isFinished(view.text)) return false;
	return PART_LABEL.test(view.text) && (isFree || isMarkedHeading(view));
}

/** Longest title of a part, in characters. */
const PART_TITLE_LIMIT = 120;

/** True for a title that is longer than headings are, on a line of its own: no sentence, nor the lead-in of one. */
function isLongTitle({ text, bullet }: LineView, { alone }: Parameters<Reader>[2]): boolean {
	return (
		alone &&
		!bullet &&
		text.length <= PART_TITLE_LIMIT &&
		!/[，,、；;：:。.！？]/u.test(text.slice(-1)) &&
		!/[。；]/u.test(text)
	);
}

/** True for headings with the same sign of Markdown or print. */
const hasSameSign = (left: LineView, right: LineView): boolean =>
	left.hashes === right.hashes && left.triangle === right.triangle && left.bold === right.bold;

/** Reads the label of a part, which stands alone, and the lines of its title. */
export const readPart: Reader = (view, state, around) => {
	const isFree = around.alone || (around.hardWrapped && state.open?.finished !== false);
	if (!state.facts.isAppendix && state.quoted === 0 && labelsPart(view, isFree)) {
		return openPart(view, state);
	}
	if (state.awaitsTitle === null) return null;
	// ## 附录一, over ## 议事规则, which has the same sign.
	const hasOwnSign = isMarkedHeading(view) && !hasSameSign(view, state.awaitsTitle);
	const opens =
		!(isShort(view) || isLongTitle(view, around)) ||
		hasOwnSign ||
		hasForm(view.text) ||
		[PARAGRAPH_NUMBER, ITEM_LABEL, TABLE_CAPTION, BOX_CAPTION, FIGURE_CAPTION].some((pattern) =>
			pattern.test(view.text),
		) ||
		state.facts.rows.has(view.line.number);
	// One line, and those right under it: the next text of a part stands apart from its title.
	const goesOn = state.above === 'part' || state.last === 'part' || state.above === 'part-title';
	if (opens || !goesOn || /[，,]$/u.test(view.text)) {
		state.awaitsTitle = null;
		return null;
	}
	return classified(view, 'part-title');
};

/** A row of a table. */
export const readTableRow: Reader = (view, state) => {
	const row = state.facts.rows.get(view.line.number);
	if (row === undefined) return null;
	if (row.cells.length === 0) return classified(view, 'rule');
	return { ...classified(view, 'table'), row: { cells: row.cells, isHead: row.isHead } };
};

/** The caption of a table: 表 1. 支出, right before its rows. */
export const readTableCaption: Reader = (view, state, { following }) => {
	const [next] = following;
	const isBefore = next !== undefined && state.facts.rows.get(next.line.number)?.isFirst === true;
	return isBefore && TABLE_CAPTION.test(view.text) ? classified(view, 'caption') : null;
};

/** Reads a note that the format knows as one. */
export const readFormatNote: Reader = (view, state) => {
	const { note } = view.line;
	if (note === undefined) return null;
	if (note === state.footnote && state.last === 'footnote') return continuing(view, 'footnote');
	const expected = state.footnote + 1;
	const beginsAnew = note === 1 && state.inPart;
	if (note !== expected && !beginsAnew && state.footnote > 0) {
		report(state, 'footnote-sequence', view, { found: note, expected });
	}
	state.footnote = note;
	return noted(view, note);
};

/** Reads a line behind a soft line break: it goes on with what is open, in the same paragraph. */
export const readFollowing: Reader = (view, state) => {
	if (view.line.paragraph !== 'goes-on') return null;
	if (state.above === 'heading') return continuing(view, 'heading');
	if (state.open === null || state.open.isRow) return null;
	return state.open.finished ? classified(view, 'prose') : continuing(view, state.open.role);
};

/** Goes back to what was open before a box where a line stands behind it. */
export function leaveFrame({ line }: LineView, state: BodyState): void {
	const { frame } = state;
	if (frame === null || line.note !== undefined || line.frame === frame.number) return;
	state.container = frame.container;
	state.open = frame.open;
	state.frame = null;
}

/** Reads the lines of a box that the format frames: its title, items and other text. No number in it is one of the paper. */
export const readBoxFrame: Reader = (view, state) => {
	const { frame, cells } = view.line;
	if (frame === undefined || cells !== undefined || !state.facts.boxes.has(frame)) return null;
	if (state.frame === null) {
		state.frame = { number: frame, container: state.container, open: state.open };
		return classified(view, 'box');
	}
	if (view.line.paragraph === 'goes-on') {
		return state.open?.finished === false
			? continuing(view, state.open.role)
			: classified(view, 'prose');
	}
	const match = ITEM_LABEL.exec(view.text) ?? OTHER_ITEM_LABEL.exec(view.text);
	if (match !== null) {
		return labelled(view, 'item', { value: match[0].trimEnd(), opening: match[0] });
	}
	if (!view.bullet) return classified(view, 'prose');
	return { ...classified(view, 'item'), label: { value: '-', ...signOfBullet(view) } };
};

/** Reads the first line of a footnote. */
export const readFootnote: Reader = (view, state) => {
	const plain = state.facts.plainNotes.get(view.line.number);
	if (plain !== undefined) {
		state.footnote = readDigits(plain.value);
		return labelled(view, 'footnote', plain);
	}
	const match = FOOTNOTE_LABEL.exec(view.text);
	const value = match?.groups?.['plain'] ?? match?.groups?.['raised'];
	if (match === null || value === undefined) return null;
	const found = readDigits(value);
	const expected = state.footnote + 1;
	const beginsAnew = found === 1 && state.inPart;
	if (found !== expected && !beginsAnew) {
		report(state, 'footnote-sequence', view, { found, expected });
	}
	state.footnote = found;
	return labelled(view, 'footnote', { value, opening: match[0] });
};

/** Reads a line inside of a quotation that opened above and closes below: no number in it is one of the paper. */
export const readQuoted: Reader = (view, state) => {
	if (state.quoted === 0 || state.container === null) return null;
	const { open } = state;
	const goesOn = open !== null && !open.finished && !open.isListed;
	return goesOn ? continuing(view, open.role) : classified(view, 'prose');
};

/** True for a numbered line of minutes that is the heading of an item: short, without an end, apart from others. */
function isNumberedHeading(
	view: LineView,
	state: BodyState,
	{ alone, following }: Parameters<Reader>[2],
): boolean {
	if (!state.facts.numberedHeadings || !isShort(view)) return false;
	const [next] = following;
	return alone || (next !== undefined && BRACKETED_LINE.test(next.text));
}

/** Returns the number of a paragraph that was put in later, where it can stand here; null elsewhere. */
function readInsertion({ text }: LineView, { paragraph, inserted, open }: BodyState) {
	const later = INSERTED_NUMBER.exec(text);
	if (later?.groups !== undefined) {
		const { label = '', number = '', letter, latin, chinese = '' } = later.groups;
		const suffix = letter?.toLowerCase() ?? latin ?? INSERTIONS[chinese] ?? '';
		const fits = readDigits(number) === paragraph;
		return { label, opening: later[0], number: readDigits(number), suffix, fits };
	}
	const decimal = DECIMAL_NUMBER.exec(text);
	if (decimal?.groups === undefined || open?.finished === false) return null;
	const { label = '', number = '', suffix: printed = '' } = decimal.groups;
	const chapter = readDigits(number);
	const suffix = printed.normalize('NFKC');
	const steps = suffix.split('.').slice(1).map(Number);
	const last = inserted.startsWith('.') ? inserted.split('.').slice(1).map(Number) : [];
	const [step = 0] = steps;
	const [before = 0] = last;
	const isDeeper = steps.length > last.length && steps.at(-1) === 1;
	const isNext = steps.length <= last.length && steps.at(-1) === (last[steps.length - 1] ?? 0) + 1;
	const fits =
		(chapter === paragraph && (isDeeper || isNext || (last.length === 0 && step === 1))) ||
		(chapter === paragraph + 1 && steps.length === 1 && step === 1 && before >= 0);
	return fits ? { label, opening: decimal[0], number: chapter, suffix, fits } : null;
}

/** Returns a number without a point that the format sets before its line; null for any other. */
const findBareNumber = ({ line, text }: LineView) =>
	/^\d{1,4}$/u.test(line.autoLabel ?? '') ? /^(?<label>\d{1,4})(?:\s+|$)/u.exec(text) : null;

/** Reads the first line of a numbered paragraph. */
export const readParagraph: Reader = (view, state, around) => {
	// A style of headings says that the number is one of the heading.
	if (view.line.paragraph !== undefined && view.hashes > 0) return null;
	if (state.facts.numbersAsText.has(view.line.number)) return classified(view, 'text');
	const later = readInsertion(view, state);
	if (later !== null) {
		if (!later.fits) {
			report(state, 'paragraph-sequence', view, {
				found: later.label,
				expected: state.paragraph + 1,
			});
		}
		state.paragraph = later.number;
		state.inserted = later.suffix;
		return labelled(view, 'paragraph', { value: later.label, opening: later.opening });
	}
	const match = PARAGRAPH_NUMBER.exec(view.text) ?? findBareNumber(view);
	const value = match?.groups?.['label'];
	if (match === null || value === undefined) return null;
	const found = readDigits(value);
	const expected = state.paragraph + 1;
	if (isNumberedHeading(view, state, around)) return classified(view, 'heading');
	if (found !== expected && around.inSentence) {
		report(state, 'number-in-sentence', view, { found });
		return null;
	}
	if (found !== expected) report(state, 'paragraph-sequence', view, { found, expected });
	// The items of a list often have no punctuation of their own.
	const mayLackEnd =
		state.open?.role === 'item' || state.container === 'text' || state.open?.isListed === true;
	if (state.open?.finished === false && !mayLackEnd && !state.facts.closeHeadings) {
		report(state, 'sentence-cut', view);
	}
	state.paragraph = found;
	state.inserted = '';
	return labelled(view, 'paragraph', { value, opening: match[0] });
};

/** What old papers print under their last paragraph: where and when they were written, and what they ask for. */
export const readClosing: Reader = (view, state, around) => {
	const field = CLOSING_LINES.find(({ pattern }) => pattern.test(view.text))?.field;
	if (field === undefined || !isBehindLast(view, state) || around.inSentence) return null;
	// The day of a sitting stands under it, and neither is ever quoted.
	const isOfSitting = field === 'sitting' || (field === 'day' && state.last === 'masthead');
	if ((field === 'day' && !isOfSitting) || (isOfSitting && !state.facts.isResolution)) return null;
	if (!isOfSitting && (state.above !== null || state.quotes)) return null;
	return { ...classified(view, 'masthead'), field };
};

/** True behind the last numbered paragraph of the body, or of a part. */
function isBehindLast({ line }: LineView, { facts }: BodyState): boolean {
	const last = zoneOf(line.number, facts)?.lastNumbered ?? null;
	return last === null || last < line.number;
}

/** The bullet sign counts as markup, so its stretch is empty. */
const signOfBullet = ({ content }: LineView) => ({ from: content.from, to: content.from });

/** Reads an item of a list of the format where nothing is open, as behind a table or heading: its text has no number. */
const readItemAlone: Reader = (view, _state, around) => {
	const isAuto = view.line.autoLabel !== undefined;
	if (!isAuto || isMarkedHeading(view) || readHeading(view, around) === 'heading') return null;
	const match = ITEM_LABEL.exec(view.text);
	if (match !== null) {
		return labelled(view, 'item', { value: match[0].trimEnd(), opening: match[0] });
	}
	if (!view.bullet) return null;
	return { ...classified(view, 'item'), label: { value: '-', ...signOfBullet(view) } };
};

/** Reads the first line of an item of a list. */
export const readItem: Reader = (view, state, around) => {
	if (state.open === null) return readItemAlone(view, state, around);
	const match = ITEM_LABEL.exec(view.text);
	const isAuto = view.line.autoLabel !== undefined;
	// Bold alone makes no heading of a letter that a list of the format goes on with.
	const isListed =
		isAuto && view.hashes === 0 && match !== null && expectsItem(state.open, match[0].trimEnd());
	if (isMarkedHeading(view) && !isListed) return null;
	if (match !== null) {
		const value = match[0].trimEnd();
		if (
			!view.bullet &&
			!expectsItem(state.open, value) &&
			readHeading(view, around) === 'heading'
		) {
			return null;
		}
		const isApart = state.open.finished || (state.above === null && !around.hardWrapped);
		const opensList = isApart && !isAuto && !state.open.leadsIn && state.open.role !== 'item';
		if (opensList && readDigits(value) === 1) report(state, 'note-unread', view, { found: value });
		return labelled(view, 'item', { value, opening: match[0] });
	}
	const other = view.bullet ? null : OTHER_ITEM_LABEL.exec(view.text);
	const label = other?.groups?.['label'];
	if (other !== null && label !== undefined && (isAuto || expectsItem(state.open, label))) {
		return labelled(view, 'item', { value: label, opening: other[0] });
	}
	if (!view.bullet) return null;
	return { ...classified(view, 'item'), label: { value: '-', ...signOfBullet(view) } };
};

/** A caption may stand in mid-sentence, where its figure cut the text; a clause does not read as one there. */
export const readCaption: Reader = (view, state) => {
	if (BOX_CAPTION.test(view.text) && isShort(view) && state.open?.finished !== false) {
		return classified(view, 'box');
	}
	if (!FIGURE_CAPTION.test(view.text) || isFinished(view.text)) return null;
	const isClause = state.open?.finished === false && /[，；]/u.test(view.text);
	return isClause ? null : classified(view, 'figure');
};

/** True for a line that is listed or quoted under a lead-in: a symbol, a date, a line among others without an end. */
function isListed(
	view: LineView,
	state: BodyState,
	{ following: [next] }: Parameters<Reader>[2],
): boolean {
	if (!state.quotes || isMarkedHeading(view)) return false;
	const isDated = CLOSING_LINES.some(({ pattern }) => pattern.test(view.text));
	if (isDated || parseSymbol(view.text) !== null || state.open?.isListed === true) return true;
	// A. 甲方案, before B. 乙方案: choices that a paragraph leads in.
	const isChoice = CAPITAL_LETTER.test(view.text) && CAPITAL_LETTER.test(next?.text ?? '');
	return isChoice && state.open?.leadsIn === true;
}

/** Fewest headings without a sign by which a paper is known to have them. */
const PLAIN_HEADINGS = 3;

/**
 * True for what may be a list or headings: two short lines between a lead-in and a number, in a paper that has such
 * headings; a line with a capital letter there.
 */
function mayBeEither(
	view: LineView,
	{ open, quotes, facts }: BodyState,
	around: Parameters<Reader>[2],
): boolean {
	const isPlain = isShort(view) && !isMarkedHeading(view) && !hasForm(view.text);
	const mayBeHeading = isPlain && !/[：；:;]/u.test(view.text);
	// (GB.312/INS/1，第 4 段), under a decision, is neither.
	if (!around.alone || BRACKETED_LINE.test(view.text)) return false;
	// 此致, over 外交部长: the end of what a colon leads in, or headings behind its last item.
	const closesList = quotes && open?.role === 'item' && open.closed;
	if (closesList && mayBeHeading && isOverHeading(around)) return true;
	if (open?.leadsIn !== true) return false;
	const [next] = around.following;
	if (CAPITAL_LETTER.test(view.text)) return next !== undefined && opensParagraph(next.text);
	return mayBeHeading && facts.plainHeadings >= PLAIN_HEADINGS && isOverHeading(around);
}

/** Reads the title of a section, a box or a figure. */
export const readTitle: Reader = (view, state, around) => {
	const field = state.facts.sectionHeadings ? findMastheadField(view.text) : null;
	if ((field === 'section' || field === 'segment') && !around.inSentence) {
		return classified(view, 'heading');
	}
	const isSpeaker = state.facts.isResolution && SPEAKER_ALONE.test(view.text);
	if (field === 'sectionCode' || isSpeaker || isListed(view, state, around)) return null;
	if (mayBeEither(view, state, around)) {
		report(state, 'heading-or-text', view);
		return null;
	}
	const underArticle = state.above === 'heading' && around.underArticle && isShort(view);
	const reading = underArticle ? 'heading' : readHeading(view, around);
	if (reading === null) {
		// 二、费用, behind an item that ends in a semicolon: a heading, or a part of the list.
		const isBehindItem = state.open?.role === 'item' && state.open.finished && around.alone;
		const isNumeral = /^(?:[一二三四五六七八九十]{1,3}[.．、]|[IVX]{1,5}\.\s)/u.test(view.text);
		if (isBehindItem && isNumeral && isShort(view) && !around.hardWrapped) {
			report(state, 'heading-or-text', view);
		}
		return null;
	}
	const unmarked = !isMarkedHeading(view);
	const wrapped = around.hardWrapped && unmarked;
	if (wrapped && (around.inSentence || (state.open === null && !hasForm(view.text)))) {
		return null;
	}
	const isClose = state.facts.closeHeadings && !hasForm(view.text);
	if (around.inSentence && unmarked && !isClose) {
		report(state, 'heading-or-text', view);
		return null;
	}
	if (around.inSentence && !isClose) report(state, 'sentence-cut', view);
	state.inDecision = reading === 'heading' && DECISION_NAME.test(view.text);
	return classified(view, reading);
};

/** Returns the plain digits that a line opens with, as the next note does, or the first one of a part; else null. */
function findPlainNumber(text: string, { footnote, inPart }: BodyState): string | null {
	const number = PLAIN_NOTE.exec(text)?.groups?.['number'];
	if (number === undefined) return null;
	const value = readDigits(number);
	return value === footnote + 1 || (value === 1 && inPart) ? number : null;
}

/** Returns the label of a paragraph or note that a line may open with in a manner that is not read; else null. */
function readUnreadLabel(text: string, state: BodyState, isApart: boolean) {
	const { paragraph, footnote, open } = state;
	const isFree = open === null || open.finished;
	const number = UNREAD_NUMBER.exec(text)?.groups?.['number'];
	if (isFree && number !== undefined && readDigits(number) === paragraph + 1) {
		return { rule: 'number-unread', found: number } as const;
	}
	const plain = findPlainNumber(text, state);
	if (plain !== null && (isApart || isFree)) {
		return { rule: 'note-unread', found: plain } as const;
	}
	const groups = UNREAD_NOTE.exec(text)?.groups;
	const isNext = groups?.['number'] === undefined || readDigits(groups['number']) === footnote + 1;
	return (isApart || isFree) && groups?.['note'] !== undefined && isNext
		? ({ rule: 'note-unread', found: groups['note'] } as const)
		: null;
}

/** A note goes on, or the paragraph that it cut: a line under a note that is finished belongs to the text above. */
function readUnderNote(view: LineView, state: BodyState, hardWrapped: boolean) {
	if (state.above !== 'footnote') return null;
	const number = hardWrapped ? null : findPlainNumber(view.text, state);
	if (number !== null) report(state, 'note-unread', view, { found: number });
	if (!endsSentence(state.lastNote) || hardWrapped || state.open === null)
		return continuing(view, 'footnote');
	return continuing(view, state.open.role);
}

/**
 * A heading that was broken at the width of the text goes on; one that is shorter does so only with a line that is
 * short itself, since text would fill the width. Of two full lines the second may be either.
 */
function readWrappedHeading(view: LineView, state: BodyState, hardWrapped: boolean) {
	if (!hardWrapped || state.open !== null || state.last !== 'heading') return null;
	if (isFinished(view.text)) return null;
	const { fullLength } = state.facts;
	const isFull = view.text.length >= fullLength;
	const goesOn = state.lastHeading.length >= fullLength;
	if (!isFull) return continuing(view, 'heading');
	if (goesOn) report(state, 'heading-or-text', view);
	return null;
}

/** Text without a sign goes on with what is open, is a block of the paragraph above, or stands for itself. */
export const readText: Reader = (view, state, around) => {
	const { hardWrapped } = around;
	const underNote = readUnderNote(view, state, hardWrapped);
	if (underNote !== null) return underNote;
	if (state.container === 'figure' && SOURCE_LINE.test(view.text)) {
		return classified(view, 'figure-text');
	}
	if (state.above === 'figure') return continuing(view, 'figure');
	const wrappedHeading = readWrappedHeading(view, state, hardWrapped);
	if (wrappedHeading !== null) return wrappedHeading;
	// In hard-wrapped text any line may open with any figure.
	const unread = readUnreadLabel(view.text, state, state.above === null && !hardWrapped);
	if (unread !== null && (state.open === null ? !hardWrapped : true)) {
		report(state, unread.rule, view, { found: unread.found });
	}
	if (state.open === null) return classified(view, 'text');
	if (!hardWrapped && state.container === 'text') {
		// A text without a number that stands apart is one of its own: 大会， over 回顾其以前的各项决议，
		return classified(view, state.isApart ? 'text' : 'prose');
	}
	if (!hardWrapped && state.isApart && state.open.isListed) return classified(view, 'prose');
	const isOpen = !state.open.finished && view.line.paragraph !== 'opens';
	if (isOpen && !hardWrapped && mayOpenSection(view, state, around)) {
		report(state, 'heading-or-text', view);
	}
	if (hardWrapped || isOpen) return continuing(view, state.open.role);
	return readBlock(view, state, around);
};

/** True behind an item without an end, of a short line alone over a sentence: the rest of the item, or a heading. */
function mayOpenSection(
	view: LineView,
	{ open, isApart }: BodyState,
	{ alone, following: [next] }: Parameters<Reader>[2],
): boolean {
	if (open?.role !== 'item' || !alone || !isApart || !isShort(view)) return false;
	if (next === undefined || next.bullet || ITEM_LABEL.test(next.text)) return false;
	return isFinished(next.text) && !opensParagraph(next.text);
}

/** Reads a further text without a number, behind one that is finished. */
function readBlock(
	view: LineView,
	state: BodyState,
	{ following: [next] }: Parameters<Reader>[2],
): ClassifiedLine {
	if (state.container === 'box') return classified(view, 'prose');
	// 为了确保适当落实本宣言和我们的承诺：, over the numbers that it leads in.
	const leadsIn = /[:：]$/u.test(view.text) && next !== undefined && opensParagraph(next.text);
	if (leadsIn && !state.quotes && !state.inDecision) return classified(view, 'text');
	const endsSitting = state.facts.sectionHeadings && SITTING_ENDS.test(view.text);
	if (state.container !== 'paragraph' || endsSitting) return classified(view, 'text');
	if (state.open?.leadsIn === true || state.quotes || BRACKETED_LINE.test(view.text)) {
		return classified(view, 'prose');
	}
	if (state.inDecision) {
		report(state, 'text-after-decision', view);
		return classified(view, 'prose');
	}
	if (isBehindLast(view, state)) return classified(view, 'text');
	report(state, 'second-block', view);
	return classified(view, 'prose');
}
