import type { Genre } from '../../model/document.ts';
import { findFullLength } from './line-width.ts';
import {
	CONTENTS_ENTRY,
	CONTENTS_LABEL,
	DECISION_NAME,
	opensParagraph,
	PARAGRAPH_NUMBER,
} from './body-patterns.ts';
import type { BodyFacts } from './body-state.ts';
import type { FoundRole } from './forced-roles.ts';
import type { Attachment } from './genre.ts';
import { hasForm, isGap, isMarkedHeading, isShort, standsAlone } from './heading-line.ts';
import type { LineView } from './line-view.ts';
import { isPartAt } from './part-readers.ts';
import { findPlainNotes, type PlainNote } from './plain-notes.ts';
import { readDigits } from './read-digits.ts';
import { findTableRows } from './table-rows.ts';
import { isFinished } from './sentence-end.ts';

/** What is known of a document before its body is read. */
export interface BodyOptions extends Attachment {
	hardWrapped: boolean;
	genre: Genre;
	forced: ReadonlyMap<number, FoundRole>;
	/** How many notes stand on the first page. */
	notes: number;
}

const isNumbered = (view: LineView) => !view.furniture && opensParagraph(view.text);

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

/** Returns an entry of contents without the number of its page and the leaders before it. */
const withoutPage = (text: string) =>
	text
		.normalize('NFKC')
		.replaceAll(/\s/gu, '')
		.replace(/\d{1,4}$/u, '')
		.replace(/\.+$/u, '');

/**
 * Returns the lines of a table of contents, its label first: those with the number of a page, and those that stand as
 * lines of the text below. It ends where its first entry comes again.
 */
function findContents(views: readonly LineView[]): Set<number> {
	const found = new Set<number>();
	const printed = views.filter((view) => !isGap(view));
	if (!printed.some(({ text }) => CONTENTS_LABEL.test(text))) return found;
	const names = printed.map(({ text }) => withoutPage(text));
	for (const [label, { text, line }] of printed.entries()) {
		if (!CONTENTS_LABEL.test(text)) continue;
		found.add(line.number);
		let first: string | null = null;
		for (let at = label + 1; at < printed.length; at += 1) {
			const view = printed[at];
			if (view === undefined) break;
			const name = names[at] ?? '';
			const hasPage = CONTENTS_ENTRY.test(view.text);
			const comesAgain = names.includes(name, at + 1);
			const goesOn = isShort(view) && CONTENTS_ENTRY.test(printed[at + 1]?.text ?? '');
			const isEntry = !isFinished(view.text) && (comesAgain || goesOn);
			if (!hasPage && (name === first || !isEntry)) break;
			first ??= name;
			found.add(view.line.number);
		}
	}
	return found;
}

/** True where lines that were broken by hand mostly go on in the next line, without a blank line between. */
function doBlanksPart(views: readonly LineView[]): boolean {
	const fullLength = findFullLength(views.map(({ text }) => text));
	const broken = [...views.entries()].filter(
		([, { text }]) => text.length >= fullLength && !isFinished(text),
	);
	const close = broken.filter(([at]) => views[at + 1]?.text !== '');
	return close.length * 2 > broken.length;
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

/** Returns what is seen in all lines of the body before the first is read, and its notes in plain digits. */
export function collectFacts(
	views: readonly LineView[],
	options: BodyOptions,
): {
	facts: BodyFacts;
	notes: PlainNote[];
} {
	const { forced, genre, hardWrapped, isAppendix, isAddendum } = options;
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
			blanksPart: hardWrapped && doBlanksPart(views),
			closeHeadings: hasCloseHeadings(views, hardWrapped),
			contents: findContents(views),
			plainHeadings: countPlainHeadings(views),
			boxes: findBoxes(views),
			plainNotes: new Map(notes.map(({ line, value, opening }) => [line, { value, opening }])),
			isAppendix,
			isAddendum,
		},
	};
}
