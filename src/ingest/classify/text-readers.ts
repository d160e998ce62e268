import type { ClassifiedLine } from '../read/line.ts';
import {
	BRACKETED_LINE,
	opensParagraph,
	SITTING_ENDS,
	SOURCE_LINE,
	TEXT_WIDTH,
} from './body-patterns.ts';
import { type BodyState, isBehindLast, type Reader } from './body-state.ts';
import { classified, continuing } from './classified.ts';
import { isShort, readsAsName } from './heading-line.ts';
import type { LineView } from './line-view.ts';
import { readRaisedSign, readUnderNote, readUnreadLabel } from './note-readers.ts';
import { report } from './report-line.ts';
import { isFinished } from './sentence-end.ts';
import { judgePlace, mayOpenSection } from './text-doubts.ts';

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

/** True where a text without a number goes on in the next line: it has no end, and filled the width. */
const isBroken = ({ open, isApart, lastLength, last }: BodyState) =>
	open?.finished === false && !isApart && lastLength >= TEXT_WIDTH && last !== 'footnote';

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
