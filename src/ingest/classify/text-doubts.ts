import {
	BETWEEN_ITEMS,
	BRACKETED_LINE,
	IN_BRACKETS,
	ITEM_LABEL,
	opensParagraph,
	OTHER_ITEM_LABEL,
	SOURCE_LINE,
	TEXT_WIDTH,
	TITLED_ARTICLE,
} from './body-patterns.ts';
import { type BodyState, expectsItem, isBehindLast } from './body-state.ts';
import { SPEAKER } from './front-patterns.ts';
import { hasForm, isRow, isShort, readsAsName, type Surroundings } from './heading-line.ts';
import type { LineView } from './line-view.ts';
import { report } from './report-line.ts';
import { isFinished } from './sentence-end.ts';

/** Reports a text without a sign whose place tells two readings, and changes nothing in how it is read. */
export function judgePlace(view: LineView, state: BodyState, around: Surroundings): void {
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
	{ hardWrapped, following: [next] }: Surroundings,
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
	{ hardWrapped, following: [next] }: Surroundings,
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
	{ alone, isSettled, isUnnumbered, following: [next] }: Surroundings,
): boolean {
	if (isUnnumbered || !alone || !isSettled || !isBehindLast(view, state)) return false;
	if (IN_BRACKETS.test(view.text) || TITLED_ARTICLE.test(view.text)) return false;
	if (next === undefined || opensParagraph(next.text)) return false;
	return readsAsName(view) && isFinished(next.text) && !next.bullet;
}

/** True behind an item without an end, of a short line alone over a sentence: the rest of the item, or a heading. */
export function mayOpenSection(
	view: LineView,
	{ open, isApart, lastLength, facts }: BodyState,
	{ alone, following: [next] }: Surroundings,
): boolean {
	if (open?.role !== 'item' || !alone || !isApart || !isShort(view)) return false;
	// A line that fills the width was broken there.
	if (lastLength >= facts.fullLength) return false;
	if (next === undefined || next.bullet || ITEM_LABEL.test(next.text)) return false;
	return isFinished(next.text) && !opensParagraph(next.text);
}
