import type { Genre } from '../../model/document.ts';
import type { ClassifiedLine, Outcome } from '../read/line.ts';
import { findFullLength } from '../read/text/normalise.ts';
import { ARTICLE, DECISION_NAME, opensParagraph, PARAGRAPH_NUMBER } from './body-patterns.ts';
import {
	labelsPart,
	leaveFrame,
	readCaption,
	readClosing,
	readBoxFrame,
	readContents,
	readFollowing,
	readFootnote,
	readForced,
	readFormatNote,
	readItem,
	readParagraph,
	readPart,
	readQuoted,
	readTableCaption,
	readTableRow,
	readText,
	readTitle,
} from './body-readers.ts';
import { type BodyFacts, type BodyState, followLine, type Reader, zoneOf } from './body-state.ts';
import { classified, isFinished } from './classified.ts';
import type { FoundRole } from './forced-roles.ts';
import {
	gapRole,
	hasForm,
	isGap,
	isMarkedHeading,
	isShort,
	type Surroundings,
} from './heading-line.ts';
import type { LineView } from './line-view.ts';
import { findPlainNotes, type PlainNote } from './plain-notes.ts';
import { readDigits } from './read-digits.ts';
import { findTableRows } from './table-rows.ts';

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
	readParagraph,
	readClosing,
	readItem,
	readFollowing,
	readCaption,
	readTitle,
	readText,
];

/** What is known of a document before its body is read. */
export interface BodyOptions {
	hardWrapped: boolean;
	genre: Genre;
	isAppendix: boolean;
	forced: ReadonlyMap<number, FoundRole>;
	/** How many notes stand on the first page. */
	notes: number;
}

type Rest = Pick<
	Surroundings,
	'numberedSections' | 'hardWrapped' | 'styledHeadings' | 'closeHeadings'
>;

/** True where no text stands right above or below the line at `index`. */
function standsAlone(views: readonly LineView[], index: number): boolean {
	return [views[index - 1], views[index + 1]].every((other) => other === undefined || isGap(other));
}

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

const isNumbered = (view: LineView) => !view.furniture && opensParagraph(view.text);

/** True where the line at `index` stands alone, and labels a part. */
function isPartAt(views: readonly LineView[], index: number): boolean {
	const view = views[index];
	return view !== undefined && labelsPart(view, standsAlone(views, index));
}

/** Returns lines cut where a part is labelled. */
function cutParts(views: readonly LineView[]): LineView[][] {
	const zones: LineView[][] = [[]];
	for (const [index, view] of views.entries()) {
		if (isPartAt(views, index)) zones.push([]);
		zones.at(-1)?.push(view);
	}
	return zones;
}

/**
 * Returns the lines whose numbers are no addresses: all of an agenda, and of a part or a resolution those whose numbers
 * begin anew under its headings, as the paragraphs of articles and sections do.
 */
function findNumbersAsText(zones: readonly LineView[][], genre: Genre): Set<number> {
	const lines = zones.flatMap((zone, index) => {
		const numbered = zone.filter(
			({ furniture, text }) => !furniture && PARAGRAPH_NUMBER.test(text),
		);
		const values = numbered.map(({ text }) => readDigits(PARAGRAPH_NUMBER.exec(text)?.[0] ?? ''));
		const beginsAnew = values.filter((value) => value === 1).length > 1;
		if (genre === 'agenda') return zone.filter(isNumbered).map(({ line }) => line.number);
		const mayBeginAnew = index > 0 || genre === 'resolution';
		return mayBeginAnew && beginsAnew ? numbered.map(({ line }) => line.number) : [];
	});
	return new Set(lines);
}

/** True where headings without a sign stand between paragraphs without blank lines, twice or more. */
function hasCloseHeadings(views: readonly LineView[], hardWrapped: boolean): boolean {
	if (hardWrapped) return false;
	const count = views.filter((view, index) => {
		const [above, below] = [views[index - 1], views[index + 1]];
		if (above === undefined || below === undefined || isGap(view) || isGap(above)) return false;
		return isShort(view) && !isNumbered(view) && isFinished(above.text) && isNumbered(below);
	}).length;
	return count > 1;
}

/** Returns how many short lines stand alone between a text that is finished, and leads in nothing, and a numbered one. */
function countPlainHeadings(views: readonly LineView[]): number {
	const printed = [...views.entries()].filter(([, view]) => !isGap(view));
	return printed.filter(([at, view], index) => {
		const [above, below] = [printed[index - 1]?.[1], printed[index + 1]?.[1]];
		if (above === undefined || below === undefined || !isShort(view) || isNumbered(view))
			return false;
		const isSettled = isFinished(above.text) && !/[:：]$/u.test(above.text);
		return isSettled && isNumbered(below) && standsAlone(views, at);
	}).length;
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

/** Returns the frames that are boxes: under a short title, and no paragraph, decision or section of the paper in them. */
function findBoxes(views: readonly LineView[]): Set<number> {
	const framed = views.filter(({ line, text }) => line.note === undefined && text !== '');
	const frames = Map.groupBy(framed, ({ line }) => line.frame);
	const boxes = [...frames].filter(([frame, [title, ...rest]]) => {
		if (frame === undefined || title === undefined || rest.length === 0) return false;
		if (!isShort(title) && !isMarkedHeading(title)) return false;
		if (title.line.cells !== undefined || DECISION_NAME.test(title.text)) return false;
		return !hasForm(title.text) && ![title, ...rest].some(isNumbered);
	});
	return new Set(boxes.flatMap(([frame]) => frame ?? []));
}

function collectFacts(
	views: readonly LineView[],
	options: BodyOptions,
): {
	facts: BodyFacts;
	notes: PlainNote[];
} {
	const { forced, genre, hardWrapped, isAppendix } = options;
	const zones = isAppendix ? [[...views]] : cutParts(views);
	const notes = findPlainNotes(views);
	return {
		notes,
		facts: {
			rows: findTableRows(views),
			forced,
			numbersAsText: findNumbersAsText(zones, genre),
			isResolution: genre === 'resolution',
			numberedHeadings: genre === 'minutes',
			sectionHeadings: genre === 'minutes' || genre === 'agenda',
			zones: zones.map((zone) => ({
				from: zone[0]?.line.number ?? 0,
				to: zone.at(-1)?.line.number ?? 0,
				lastNumbered: zone.findLast(isNumbered)?.line.number ?? null,
			})),
			fullLength: findFullLength(views.map(({ text }) => text)),
			closeHeadings: hasCloseHeadings(views, hardWrapped),
			plainHeadings: countPlainHeadings(views),
			boxes: findBoxes(views),
			plainNotes: new Map(notes.map(({ line, value, opening }) => [line, { value, opening }])),
			isAppendix,
		},
	};
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
		inContents: false,
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
