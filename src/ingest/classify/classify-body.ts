import type { ClassifiedLine, Outcome } from '../read/line.ts';
import { type BodyOptions, collectFacts } from './body-facts.ts';
import { ARTICLE } from './body-patterns.ts';
import { type BodyState, followLine, type Reader, zoneOf } from './body-state.ts';
import { classified } from './classified.ts';
import {
	leaveFrame,
	readBoxFrame,
	readCaption,
	readDrawing,
	readTableCaption,
	readTableRow,
} from './figure-readers.ts';
import { gapRole, isGap, standsAlone, type Surroundings } from './heading-line.ts';
import { readItem } from './item-readers.ts';
import type { LineView } from './line-view.ts';
import { readFootnote, readFormatNote } from './note-readers.ts';
import { readClosing, readParagraph } from './paragraph-readers.ts';
import { readContents, readForced, readPart } from './part-readers.ts';
import type { PlainNote } from './plain-notes.ts';
import { readFollowing, readQuoted, readText } from './text-readers.ts';
import { readTitle } from './title-reader.ts';

/** In the order in which they are asked; the last one always answers. */
const READERS: readonly Reader[] = [
	readForced,
	readFormatNote,
	readFootnote,
	readQuoted,
	readBoxFrame,
	readContents,
	readPart,
	readTableCaption,
	readTableRow,
	readDrawing,
	readParagraph,
	readClosing,
	readItem,
	readFollowing,
	readCaption,
	readTitle,
	readText,
];

type Rest = Pick<
	Surroundings,
	'numberedSections' | 'hardWrapped' | 'styledHeadings' | 'closeHeadings'
>;

/** Returns what stands around the line at `index`. */
function lookAround(views: readonly LineView[], index: number, rest: Rest) {
	const above = views[index - 1];
	const following: LineView[] = [];
	let nextAlone = false;
	for (let next = index + 1; next < views.length && following.length < 2; next += 1) {
		const view = views[next];
		// A note of a format stands behind the line with its mark, between that and what follows it.
		if (view === undefined || isGap(view) || view.line.note !== undefined) continue;
		if (following.length === 0) nextAlone = standsAlone(views, next);
		following.push(view);
	}
	return {
		...rest,
		following,
		nextAlone,
		alone: standsAlone(views, index),
		underArticle: above !== undefined && ARTICLE.test(above.text),
	};
}

/** Returns how many lines a quotation goes on that opens at the line of `index`, itself included; 0 for none. */
function measureQuote(views: readonly LineView[], index: number): number {
	const MOST = 60;
	let depth = 0;
	for (let at = index; at < Math.min(views.length, index + MOST); at += 1) {
		const text = views[at]?.text ?? '';
		depth += (text.match(/“/gu) ?? []).length - (text.match(/”/gu) ?? []).length;
		if (depth <= 0)
			return at === index ? 0 : views.slice(index, at + 1).filter((view) => !isGap(view)).length;
	}
	return 0;
}

/** Returns lines with the marks of plain digits in them set apart. */
function placeMarks(
	lines: readonly ClassifiedLine[],
	notes: readonly PlainNote[],
): ClassifiedLine[] {
	if (notes.length === 0) return [...lines];
	const marks = Map.groupBy(notes, ({ markLine }) => markLine);
	return lines.map((line) => {
		const own = marks.get(line.number);
		return own === undefined ? line : { ...line, marks: own.map(({ mark }) => mark) };
	});
}

/** True where the text above is finished, and no list or quotation is open: the last item of a list closes it. */
function isSettled({ open, quotes }: BodyState): boolean {
	if (open === null) return true;
	return open.finished && (!quotes || (open.role === 'item' && open.closed));
}

/** Returns the lines of the body and of the parts behind it, each with its role. */
export function classifyBody(
	views: readonly LineView[],
	options: BodyOptions,
): Outcome<ClassifiedLine[]> {
	const numberedSections = views.some(({ triangle, text }) => triangle && /^[IVX]+\./u.test(text));
	const { facts, notes } = collectFacts(views, options);
	const state: BodyState = {
		paragraph: 0,
		inserted: '',
		footnote: options.notes,
		endnote: 0,
		container: null,
		open: null,
		quotes: false,
		quoted: 0,
		inDecision: false,
		frame: null,
		awaitsTitle: null,
		inPart: false,
		above: null,
		isApart: false,
		last: null,
		lastNote: '',
		isMarked: false,
		lastLength: 0,
		inArticles: false,
		lastHeading: '',
		facts,
		findings: [],
	};
	const rest = {
		numberedSections,
		hardWrapped: options.hardWrapped,
		styledHeadings: views.some(({ line, hashes }) => hashes > 0 && line.paragraph !== undefined),
		closeHeadings: facts.closeHeadings,
	};
	const value = views.map((view, index) => {
		if (isGap(view) && !facts.forced.has(view.line.number)) {
			state.isApart = view.furniture ? false : state.above !== null || state.isApart;
			state.above = null;
			return classified(view, gapRole(view));
		}
		const { number, paragraph } = view.line;
		leaveFrame(view, state);
		const around = {
			...lookAround(views, index, rest),
			isUnnumbered: zoneOf(number, facts)?.lastNumbered === null,
			isSettled: isSettled(state),
			inSentence:
				state.open?.finished === false &&
				paragraph !== 'opens' &&
				!(state.container === 'text' && state.isApart),
		};
		const opens = state.quoted === 0 && state.quotes && view.text.startsWith('“');
		if (opens) state.quoted = measureQuote(views, index);
		for (const read of READERS) {
			const line = read(view, state, around);
			if (line === null) continue;
			followLine(line, state);
			return line;
		}
		throw new Error(`No reader answered for line ${String(view.line.number)}.`);
	});
	return { value: placeMarks(value, notes), findings: state.findings };
}
