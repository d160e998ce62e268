import type { Finding } from '../../../src/schemas/document.ts';
import type { ClassifiedLine, LineRole, Outcome } from '../line.ts';
import { makeFinding } from '../rules.ts';
import {
	CLOSING_LINES,
	CONTENTS_ENTRY,
	CONTENTS_LABEL,
	FIGURE_CAPTION,
	FOOTNOTE_LABEL,
	ITEM_LABEL,
	PARAGRAPH_NUMBER,
	PLAIN_NOTE,
	UNREAD_NOTE,
	UNREAD_NUMBER,
} from './body-patterns.ts';
import { classified, continuing, isFinished, labelled } from './classified.ts';
import {
	gapRole,
	hasForm,
	isGap,
	isMarkedHeading,
	readHeading,
	type Surroundings,
} from './heading-line.ts';
import type { LineView } from './line-view.ts';
import { expectsItem, type OpenText } from './open-text.ts';
import { readDigits } from './read-digits.ts';
import { findTableRows, isTableRule, trimRow } from './table-rows.ts';

/** Where the reading of the body stands. */
interface BodyState {
	/** Numbers of the last paragraph and footnote; 0 before the first. */
	paragraph: number;
	footnote: number;
	inContents: boolean;
	/** The text that the next line may go on with, over notes and page breaks; null after a heading. */
	open: OpenText | null;
	/** Role of the line right above; null after a gap. */
	above: LineRole | null;
	/** Role of the last line that is no gap. */
	last: LineRole | null;
	/** Rows of tables, by their lines; see `findTableRows`. */
	rows: ReadonlyMap<number, number>;
	findings: Finding[];
}

/** A reader returns the classified line, or null where the line is not of its kind. */
type Reader = (view: LineView, state: BodyState, around: Surroundings) => ClassifiedLine | null;

const readContents: Reader = (view, state) => {
	if (CONTENTS_LABEL.test(view.text)) state.inContents = true;
	else state.inContents &&= CONTENTS_ENTRY.test(view.text);
	return state.inContents ? classified(view, 'contents') : null;
};

/** A row of a table is a block of text in the paragraph or box above, its cells parted as printed. */
const readTableRow: Reader = (view, state) => {
	const count = state.rows.get(view.line.number);
	if (count === undefined) return null;
	if (state.open === null) {
		state.findings.push(makeFinding('unnumbered-text', view.line.number));
		return classified(view, 'unknown');
	}
	if (count > 0) {
		state.findings.push(makeFinding('table-row', view.line.number, { found: count }));
	}
	if (isTableRule(view)) return classified(view, 'rule');
	return { ...classified(view, 'prose'), content: trimRow(view) };
};

const readFootnote: Reader = (view, state) => {
	const match = FOOTNOTE_LABEL.exec(view.text);
	const value = match?.groups?.['plain'] ?? match?.groups?.['raised'];
	if (match === null || value === undefined) return null;
	const found = readDigits(value);
	const expected = state.footnote + 1;
	if (found !== expected) {
		state.findings.push(makeFinding('footnote-sequence', view.line.number, { found, expected }));
	}
	state.footnote = found;
	return labelled(view, 'footnote', { value, opening: match[0] });
};

const readParagraph: Reader = (view, state) => {
	const match = PARAGRAPH_NUMBER.exec(view.text);
	const value = match?.groups?.['label'];
	if (match === null || value === undefined) return null;
	const found = readDigits(value);
	const expected = state.paragraph + 1;
	if (found !== expected && state.open?.finished === false) {
		state.findings.push(makeFinding('number-in-sentence', view.line.number, { found }));
		return null;
	}
	if (found !== expected) {
		state.findings.push(makeFinding('paragraph-sequence', view.line.number, { found, expected }));
	}
	// The items of a list often have no punctuation of their own.
	if (state.open?.finished === false && state.open.role !== 'item') {
		state.findings.push(makeFinding('sentence-cut', view.line.number));
	}
	state.paragraph = found;
	return labelled(view, 'paragraph', { value, opening: match[0] });
};

/** What old papers print under their last paragraph: where and when they were written, and what they ask for. */
const readClosing: Reader = (view, state) => {
	const field = CLOSING_LINES.find(({ pattern }) => pattern.test(view.text))?.field;
	if (field === undefined || state.open?.finished !== true || state.above !== null) return null;
	return { ...classified(view, 'masthead'), field };
};

const readItem: Reader = (view, state, around) => {
	if (state.open === null || isMarkedHeading(view)) return null;
	const match = ITEM_LABEL.exec(view.text);
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
		const opensList = isApart && !state.open.leadsIn && state.open.role !== 'item';
		if (opensList && readDigits(value) === 1) {
			state.findings.push(makeFinding('note-unread', view.line.number, { found: value }));
		}
		return labelled(view, 'item', { value, opening: match[0] });
	}
	if (!view.bullet) return null;
	return { ...classified(view, 'item'), label: { value: '-', ...signOfBullet(view) } };
};

/** The bullet sign counts as markup, so its stretch is empty. */
const signOfBullet = ({ content }: LineView) => ({ from: content.from, to: content.from });

/** A caption may stand in mid-sentence, where its figure cut the text; a clause does not read as one there. */
const readCaption: Reader = (view, state) => {
	if (!FIGURE_CAPTION.test(view.text) || isFinished(view.text)) return null;
	const isClause = state.open?.finished === false && /[，；]/u.test(view.text);
	return isClause ? null : classified(view, 'figure');
};

const readTitle: Reader = (view, state, around) => {
	const reading = readHeading(view, around);
	if (reading === null) return null;
	const unmarked = !isMarkedHeading(view);
	const wrapped = around.hardWrapped && unmarked;
	if (wrapped && (state.open?.finished === false || (state.open === null && !hasForm(view.text)))) {
		return null;
	}
	if (state.open?.finished === false && unmarked) {
		state.findings.push(makeFinding('heading-or-text', view.line.number));
		return null;
	}
	if (state.open?.finished === false) {
		state.findings.push(makeFinding('sentence-cut', view.line.number));
	}
	return classified(view, reading);
};

/** Returns the label of a paragraph or note that a line may open with in a manner that is not read; else null. */
function readUnreadLabel(text: string, { paragraph, footnote, open }: BodyState, isApart: boolean) {
	const number = UNREAD_NUMBER.exec(text)?.groups?.['number'];
	if (open?.finished === true && number !== undefined && readDigits(number) === paragraph + 1) {
		return { rule: 'number-unread', found: number } as const;
	}
	const plain = PLAIN_NOTE.exec(text)?.groups?.['number'];
	if (plain !== undefined && isApart && readDigits(plain) === footnote + 1) {
		return { rule: 'note-unread', found: plain } as const;
	}
	const groups = UNREAD_NOTE.exec(text)?.groups;
	const isNext = groups?.['number'] === undefined || readDigits(groups['number']) === footnote + 1;
	return (isApart || open?.finished === true) && groups?.['note'] !== undefined && isNext
		? ({ rule: 'note-unread', found: groups['note'] } as const)
		: null;
}

/** Text without a sign goes on with what is open, or is a block of its own in the same paragraph. */
const readText: Reader = (view, state, { hardWrapped }) => {
	if (state.above === 'footnote' || state.above === 'figure') return continuing(view, state.above);
	if (state.open === null) {
		const wrapped = hardWrapped && state.last === 'heading' && !isFinished(view.text);
		if (wrapped) return continuing(view, 'heading');
		state.findings.push(makeFinding('unnumbered-text', view.line.number));
		return classified(view, 'unknown');
	}
	// In hard-wrapped text any line may open with any figure.
	const unread = readUnreadLabel(view.text, state, state.above === null && !hardWrapped);
	if (unread !== null) {
		state.findings.push(makeFinding(unread.rule, view.line.number, { found: unread.found }));
	}
	if ((hardWrapped && !state.open.isRow) || !state.open.finished)
		return continuing(view, state.open.role);
	if (state.open.role !== 'box') state.findings.push(makeFinding('second-block', view.line.number));
	return classified(view, 'prose');
};

/** In the order in which they are asked; the last one always answers. */
const READERS: readonly Reader[] = [
	readContents,
	readTableRow,
	readFootnote,
	readParagraph,
	readClosing,
	readItem,
	readCaption,
	readTitle,
	readText,
];

const CLOSING: ReadonlySet<LineRole> = new Set(['heading', 'contents', 'unknown']);
const OPENING: ReadonlySet<LineRole> = new Set(['paragraph', 'item', 'prose', 'box']);

/** Notes what is open after a line. */
function follow(line: ClassifiedLine, state: BodyState): void {
	const { role, continues } = line;
	state.above = continues ?? role;
	state.last = state.above;
	const text = line.text.slice(line.content.from, line.content.to);
	const isRow = state.rows.has(line.number);
	const ending = { finished: isRow || isFinished(text), isRow, leadsIn: /[:：]$/u.test(text) };
	if (CLOSING.has(role) || (role === 'figure' && state.open?.finished === true)) state.open = null;
	else if (role === 'box')
		state.open = { role, finished: true, leadsIn: false, isRow: false, item: null };
	else if (OPENING.has(role)) {
		state.open = { role, ...ending, item: role === 'item' ? (line.label?.value ?? null) : null };
	} else if (continues !== null && state.open !== null && OPENING.has(continues)) {
		state.open = { ...state.open, ...ending };
	}
}

/** Returns what stands around the line at `index`. */
function lookAround(
	views: readonly LineView[],
	index: number,
	rest: Pick<Surroundings, 'numberedSections' | 'hardWrapped'>,
): Surroundings {
	const [above, below] = [views[index - 1], views[index + 1]];
	const following = [];
	for (let next = index + 1; next < views.length && following.length < 2; next += 1) {
		const view = views[next];
		if (view !== undefined && !isGap(view)) following.push(view);
	}
	return {
		...rest,
		following,
		alone: (above === undefined || isGap(above)) && (below === undefined || isGap(below)),
	};
}

/** Returns the lines of the body, each with its role. */
export function classifyBody(
	views: readonly LineView[],
	hardWrapped: boolean,
): Outcome<ClassifiedLine[]> {
	const numberedSections = views.some(({ triangle, text }) => triangle && /^[IVX]+\./u.test(text));
	const state: BodyState = {
		paragraph: 0,
		footnote: 0,
		inContents: false,
		open: null,
		above: null,
		last: null,
		rows: findTableRows(views),
		findings: [],
	};
	const value = views.map((view, index) => {
		if (isGap(view)) {
			state.above = null;
			return classified(view, gapRole(view));
		}
		const around = lookAround(views, index, { numberedSections, hardWrapped });
		for (const read of READERS) {
			const line = read(view, state, around);
			if (line === null) continue;
			follow(line, state);
			return line;
		}
		throw new Error(`No reader answered for line ${String(view.line.number)}.`);
	});
	return { value, findings: state.findings };
}
