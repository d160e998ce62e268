import type { ClassifiedLine } from '../read/line.ts';
import {
	BETWEEN_ITEMS,
	BRACKETED_LINE,
	IN_BRACKETS,
	ITEM_LABEL,
	opensParagraph,
	OTHER_ITEM_LABEL,
	SITTING_ENDS,
	SOURCE_LINE,
	TITLED_ARTICLE,
} from './body-patterns.ts';
import { type BodyState, expectsItem, isBehindLast, type Reader } from './body-state.ts';
import { classified, continuing } from './classified.ts';
import { SPEAKER } from './front-patterns.ts';
import { hasForm, isRow, isShort, readsAsName, type Surroundings } from './heading-line.ts';
import type { LineView } from './line-view.ts';
import { readRaisedSign, readUnderNote, readUnreadLabel } from './note-readers.ts';
import { report } from './report-line.ts';
import { isFinished } from './sentence-end.ts';

/** Reads a line behind a soft line break: it goes on with what is open, in the same paragraph. */
export const readFollowing: Reader = (view, state) => {
	if (view.line.paragraph !== 'goes-on') return null;
	if (state.above === 'heading') return continuing(view, 'heading');
	if (state.open === null || state.open.isRow) return null;
	return state.open.finished ? classified(view, 'prose') : continuing(view, state.open.role);
};

/** Reads a line inside of a quotation that opened above and closes below: no number in it is one of the paper. */
export const readQuoted: Reader = (view, state) => {
	if (state.quoted === 0 || state.container === null) return null;
	const { open } = state;
	const goesOn = open !== null && !open.finished && !open.isListed;
	return goesOn ? continuing(view, open.role) : classified(view, 'prose');
};

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
	const isNew = state.facts.blanksPart && state.isApart && state.open?.finished === true;
	const hardWrapped = around.hardWrapped && !isNew;
	const underNote = readUnderNote(view, state, around.hardWrapped);
	if (underNote !== null) return underNote;
	if (state.container === 'figure' && SOURCE_LINE.test(view.text)) {
		return classified(view, 'figure-text');
	}
	if (state.above === 'figure') return continuing(view, 'figure');
	const wrappedHeading = readWrappedHeading(view, state, around.hardWrapped);
	if (wrappedHeading !== null) return wrappedHeading;
	// In hard-wrapped text any line may open with any figure.
	const unread = readUnreadLabel(view.text, state, state.above === null && !hardWrapped);
	if (unread !== null && (state.open === null ? !hardWrapped : true)) {
		report(state, unread.rule, view, { found: unread.found });
	}
	const sign = readRaisedSign(view);
	if (unread === null && sign !== null) report(state, 'note-unread', view, { found: sign });
	judgePlace(view, state, around);
	if (state.open === null) return classified(view, 'text');
	if (!hardWrapped && state.container === 'text' && !isBroken(state)) {
		// A text without a number that stands apart is one of its own: 大会， over 回顾其以前的各项决议，
		return classified(view, state.isApart ? 'text' : 'prose');
	}
	const isOfList = state.isApart || (state.lastLength < TEXT_WIDTH && isShort(view));
	if (!hardWrapped && isOfList && state.open.isListed) return classified(view, 'prose');
	const isOpen = !state.open.finished && view.line.paragraph !== 'opens';
	if (isOpen && !hardWrapped && mayOpenSection(view, state, around)) {
		report(state, 'heading-or-text', view);
	}
	if (hardWrapped || isOpen) return continuing(view, state.open.role);
	return readBlock(view, state, around);
};

/** The least width at which lines of text are broken, in characters: a shorter one without an end was not broken there. */
const TEXT_WIDTH = 20;

/** True where a text without a number goes on in the next line: it has no end, and filled the width. */
const isBroken = ({ open, isApart, lastLength, last }: BodyState) =>
	open?.finished === false && !isApart && lastLength >= TEXT_WIDTH && last !== 'footnote';

/** Reports a line whose place tells two readings. */
function judgePlace(view: LineView, state: BodyState, around: Parameters<Reader>[2]): void {
	if (view.line.paragraph !== undefined) return;
	const isBroken = breaksList(view, state, around) || isLostRow(view, state, around);
	const isHeading =
		closesList(view, state, around) ||
		isShortLine(view, state, around) ||
		isEndedHeading(view, state, around) ||
		isFurtherNote(view, state, around);
	if (isBroken || isHeading) {
		report(state, 'heading-or-text', view);
	} else if (isLoneNumber(view, state, around)) {
		report(state, 'number-alone', view, { found: view.text });
	} else if (isLastName(view, state, around)) report(state, 'heading-or-text', view);
}

/** True for a short line without an end before the next item of a list: （费用）, between (a) and (b). */
function breaksList(
	view: LineView,
	{ open, lastLength }: BodyState,
	{ hardWrapped, following: [next] }: Parameters<Reader>[2],
): boolean {
	if (open?.role !== 'item' || next === undefined || !isShort(view)) return false;
	if (BETWEEN_ITEMS.test(view.text) || BRACKETED_LINE.test(view.text)) return false;
	const label = (ITEM_LABEL.exec(next.text) ?? OTHER_ITEM_LABEL.exec(next.text))?.[0].trimEnd();
	const goesOn = next.bullet ? open.item === '-' : label !== undefined && expectsItem(open, label);
	// An item without an end goes on where its line filled the width, or any line may.
	return goesOn && (open.finished || (!hardWrapped && lastLength < TEXT_WIDTH));
}

/** True for a name between the last item of a list and a number, close to both: 后续工作. */
function closesList(
	view: LineView,
	{ open, quotes }: BodyState,
	{ hardWrapped, following: [next] }: Parameters<Reader>[2],
): boolean {
	if (!quotes || open?.role !== 'item' || !open.closed || hardWrapped) return false;
	return next !== undefined && opensParagraph(next.text) && readsAsName(view);
}

/** True for figures that stand alone where no list goes on: the number of a page, 3 or 3/10, or a part of the text. */
const isLoneNumber = ({ text }: LineView, { open, quotes }: BodyState, { alone }: Surroundings) =>
	/^[\d０-９]{1,4}(?:\s*[/／]\s*[\d０-９]{1,4})?$/u.test(text) &&
	alone &&
	open?.isListed !== true &&
	!(quotes && open !== null);

/** True for a row right behind a table or over one, parted otherwise than its rows: it may belong to the table. */
function isLostRow(
	view: LineView,
	{ above, facts, last }: BodyState,
	{ following }: Surroundings,
): boolean {
	const [next] = following;
	const isBeside = last === 'table' || following.some(({ line }) => facts.rows.has(line.number));
	if (isBeside && isRow(view)) return true;
	// Close under the last row: the rest of a cell, in a table whose columns spaces part.
	if (above === 'table' && isShort(view) && !SOURCE_LINE.test(view.text)) return true;
	const isOver = next?.line.number === view.line.number + 1 && facts.rows.has(next.line.number);
	return isOver && /\S\s{2,}\S/u.test(view.text);
}

/** True for 一. 建议。 or 建议： alone over a numbered paragraph: a heading with the end of a sentence, or a text. */
function isEndedHeading(
	view: LineView,
	{ open }: BodyState,
	{ alone, following: [next] }: Surroundings,
): boolean {
	if (!alone || view.bullet || next === undefined || !opensParagraph(next.text)) return false;
	// What is left of a sentence that is wrapped: 三。
	if (open?.finished === false) return false;
	const name = { ...view, text: view.text.replace(/[。：:]$/u, '') };
	if (name.text === view.text || SPEAKER.test(view.text) || !readsAsName(name)) return false;
	return hasForm(name.text) || (!view.text.endsWith('。') && name.text.length <= ENDED_LENGTH);
}

/** True for a sentence behind a note, with no number behind it: it may go on with the note, or with the paper. */
const isFurtherNote = (
	view: LineView,
	state: BodyState,
	{ isUnnumbered, hardWrapped }: Surroundings,
) =>
	state.last === 'footnote' &&
	!isUnnumbered &&
	!hardWrapped &&
	isBehindLast(view, state) &&
	state.open?.finished === true &&
	isFinished(view.text) &&
	!BRACKETED_LINE.test(view.text);

/** Longest heading without a number that may have a colon behind it, in characters: 建议：. */
const ENDED_LENGTH = 6;

/** True for a name behind a finished text of lines that fill a width, which no line of text would leave open. */
const isShortLine = (
	view: LineView,
	{ open, facts }: BodyState,
	{ hardWrapped, following: [next] }: Surroundings,
) =>
	hardWrapped &&
	open?.finished === true &&
	next !== undefined &&
	view.text.length < facts.fullLength &&
	readsAsName(view);

/** True for a name alone over a sentence, behind the last number: the heading of a section, or a text. */
function isLastName(
	view: LineView,
	state: BodyState,
	{ alone, isSettled, isUnnumbered, following: [next] }: Parameters<Reader>[2],
): boolean {
	if (isUnnumbered || !alone || !isSettled || !isBehindLast(view, state)) return false;
	if (IN_BRACKETS.test(view.text) || TITLED_ARTICLE.test(view.text)) return false;
	if (next === undefined || opensParagraph(next.text)) return false;
	return readsAsName(view) && isFinished(next.text) && !next.bullet;
}

/** True behind an item without an end, of a short line alone over a sentence: the rest of the item, or a heading. */
function mayOpenSection(
	view: LineView,
	{ open, isApart, lastLength, facts }: BodyState,
	{ alone, following: [next] }: Parameters<Reader>[2],
): boolean {
	if (open?.role !== 'item' || !alone || !isApart || !isShort(view)) return false;
	// A line that fills the width was broken there.
	if (lastLength >= facts.fullLength) return false;
	if (next === undefined || next.bullet || ITEM_LABEL.test(next.text)) return false;
	return isFinished(next.text) && !opensParagraph(next.text);
}

/** Longest question that is a heading, in characters: 如何推进？ */
const LONGEST_QUESTION = 30;

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
	// A sentence close under the last paragraph is one of it, as under any other.
	const isClose =
		state.above !== null && isFinished(view.text) && view.line.paragraph === undefined;
	if (isBehindLast(view, state) && !isClose) return classified(view, 'text');
	const isOver = next !== undefined && opensParagraph(next.text);
	const asks = isOver && /[？?]$/u.test(view.text) && view.text.length <= LONGEST_QUESTION;
	const isName = readsAsName(view) && view.line.paragraph === undefined;
	report(state, isName || asks ? 'heading-or-text' : 'second-block', view);
	return classified(view, 'prose');
}
