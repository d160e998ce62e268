import type { Finding } from '../../model/document.ts';
import type { ClassifiedLine, LineRole, MastheadField, Outcome } from '../read/line.ts';
import { makeFinding } from '../rules.ts';
import {
	CONTENTS_LABEL,
	DECIMAL_NUMBER,
	FIRST_SECTIONS,
	FOOTNOTE_LABEL,
	HEADING_FORMS,
	ITEM_LABEL,
	PARAGRAPH_NUMBER,
	PART_LABEL,
} from './body-patterns.ts';
import { classified, continuing, isFinished, labelled, noted } from './classified.ts';
import { type FoundRole, LINE_ROLES, OF_FRONT } from './forced-roles.ts';
import {
	findMastheadField,
	NOTICES,
	PURPOSE_LABEL,
	RESOLUTION_LETTER,
	RESOLUTION_TITLE,
	SPEAKER,
	SPEAKER_ALONE,
	SUBTITLE,
	SUMMARY_LABEL,
	SUMMARY_LABEL_ALONE,
	SUMMARY_LABELS,
	SUMMARY_LINE,
} from './front-patterns.ts';
import { gapRole, isGap, isShort } from './heading-line.ts';
import { closeLetterspacing, type LineView } from './line-view.ts';
import { readDigits } from './read-digits.ts';

type Zone = 'masthead' | 'title' | 'purpose' | 'summary';

/** What is known of a document before its first page is read. */
export interface FrontOptions {
	hardWrapped: boolean;
	forced: ReadonlyMap<number, FoundRole>;
	/** True where paragraphs are numbered. */
	isNumbered: boolean;
	/** The paper is itself an appendix: its label is its title. */
	isAppendix: boolean;
	/** Headings without any sign stand in the body. */
	hasPlainHeadings: boolean;
}

interface FrontState extends FrontOptions {
	zone: Zone;
	title: string | null;
	/** The line before, where it is not blank. */
	above: ClassifiedLine | null;
	/** The last line with text of its own, over blank lines. */
	last: ClassifiedLine | null;
	/** True where any line of the first page prints an agenda item. */
	hasAgendaItem: boolean;
	lastOfHead: LineView | undefined;
	/** Lines of the title that the label of the purpose still follows: none of them is purpose or body. */
	beforeLabel: ReadonlySet<LineView>;
	/** The fields that the masthead printed so far. */
	fields: Set<MastheadField>;
	/** The line with number and title of a resolution; undefined in any other paper. */
	resolutionTitle: LineView | undefined;
	/** How many notes were read. */
	notes: number;
}

/** True for a line that belongs to the body wherever it stands: its contents, a section heading or paragraph 1. */
function opensBody(view: LineView): boolean {
	if (view.furniture) return false;
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

/** Reads a row of a table that has the label of the summary in its first cell and its value in the other. */
function classifySummaryRow(view: LineView): ClassifiedLine | null {
	const { line } = view;
	const [first, second, ...others] = line.cells ?? [];
	if (first === undefined || second === undefined || others.length > 0) return null;
	const value = line.text.slice(first.from, first.to).trim();
	const name = value.replace(/[：:]$/u, '');
	if (!SUMMARY_LABELS.has(name)) return null;
	const label = { value: name, from: first.from, to: first.to };
	return { ...classified(view, 'summary'), label, content: { from: second.from, to: second.to } };
}

function classifySummary(view: LineView, state: FrontState): ClassifiedLine | null {
	const inCells = classifySummaryRow(view);
	if (inCells !== null) return inCells;
	const groups = (SUMMARY_LINE.exec(view.text) ?? SUMMARY_LABEL_ALONE.exec(view.text))?.groups;
	const label = groups?.['label'];
	if (groups === undefined || label === undefined) return null;
	const bold = groups['colon']?.endsWith('**') === true;
	const follows = state.zone === 'summary' && SUMMARY_LABEL.test(label);
	if (!bold && !follows && !SUMMARY_LABELS.has(label)) return null;
	const { from, to } = view.content;
	const end = { value: label, from, to: from + label.length + '：'.length };
	if (groups['value'] === undefined) {
		return { ...classified(view, 'summary'), label: end, content: { from: to, to } };
	}
	const line = labelled(view, 'summary', {
		value: label,
		opening: label + (groups['colon'] ?? ''),
	});
	return { ...line, label: end };
}

function classifyTitle(view: LineView, state: FrontState): LineRole {
	const text = closeLetterspacing(view.text);
	if (state.title === null) return 'title';
	if (text === state.title) return 'repeated-title';
	if (SUBTITLE.test(text)) return 'subtitle';
	if (state.beforeLabel.has(view)) return 'title';
	// A sentence is no title: 本报告是根据…编写的。
	return state.hardWrapped || text.endsWith('。') ? 'purpose' : 'title';
}

/** Returns a note that stands under the title: the next one, in raised digits; null for any other line. */
function classifyNote(view: LineView, { notes }: FrontState): ClassifiedLine | null {
	const match = FOOTNOTE_LABEL.exec(view.text);
	const value = match?.groups?.['plain'] ?? match?.groups?.['raised'];
	if (match === null || value === undefined || readDigits(value) !== notes + 1) return null;
	return labelled(view, 'footnote', { value, opening: match[0] });
}

/** True where the value of a label that stood alone on its line is still to come. */
const awaitsValue = ({ last }: FrontState) =>
	last?.role === 'summary' && last.content.from === last.content.to;

/** Returns the role of one line that is neither blank nor a rule, or null where no pattern fits. */
function classifyLine(view: LineView, state: FrontState): ClassifiedLine | null {
	const forced = state.forced.get(view.line.number);
	if (forced !== undefined) return forceRole(view, forced, state);
	const text = closeLetterspacing(view.text);
	const isBeforePurpose = state.zone === 'masthead' || state.zone === 'title';
	if (isBeforePurpose && NOTICES.some((pattern) => pattern.test(text))) {
		return classified(view, 'notice');
	}
	const note = state.title === null ? null : classifyNote(view, state);
	if (note !== null) return note;
	if (PURPOSE_LABEL.test(text)) return classified(view, 'purpose-label');
	const summary = state.zone === 'masthead' ? null : classifySummary(view, state);
	if (summary !== null && state.zone !== 'title') return summary;
	switch (state.zone) {
		case 'masthead': {
			const field = findMastheadField(view.text);
			if (field !== null) return { ...classified(view, 'masthead'), field };
			// Over the title of a resolution: the name of the agenda item, and by whose report it was passed.
			if (view === state.resolutionTitle) return classified(view, 'title');
			if (state.resolutionTitle !== undefined && (state.hasAgendaItem || isBracketed(view))) {
				return classified(view, 'masthead');
			}
			const isLabel = state.isAppendix && PART_LABEL.test(view.text);
			return isLabel || opensTitle(state, view) ? classified(view, 'title') : null;
		}
		case 'title': {
			const late = state.title === null ? findMastheadField(view.text) : null;
			if (late !== null && LATE_FIELDS.has(late)) {
				return { ...classified(view, 'masthead'), field: late };
			}
			return classified(view, classifyTitle(view, state));
		}
		case 'purpose':
			return goesOn(state) ? continuing(view, 'purpose') : classified(view, 'purpose');
		case 'summary':
			return state.above === null && !awaitsValue(state) ? null : continuing(view, 'summary');
	}
}

/** [根据第五委员会的报告 (A/76/632，第7段)] */
const isBracketed = ({ text }: LineView) => /^[[［【].{2,200}[\]］】]$/u.test(text);

/** Gives a line of the first page the role that the manifest gives it. */
function forceRole(view: LineView, { role }: FoundRole, state: FrontState): ClassifiedLine {
	if (role === 'goes-on') {
		return continuing(view, state.last?.continues ?? state.last?.role ?? 'purpose');
	}
	if (role === 'summary') {
		const line = classifySummary(view, { ...state, zone: 'summary' });
		if (line !== null) return line;
	}
	const field = role === 'masthead' ? findMastheadField(view.text) : null;
	return { ...classified(view, LINE_ROLES[role]), field };
}

/** Fields that may be printed between the agenda item and the title, and that no title can be. */
const LATE_FIELDS: ReadonlySet<MastheadField> = new Set([
	'symbol',
	'sectionCode',
	'segment',
	'date',
	'originalLanguage',
	'kind',
	'action',
]);

/**
 * True where a masthead is whole without an agenda item, which old papers and those for information may lack: it
 * has symbol and session, or session and nothing but this line before purpose or body.
 */
const opensTitle = ({ hasAgendaItem, fields, lastOfHead }: FrontState, view: LineView): boolean =>
	!hasAgendaItem && fields.has('session') && (fields.has('symbol') || view === lastOfHead);

/** Returns the line with number and title of a resolution, under a line that calls the paper one. */
function findResolutionTitle(head: readonly LineView[]): LineView | undefined {
	const kind = head.findIndex(
		({ text }) => findMastheadField(text) === 'kind' && text.trimEnd().endsWith('决议'),
	);
	return kind === -1
		? undefined
		: head.slice(kind + 1).find(({ text }) => RESOLUTION_TITLE.test(text));
}

/** Returns the last line with text before the label of the purpose, or before the body. */
function findLastOfHead(views: readonly LineView[]): LineView | undefined {
	const label = views.findIndex(({ text }) => PURPOSE_LABEL.test(closeLetterspacing(text)));
	const head = label === -1 ? views : views.slice(0, label);
	return head.findLast((view) => !isGap(view));
}

/** Returns the short lines right before the label of the purpose, over blank lines: title, or fields above it. */
function findBeforeLabel(head: readonly LineView[]): Set<LineView> {
	const label = head.findIndex(({ text }) => PURPOSE_LABEL.test(closeLetterspacing(text)));
	const above = head.slice(0, Math.max(0, label));
	const last = above.findLastIndex((view) => !isGap(view) && !isShort(view));
	return new Set(above.slice(last + 1).filter((view) => !isGap(view)));
}

/** True where the text above is not finished, so that this line goes on with it. */
function goesOn({ last, hardWrapped }: FrontState): boolean {
	if (last === null || (last.role !== 'purpose' && last.continues !== 'purpose')) return false;
	return hardWrapped || !isFinished(last.text.slice(last.content.from, last.content.to));
}

const ZONE_AFTER: Partial<Record<LineRole, Zone>> = {
	'purpose-label': 'purpose',
	purpose: 'purpose',
	summary: 'summary',
};

/** Longest heading that is told from the first words of a sentence that a page broke, in characters. */
const SURE_HEADING = 25;

/**
 * True for a heading without a sign over a sentence without a number, behind a purpose that is finished: short, without
 * an end, apart from other lines.
 */
function opensSection(
	views: readonly LineView[],
	index: number,
	{ zone, last, hardWrapped }: FrontState,
): boolean {
	const view = views[index];
	if (view === undefined || zone !== 'purpose' || hardWrapped) return false;
	if (last?.role !== 'purpose' && last?.continues !== 'purpose') return false;
	if (!isFinished(last.text.slice(last.content.from, last.content.to))) return false;
	const isApart = [views[index - 1], views[index + 1]].every(
		(other) => other === undefined || isGap(other),
	);
	const next = views.slice(index + 1).find((other) => !isGap(other));
	if (next === undefined || !isApart || !isFinished(next.text)) return false;
	return isShort(view) && view.text.length <= SURE_HEADING && !ITEM_LABEL.test(view.text);
}

/** True where a line behind the title is the first of the body, though nothing else says so. */
function endsFront(view: LineView, state: FrontState): boolean {
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
	return !state.isNumbered && /[。；]$/u.test(view.text);
}

/** True for a line that can be the first heading of the body: short, without an end, apart from other lines. */
function isPlainHeading(
	views: readonly LineView[],
	index: number,
	line: ClassifiedLine,
	state: FrontState,
): boolean {
	const view = views[index];
	if (view === undefined || !isShort(view) || view.furniture) return false;
	const isApart = [views[index - 1], views[index + 1]].every(
		(other) => other === undefined || isGap(other),
	);
	if (line.role === 'title') {
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

/**
 * Returns the lines of the first page, each with its role, and how many there are: those behind are the body. The
 * first page ends before contents, a heading, paragraph 1 or a part; before a text that no first page has; and
 * before the headings without a sign that stand over one of these.
 */
export function classifyFront(
	views: readonly LineView[],
	options: FrontOptions,
): Outcome<{ lines: ClassifiedLine[]; end: number }> {
	const isForcedFront = ({ line }: LineView) => {
		const role = options.forced.get(line.number)?.role;
		return role !== undefined && OF_FRONT.has(role);
	};
	const isForced = ({ line }: LineView) => options.forced.has(line.number);
	const isForcedBody = ({ line }: LineView) => {
		const role = options.forced.get(line.number)?.role;
		return role !== undefined && !OF_FRONT.has(role) && role !== 'goes-on';
	};
	const lastForced = views.findLastIndex(
		(view) => isForcedFront(view) && options.forced.get(view.line.number)?.role !== 'furniture',
	);
	const sure = views.findIndex(
		(view, index) =>
			isForcedBody(view) ||
			(!isForced(view) &&
				index > lastForced &&
				(opensBody(view) || (!options.isAppendix && labelsPart(views, index)))),
	);
	const limit = sure === -1 ? views.length : sure;
	const head = views.slice(0, limit);
	const state: FrontState = {
		...options,
		zone: 'masthead',
		title: null,
		above: null,
		last: null,
		hasAgendaItem: head.some(({ text }) =>
			text.split(/\t|\s{2,}/u).some((cell) => findMastheadField(cell) === 'agendaItem'),
		),
		lastOfHead: findLastOfHead(head),
		beforeLabel: findBeforeLabel(head),
		fields: new Set(),
		resolutionTitle: findResolutionTitle(head),
		notes: 0,
	};
	const lines: ClassifiedLine[] = [];
	for (const [index, view] of head.entries()) {
		if (isGap(view)) {
			lines.push(classified(view, gapRole(view)));
			state.above = null;
			continue;
		}
		// A note stands behind the line with its mark, and belongs to no field.
		if (view.line.note !== undefined && !isForced(view)) {
			const goesOn = lines.some(({ note }) => note === view.line.note);
			lines.push(goesOn ? continuing(view, 'footnote') : noted(view, view.line.note));
			continue;
		}
		const isBody = endsFront(view, state) || opensSection(views, index, state);
		if (!isForced(view) && isBody) break;
		const line = classifyLine(view, state) ?? classified(view, 'unknown');
		if (line.role === 'footnote') state.notes += 1;
		if (line.role === 'title') state.title ??= closeLetterspacing(view.text);
		if (line.field !== null) state.fields.add(line.field);
		const namesItem = line.field === 'agendaItem' && state.resolutionTitle === undefined;
		if (namesItem || line.role === 'title') state.zone = 'title';
		state.zone = ZONE_AFTER[line.role] ?? state.zone;
		state.above = line;
		state.last = line;
		lines.push(line);
	}
	const end = trimHeadings(views, lines, lastForced, state);
	const value = { lines: lines.slice(0, end), end };
	return { value, findings: judgeFront(value.lines) };
}

const labelsPart = (views: readonly LineView[], index: number): boolean => {
	const view = views[index];
	return (
		view !== undefined &&
		PART_LABEL.test(view.text) &&
		[views[index - 1], views[index + 1]].every((other) => other === undefined || isGap(other))
	);
};

/** Returns where the first page ends, without the headings of the body at its end. */
function trimHeadings(
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

/** Returns an error for each line of the first page that fits no pattern. */
function judgeFront(lines: readonly ClassifiedLine[]): Finding[] {
	return lines
		.filter(({ role }) => role === 'unknown')
		.map(({ number, text, content }) => {
			const begins = text.slice(content.from, content.to).slice(0, 20);
			return makeFinding('front-line-unknown', number, { line: number, begins });
		});
}
