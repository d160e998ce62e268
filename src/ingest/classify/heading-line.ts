import {
	FOOTNOTE_LABEL,
	HEADING_FORMS,
	ITEM_LABEL,
	NOTES_NAME,
	PARAGRAPH_NUMBER,
	RULE,
	SECTION_NAMES,
	TABLE_CAPTION,
	UNMARKED_HEADING_LIMIT,
} from './body-patterns.ts';
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
}

export type HeadingReading = 'heading' | 'box' | 'figure' | null;

/** True for text numbered or named as headings are. */
export function hasForm(text: string): boolean {
	return HEADING_FORMS.some(({ pattern }) => pattern.test(text));
}

const isNumbered = (view: LineView) => PARAGRAPH_NUMBER.test(view.text);

const isShort = (view: LineView) =>
	view.text.length <= UNMARKED_HEADING_LIMIT && !isFinished(view.text) && !view.bullet;

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

/** True where a line without a sign reads as a heading: short, unfinished, alone, before a paragraph or heading. */
function readsAsHeading(view: LineView, { following, alone, hardWrapped }: Surroundings): boolean {
	const [next] = following;
	if (!isShort(view) || next === undefined || TABLE_CAPTION.test(view.text)) return false;
	if (!/\p{L}/u.test(view.text)) return false;
	if (hasForm(view.text)) {
		const wrapped = hardWrapped && !ITEM_LABEL.test(view.text);
		return wrapped || isNumbered(next) || isShort(next) || isMarkedHeading(next);
	}
	if (NOTES_NAME.test(view.text) && FOOTNOTE_LABEL.test(next.text)) return alone;
	return alone && (isNumbered(next) || (isShort(next) && hasForm(next.text)));
}

/** Returns what a line opens: a heading, a box, a figure, or none of them. */
export function readHeading(view: LineView, around: Surroundings): HeadingReading {
	if (view.triangle) return readTriangle(view, around);
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
