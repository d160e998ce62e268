import type { ClassifiedLine, LineRole, MastheadField } from '../read/line.ts';
import { FOOTNOTE_LABEL, PART_LABEL, PLAIN_NOTE, UNREAD_NOTE } from './body-patterns.ts';
import { classified, continuing, labelled } from './classified.ts';
import { type FoundRole, LINE_ROLES } from './forced-roles.ts';
import {
	findMastheadField,
	NOTICES,
	PURPOSE_LABEL,
	REPORT_TITLE,
	SUBTITLE,
	SUMMARY_LABEL,
	SUMMARY_LABEL_ALONE,
	SUMMARY_LABELS,
	SUMMARY_LINE,
	TITLE_GOES_ON,
	TITLE_OPEN,
} from './front-patterns.ts';
import type { FrontState } from './front-state.ts';
import { closeLetterspacing, type LineView } from './line-view.ts';
import { readDigits } from './read-digits.ts';
import { isFinished } from './sentence-end.ts';

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

export function classifySummary(view: LineView, state: FrontState): ClassifiedLine | null {
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

/** True for a further line of the title: right under it, or one that it calls for, or that no heading opens as. */
function goesOnWithTitle(
	{ text }: LineView,
	{ above, last, title, ...state }: FrontState,
): boolean {
	if (/[，,]$/u.test(text)) return false;
	const before = last === null ? '' : last.text.slice(last.content.from, last.content.to);
	if (above?.role === 'title' || above?.role === 'subtitle') return true;
	// 总干事的报告, over 第二份补充报告：会议室的使用
	const isFirst = closeLetterspacing(before) === title;
	const callsFor = isFirst && (REPORT_TITLE.test(before) || PART_LABEL.test(before));
	return (
		callsFor ||
		state.resolutionTitle !== undefined ||
		TITLE_OPEN.test(before) ||
		TITLE_GOES_ON.test(text)
	);
}

/** The least width at which lines of text are broken by hand, in characters: a shorter one that stands alone may be a name. */
const TEXT_WIDTH = 20;

/** Returns what a line in the zone of the title is; null where it may be title, heading, text or a note. */
function classifyTitle(view: LineView, state: FrontState): LineRole | null {
	const text = closeLetterspacing(view.text);
	if (state.title === null) return 'title';
	if (text === state.title) return 'repeated-title';
	if (SUBTITLE.test(text)) return 'subtitle';
	if (state.beforeLabel.has(view)) return 'title';
	if (UNREAD_NOTE.test(text) || PLAIN_NOTE.test(text)) return null;
	// A sentence is no title: 本报告是根据…编写的。
	if (text.endsWith('。')) return 'purpose';
	const isBroken = state.hardWrapped && !(state.alone && text.length < TEXT_WIDTH);
	if (isBroken) return state.above?.role === 'title' ? 'title' : 'purpose';
	return goesOnWithTitle(view, state) ? 'title' : null;
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
export function classifyLine(view: LineView, state: FrontState): ClassifiedLine | null {
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
			const role = classifyTitle(view, state);
			return role === null ? null : classified(view, role);
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
	'distribution',
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

/** True where the text above is not finished, so that this line goes on with it. */
function goesOn({ last, hardWrapped }: FrontState): boolean {
	if (last === null || (last.role !== 'purpose' && last.continues !== 'purpose')) return false;
	return hardWrapped || !isFinished(last.text.slice(last.content.from, last.content.to));
}
