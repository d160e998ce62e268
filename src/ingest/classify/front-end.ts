import type { ClassifiedLine } from '../read/line.ts';
import {
	CONTENTS_LABEL,
	DECIMAL_NUMBER,
	FIRST_SECTIONS,
	HEADING_FORMS,
	INSERTED_NUMBER,
	ITEM_LABEL,
	PARAGRAPH_NUMBER,
	PART_LABEL,
} from './body-patterns.ts';
import { classifySummary } from './front-line.ts';
import {
	findMastheadField,
	PURPOSE_LABEL,
	RESOLUTION_LETTER,
	SPEAKER,
	SPEAKER_ALONE,
	SUBTITLE,
} from './front-patterns.ts';
import type { FrontOptions, FrontState } from './front-state.ts';
import { isGap, isShort, standsAlone } from './heading-line.ts';
import { closeLetterspacing, type LineView } from './line-view.ts';
import { readDigits } from './read-digits.ts';
import { isFinished } from './sentence-end.ts';

/**
 * True for a line that belongs to the body wherever it stands: its contents, a section heading or paragraph 1; of an
 * addendum the first of those that it puts into its paper, 12 bis.
 */
export function opensBody(
	view: LineView,
	{ isAddendum }: Pick<FrontOptions, 'isAddendum'>,
): boolean {
	if (view.furniture) return false;
	if (isAddendum && INSERTED_NUMBER.test(view.text)) return true;
	const number =
		PARAGRAPH_NUMBER.exec(view.text)?.groups?.['label'] ??
		DECIMAL_NUMBER.exec(view.text)?.groups?.['label'];
	return (
		view.triangle ||
		view.line.contents === true ||
		CONTENTS_LABEL.test(view.text) ||
		/^1(?:\D|$)/u.test(String(readDigits(number?.split(/[.．、]/u)[0] ?? ''))) ||
		HEADING_FORMS.some(({ rank, pattern }) => rank <= 0 && pattern.test(view.text))
	);
}

/** Longest heading that is told from the first words of a sentence that a page broke, in characters. */
const SURE_HEADING = 25;

/**
 * True for a heading without a sign over a sentence without a number, behind a purpose that is finished: short, without
 * an end, apart from other lines.
 */
export function opensSection(
	views: readonly LineView[],
	index: number,
	state: FrontState,
): boolean {
	const { zone, last, hardWrapped } = state;
	const view = views[index];
	if (view === undefined || zone !== 'purpose' || hardWrapped) return false;
	if (classifySummary(view, state) !== null) return false;
	if (last?.role !== 'purpose' && last?.continues !== 'purpose') return false;
	if (!isFinished(last.text.slice(last.content.from, last.content.to))) return false;
	const isApart = standsAlone(views, index);
	const next = views.slice(index + 1).find((other) => !isGap(other));
	if (next === undefined || !isApart || !isFinished(next.text)) return false;
	return isShort(view) && view.text.length <= SURE_HEADING && !ITEM_LABEL.test(view.text);
}

/** True where a line behind the title is the first of the body, though nothing else says so. */
export function endsFront(view: LineView, state: FrontState): boolean {
	if (state.title === null) return false;
	const isSummary = state.zone !== 'title' && classifySummary(view, state) !== null;
	if (isSummary || PURPOSE_LABEL.test(closeLetterspacing(view.text))) return false;
	if (state.zone === 'title' && state.beforeLabel.has(view)) return false;
	if (view.hashes > 0 || SPEAKER.test(view.text)) return true;
	if (state.resolutionTitle !== undefined && SPEAKER_ALONE.test(view.text)) return true;
	if (state.zone !== 'title') return false;
	const field = findMastheadField(view.text);
	// Minutes and agendas go through the sections of the meeting.
	if (field === 'section' || field === 'segment') return true;
	if (/[:：]$/u.test(view.text) && state.above === null) return true;
	if (state.alone && FIRST_SECTIONS.test(view.text)) return true;
	// A row of a table: ILO, 国际劳工组织.
	if (view.line.paragraph === undefined && /\S\t+\S/u.test(view.line.text)) return true;
	if (state.isNumbered) return false;
	// Where nothing has a number, a clause that stands apart is text: 理事会根据其主席团的建议，
	return /[。；]$/u.test(view.text) || (state.above === null && /[，,；]/u.test(view.text));
}

/** True for a line that can be the first heading of the body: short, without an end, apart from other lines. */
function isPlainHeading(
	views: readonly LineView[],
	index: number,
	line: ClassifiedLine,
	state: FrontState,
): boolean {
	const view = views[index];
	if (view === undefined || !isShort(view) || view.furniture || view.text.includes('。'))
		return false;
	const isApart = standsAlone(views, index);
	if (line.role === 'title' || (line.role === 'unknown' && state.zone === 'title')) {
		// B, under 75/257. 柬埔寨法院特别法庭——余留职能, is the letter of a resolution.
		if (state.resolutionTitle !== undefined && RESOLUTION_LETTER.test(view.text)) return false;
		const isFirst =
			closeLetterspacing(view.text) === state.title &&
			!views.slice(0, index).some(({ text }) => closeLetterspacing(text) === state.title);
		const isSure = FIRST_SECTIONS.test(view.text) || state.hasPlainHeadings;
		return !isFirst && isApart && isSure && !SUBTITLE.test(view.text);
	}
	const isBehindText = line.role === 'purpose' || line.role === 'unknown';
	return isBehindText && isApart && !/[，,、]$/u.test(view.text);
}

export const labelsPartAt = (views: readonly LineView[], index: number): boolean => {
	const view = views[index];
	return view !== undefined && PART_LABEL.test(view.text) && standsAlone(views, index);
};

/** Returns where the first page ends, without the headings of the body at its end. */
export function trimHeadings(
	views: readonly LineView[],
	lines: readonly ClassifiedLine[],
	lastForced: number,
	state: FrontState,
): number {
	let end = lines.length;
	for (let index = lines.length - 1; index > lastForced; index -= 1) {
		const view = views[index];
		const line = lines[index];
		if (view === undefined || line === undefined) break;
		if (isGap(view)) continue;
		if (!isPlainHeading(views, index, line, state)) break;
		end = index;
	}
	return end;
}
