import {
	BRACKETED_LINE,
	FOOTNOTE_LABEL,
	HEADING_FORMS,
	ITEM_LABEL,
	NOTES_NAME,
	opensParagraph,
	RULE,
	SECTION_NAMES,
	TABLE_CAPTION,
	UNMARKED_HEADING_LIMIT,
} from './body-patterns.ts';
import { parseSymbol } from '../../model/addressing/symbol.ts';
import type { LineRole } from '../read/line.ts';
import { isFinished } from './classified.ts';
import type { LineView } from './line-view.ts';

/** What stands around a line: its neighbours over blank lines and rules. */
export interface Surroundings {
	/** Lines that follow, nearest first, without blank lines and rules. */
	following: readonly LineView[];
	/** True where the line has no text right above or below it. */
	alone: boolean;
	/** Sections of this document carry Roman numerals, so that a triangle without one is no section. */
	numberedSections: boolean;
	hardWrapped: boolean;
	/** The format of this document tells its headings by their style. */
	styledHeadings: boolean;
	/** Headings without a sign stand right between paragraphs in this document. */
	closeHeadings: boolean;
	/** No paragraph of the body, or of this part of it, has a number. */
	isUnnumbered: boolean;
	/** The text above is not finished. */
	inSentence: boolean;
	/** The text above is finished, and no list or quotation is open. */
	isSettled: boolean;
	/** True where the line that follows has no text right above or below it. */
	nextAlone: boolean;
	/** Right under 第 1 条. */
	underArticle: boolean;
}

export type HeadingReading = 'heading' | 'box' | 'figure' | null;

/** True for text numbered or named as headings are. */
export function hasForm(text: string): boolean {
	return HEADING_FORMS.some(({ pattern }) => pattern.test(text));
}

const isNumbered = (view: LineView) => opensParagraph(view.text);

/** True for a line that can be a heading by its length and end. */
export const isShort = (view: LineView) =>
	view.text.length <= UNMARKED_HEADING_LIMIT &&
	!isFinished(view.text) &&
	!/[，,、]$/u.test(view.text) &&
	!view.bullet;

/** True for a line with a sign or form of a heading. */
export function isMarkedHeading(view: LineView): boolean {
	if (view.bullet) return false;
	return view.hashes > 0 || view.triangle || (view.bold && !isFinished(view.text));
}

/**
 * A triangle without number or known name, in a document whose sections are numbered, titles a box or a
 * figure: a box where text without a number follows, a figure where its drawing is lost
 * (GB.346/PFA/1, lines 92 and 247).
 */
function readTriangle(
	view: LineView,
	{ following, numberedSections }: Surroundings,
): HeadingReading {
	const [next] = following;
	if (hasForm(view.text) || SECTION_NAMES.test(view.text) || !numberedSections) return 'heading';
	if (next === undefined || isNumbered(next)) return 'heading';
	return isShort(next) || isMarkedHeading(next) ? 'figure' : 'box';
}

/** True over a line that itself stands as a heading over a numbered paragraph: a part of a paper, and its first section. */
export function isOverHeading({ following, nextAlone, hardWrapped }: Surroundings): boolean {
	const [next, second] = following;
	if (next === undefined || second === undefined || hardWrapped) return false;
	return nextAlone && isShort(next) && isNumbered(second) && !BRACKETED_LINE.test(next.text);
}

/** True over a sentence without a number that itself stands over a numbered paragraph. */
function isOverSentence({ following, nextAlone, hardWrapped }: Surroundings): boolean {
	const [next, second] = following;
	if (next === undefined || second === undefined || hardWrapped || !nextAlone) return false;
	const isSentence = isFinished(next.text) && !next.bullet && !ITEM_LABEL.test(next.text);
	return isSentence && !isNumbered(next) && isNumbered(second);
}

/**
 * True for a bold line without the style of headings, in a document that has it, right over a heading: the caption of
 * a figure whose drawing is lost (GB.346/PFA/1, 计划草案拟议内容摘要).
 */
function isPlainCaption(view: LineView, { following, styledHeadings }: Surroundings): boolean {
	const [next] = following;
	if (!styledHeadings || !view.bold || view.hashes > 0 || view.line.paragraph === undefined) {
		return false;
	}
	return next !== undefined && next.hashes > 0 && isShort(view) && !hasForm(view.text);
}

/** True where a line without a sign reads as a heading: short, unfinished, alone, before a paragraph or heading. */
function readsAsHeading(view: LineView, around: Surroundings): boolean {
	const { following, alone, hardWrapped, closeHeadings, isUnnumbered } = around;
	const [next] = following;
	if (!isShort(view) || next === undefined || TABLE_CAPTION.test(view.text)) return false;
	if (!/\p{L}/u.test(view.text) || parseSymbol(view.text) !== null) return false;
	if (SECTION_NAMES.test(view.text) && !around.inSentence) return true;
	if (hasForm(view.text)) {
		const isItem = ITEM_LABEL.test(view.text);
		if (isNumbered(next) || isShort(next) || isMarkedHeading(next)) return true;
		if (isItem) return false;
		// I. 预算情况, over a sentence without a number.
		const isOverText = isFinished(next.text) && !next.bullet && !ITEM_LABEL.test(next.text);
		return hardWrapped || (alone && around.isSettled && isOverText);
	}
	if (NOTES_NAME.test(view.text) && FOOTNOTE_LABEL.test(next.text)) return alone;
	if (closeHeadings && isNumbered(next) && !isNumbered(view)) return true;
	if (!alone || BRACKETED_LINE.test(view.text)) return false;
	if (isNumbered(next) || (isShort(next) && hasForm(next.text))) return true;
	if (around.isSettled && (isOverHeading(around) || isOverSentence(around))) return true;
	// Where no paragraph has a number, what stands over a sentence is its heading.
	return isUnnumbered && !hardWrapped && isFinished(next.text) && !ITEM_LABEL.test(next.text);
}

/** Returns what a line opens: a heading, a box, a figure, or none of them. */
export function readHeading(view: LineView, around: Surroundings): HeadingReading {
	if (view.triangle) return readTriangle(view, around);
	if (isPlainCaption(view, around)) return 'figure';
	if (isMarkedHeading(view)) return 'heading';
	return readsAsHeading(view, around) ? 'heading' : null;
}

/** True for a line that stands between texts: nothing, a rule, or what belongs to the page. */
export function isGap(view: LineView): boolean {
	return view.text === '' || view.furniture || RULE.test(view.line.text.trim());
}

/** Returns the role of such a line. */
export function gapRole({ line, furniture }: LineView): LineRole {
	if (furniture) return 'furniture';
	return line.text.trim() === '' ? 'blank' : 'rule';
}

/** True where no text stands right above or below the line at `index`. */
export function standsAlone(views: readonly LineView[], index: number): boolean {
	return [views[index - 1], views[index + 1]].every((other) => other === undefined || isGap(other));
}
