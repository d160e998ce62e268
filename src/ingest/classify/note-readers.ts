import {
	DECIMAL_NUMBER,
	FOOTNOTE_LABEL,
	PLAIN_NOTE,
	SMALL_INSERTION,
	UNREAD_NOTE,
	UNREAD_NUMBER,
} from './body-patterns.ts';
import type { BodyState, Reader } from './body-state.ts';
import { continuing, labelled, noted } from './classified.ts';
import type { LineView } from './line-view.ts';
import { readDigits } from './read-digits.ts';
import { report } from './report-line.ts';
import { endsSentence } from './sentence-end.ts';

/** Reads a note that the format knows as one. */
export const readFormatNote: Reader = (view, state) => {
	const { note, endnote } = view.line;
	if (note === undefined) return null;
	if (endnote !== undefined) return readEndnote(view, note, state);
	if (note === state.footnote && state.last === 'footnote') return continuing(view, 'footnote');
	const expected = state.footnote + 1;
	const beginsAnew = note === 1 && state.inPart;
	if (note !== expected && !beginsAnew && state.footnote > 0) {
		report(state, 'footnote-sequence', view, { found: note, expected });
	}
	state.footnote = note;
	return noted(view, note);
};

/** Reads an endnote of a format that knows footnotes besides; they count for themselves. */
function readEndnote(view: LineView, note: number, state: BodyState) {
	if (note === state.endnote && state.last === 'footnote') return continuing(view, 'footnote');
	const expected = state.endnote + 1;
	if (note !== expected && state.endnote > 0) {
		report(state, 'footnote-sequence', view, { found: note, expected });
	}
	state.endnote = note;
	return noted(view, note);
}

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

/** Returns the plain digits that a line opens with, as the next note does, or the first one of a part; else null. */
function findPlainNumber(text: string, { footnote, inPart }: BodyState): string | null {
	const number = PLAIN_NOTE.exec(text)?.groups?.['number'];
	if (number === undefined) return null;
	const value = readDigits(number);
	return value === footnote + 1 || (value === 1 && inPart) ? number : null;
}

/** Returns the number that a line opens with as a paragraph put in later does, in no place where that can stand; else null. */
function findInserted(text: string, paragraph: number): string | null {
	const small = SMALL_INSERTION.exec(text)?.groups?.['number'];
	if (small !== undefined && readDigits(small) === paragraph) {
		return text.slice(0, text.search(/[.．、]/u));
	}
	const { label, number } = DECIMAL_NUMBER.exec(text)?.groups ?? {};
	const chapter = number === undefined ? -1 : readDigits(number);
	return chapter === paragraph || chapter === paragraph + 1 ? (label ?? null) : null;
}

/** Returns the label of a paragraph or note that a line may open with in a manner that is not read; else null. */
export function readUnreadLabel(text: string, state: BodyState, isApart: boolean) {
	const { paragraph, footnote, open } = state;
	const isFree = open === null || open.finished;
	const number = UNREAD_NUMBER.exec(text)?.groups?.['number'];
	if (isFree && number !== undefined && readDigits(number) === paragraph + 1) {
		return { rule: 'number-unread', found: number } as const;
	}
	const inserted = isFree && !state.quotes ? findInserted(text, paragraph) : null;
	if (inserted !== null) return { rule: 'number-unread', found: inserted } as const;
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

/** Returns the raised letters that open a paragraph of a format, as a note that was typed by hand: `i 见甲。`; null without any. */
export function readRaisedSign({ line, content }: LineView): string | null {
	const [first] = line.raised ?? [];
	const opens = line.paragraph === 'opens' && first?.from === content.from;
	return opens && first.note === undefined ? line.text.slice(first.from, first.to) : null;
}

/** A note goes on, or the paragraph that it cut: a line under a note that is finished belongs to the text above. */
export function readUnderNote(view: LineView, state: BodyState, hardWrapped: boolean) {
	if (state.above !== 'footnote') return null;
	const number = hardWrapped ? null : findPlainNumber(view.text, state);
	if (number !== null) report(state, 'note-unread', view, { found: number });
	if (!endsSentence(state.lastNote) || hardWrapped || state.open === null)
		return continuing(view, 'footnote');
	// Under the paragraph with its mark, a note cut that; under another one that is finished too, it may go on itself.
	const isInDoubt = state.open.closed && !state.open.isRow && !state.isMarked;
	if (isInDoubt && number === null) report(state, 'heading-or-text', view);
	return continuing(view, state.open.role);
}
