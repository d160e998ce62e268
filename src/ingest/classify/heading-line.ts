import { parseSymbol } from '../../model/addressing/symbol.ts';
import type { LineRole } from '../read/line.ts';
import {
	BRACKETED_LINE,
	CLAUSE,
	CLOSING_LINES,
	ENDS_OPEN,
	FIRST_SECTIONS,
	FOOTNOTE_LABEL,
	FORMULA,
	HEADING_FORMS,
	IN_BRACKETS,
	ITEM_LABEL,
	LAST_SECTIONS,
	NOTES_NAME,
	opensParagraph,
	REST_OF_SENTENCE,
	SECTION_NAMES,
	TABLE_CAPTION,
	UNMARKED_HEADING_LIMIT,
	WORDS_OF_SENTENCE,
} from './body-patterns.ts';
import type { LineView } from './line-view.ts';
import { dropTrailingMarks, isFinished } from './sentence-end.ts';

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
	!/[，,、]$/u.test(dropTrailingMarks(view.text)) &&
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
	const isName = alone && around.isSettled && isKnownSection(view.text);
	if (isName && next !== undefined && !ITEM_LABEL.test(next.text) && !next.bullet) return true;
	if (!isShort(view) || next === undefined || TABLE_CAPTION.test(view.text)) return false;
	// 本文件说明规则。 背景
	if (view.text.includes('。')) return false;
	if (!/\p{L}/u.test(view.text) || parseSymbol(view.text) !== null) return false;
	if (FORMULA.test(view.text) || isDated(view.text) || isRow(view)) return false;
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
	if (!alone || BRACKETED_LINE.test(view.text) || IN_BRACKETS.test(view.text)) return false;
	if (isNumbered(next) || (isShort(next) && hasForm(next.text))) return true;
	if (around.isSettled && (isOverHeading(around) || isOverSentence(around))) return true;
	// Where no paragraph has a number, what stands over a sentence is its heading.
	return isUnnumbered && !hardWrapped && isFinished(next.text) && !ITEM_LABEL.test(next.text);
}

/** True for the place and day under a text: 日内瓦，2023 年 3 月 1 日。 */
const isDated = (text: string) =>
	CLOSING_LINES.some(({ field, pattern }) => field === 'date' && pattern.test(text));

/** True for a line that a tab parts into cells: 讲习班, 120; the number of a heading may have one behind it. */
export const isRow = (view: LineView) =>
	view.line.paragraph === undefined && /\S\t+\S/u.test(view.text) && !hasForm(view.text);

/** True for the name of a first or last section. */
const isKnownSection = (text: string) => {
	const name = text.replace(/[:：]$/u, '');
	return [SECTION_NAMES, FIRST_SECTIONS, LAST_SECTIONS].some((pattern) => pattern.test(name));
};

/** Longest heading without a sign over a sentence that is surely none of its words, in characters. */
const SURE_LENGTH = 25;

/**
 * True for a line without a sign that reads as a heading, and may be the first words of a sentence that was broken: by
 * how it ends, by its words, or by how the line below it begins.
 */
export function mayBeClause(view: LineView, { following: [next] }: Surroundings): boolean {
	const { text } = view;
	if (hasForm(text) || isKnownSection(text) || view.line.paragraph !== undefined) return false;
	if (ENDS_OPEN.test(text) || WORDS_OF_SENTENCE.test(text)) return true;
	if (next === undefined || isNumbered(next) || !isFinished(next.text)) return false;
	return (
		text.length > SURE_LENGTH ||
		/[，；]/u.test(text) ||
		CLAUSE.test(text) ||
		REST_OF_SENTENCE.test(next.text)
	);
}

/** True for a short line that can be a name, as headings are, and not the words of a sentence. */
export const readsAsName = (view: LineView): boolean =>
	isShort(view) &&
	view.text.length <= SURE_LENGTH &&
	!isRow(view) &&
	!/[，；]/u.test(view.text) &&
	![FORMULA, CLAUSE, ENDS_OPEN, WORDS_OF_SENTENCE].some((pattern) => pattern.test(view.text));

/** Returns what a line opens: a heading, a box, a figure, or none of them. */
export function readHeading(view: LineView, around: Surroundings): HeadingReading {
	if (view.triangle) return readTriangle(view, around);
	if (isPlainCaption(view, around)) return 'figure';
	if (isMarkedHeading(view)) return 'heading';
	return readsAsHeading(view, around) ? 'heading' : null;
}

/** True for a line that stands between texts: nothing, a rule, or what belongs to the page. */
export function isGap(view: LineView): boolean {
	return view.text === '' || view.furniture || view.isRule;
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
