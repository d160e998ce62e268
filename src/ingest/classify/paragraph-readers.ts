import {
	BRACKETED_LINE,
	CLOSING_LINES,
	DECIMAL_NUMBER,
	INSERTED_NUMBER,
	INSERTION_ORDERS,
	INSERTIONS,
	PARAGRAPH_NUMBER,
} from './body-patterns.ts';
import { type BodyState, isBehindLast, type Reader } from './body-state.ts';
import { classified, labelled } from './classified.ts';
import { isShort } from './heading-line.ts';
import type { LineView } from './line-view.ts';
import { readDigits } from './read-digits.ts';
import { report } from './report-line.ts';

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

/** True for the first of the paragraphs that are put in behind one: 12A, 12 bis. */
const isFirstInsertion = (suffix: string) => INSERTION_ORDERS.some(([first]) => first === suffix);

/** True for the next one behind another, in the same order or as the first of one: 12 ter behind 12 bis. */
const isNextInsertion = (suffix: string, inserted: string): boolean =>
	isFirstInsertion(suffix) ||
	INSERTION_ORDERS.some((order) => {
		const at = order.indexOf(suffix);
		return at > 0 && order[at - 1] === inserted;
	});

/** True for the first paragraph that an addendum puts in behind one of its paper: 12 bis, and 15 bis behind that. */
const opensInsertion = (
	number: number,
	suffix: string,
	{ paragraph, inserted, inPart, facts }: BodyState,
): boolean =>
	facts.isAddendum &&
	!inPart &&
	isFirstInsertion(suffix) &&
	number > paragraph &&
	(paragraph === 0 || /^[a-z]/u.test(inserted));

/** Returns the number of a paragraph that was put in later, where it can stand here; null elsewhere. */
function readInsertion({ text }: LineView, state: BodyState) {
	const { paragraph, inserted } = state;
	const later = INSERTED_NUMBER.exec(text);
	if (later?.groups !== undefined) {
		const { label = '', number = '', letter, latin, chinese = '' } = later.groups;
		const suffix = letter?.toLowerCase() ?? latin ?? INSERTIONS[chinese] ?? '';
		const value = readDigits(number);
		const isNext = value === paragraph && isNextInsertion(suffix, inserted);
		const fits = isNext || opensInsertion(value, suffix, state);
		return { label, opening: later[0], number: value, suffix, fits };
	}
	const decimal = DECIMAL_NUMBER.exec(text);
	if (decimal?.groups === undefined) return null;
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
	const isDecimal = later?.suffix.startsWith('.') === true;
	// The items of a list often have no punctuation of their own.
	const mayLackEnd =
		state.open?.role === 'item' || state.container === 'text' || state.open?.isListed === true;
	if (later !== null && state.open?.finished === false && (isDecimal || !mayLackEnd)) {
		// 1.1, behind 1. 导言, or 12 bis., behind 见第: the number of a paragraph, or a part of the sentence.
		report(state, 'number-in-sentence', view, { found: later.label });
		return null;
	}
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
