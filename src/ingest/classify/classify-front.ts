import type { Finding } from '../../model/document.ts';
import type { ClassifiedLine, LineRole, MastheadField, Outcome } from '../read/line.ts';
import { makeFinding } from '../rules.ts';
import { CONTENTS_LABEL, HEADING_FORMS, PARAGRAPH_NUMBER } from './body-patterns.ts';
import { classified, continuing, isFinished, labelled } from './classified.ts';
import {
	findMastheadField,
	FURNITURE_PATTERNS,
	PURPOSE_LABEL,
	SUBTITLE,
	SUMMARY_LABEL,
	SUMMARY_LABELS,
	SUMMARY_LINE,
} from './front-patterns.ts';
import { gapRole, isGap } from './heading-line.ts';
import { closeLetterspacing, type LineView } from './line-view.ts';
import { readDigits } from './read-digits.ts';

type Zone = 'masthead' | 'title' | 'purpose' | 'summary';

interface FrontState {
	zone: Zone;
	title: string | null;
	/** The line before, where it is not blank. */
	above: ClassifiedLine | null;
	/** The last line with text of its own, over blank lines. */
	last: ClassifiedLine | null;
	hardWrapped: boolean;
	/** True where any line of the first page prints an agenda item. */
	hasAgendaItem: boolean;
	lastOfHead: LineView | undefined;
	/** The fields that the masthead printed so far. */
	fields: Set<MastheadField>;
}

/** True for the first line that belongs to the body: its contents, a section heading or paragraph 1. */
export function opensBody(view: LineView): boolean {
	return (
		view.triangle ||
		CONTENTS_LABEL.test(view.text) ||
		readDigits(PARAGRAPH_NUMBER.exec(view.text)?.groups?.['label'] ?? '') === 1 ||
		HEADING_FORMS.some(({ rank, pattern }) => rank === 0 && pattern.test(view.text))
	);
}

function classifySummary(view: LineView, zone: Zone): ClassifiedLine | null {
	const groups = SUMMARY_LINE.exec(view.text)?.groups;
	const label = groups?.['label'];
	if (groups === undefined || label === undefined) return null;
	const bold = groups['colon']?.endsWith('**') === true;
	const follows = zone === 'summary' && SUMMARY_LABEL.test(label);
	if (!bold && !follows && !SUMMARY_LABELS.has(label)) return null;
	const line = labelled(view, 'summary', {
		value: label,
		opening: label + (groups['colon'] ?? ''),
	});
	const from = view.content.from;
	return { ...line, label: { value: label, from, to: from + label.length + '：'.length } };
}

function classifyTitle(view: LineView, state: FrontState): LineRole {
	const text = closeLetterspacing(view.text);
	if (state.title === null) return 'title';
	if (text === state.title) return 'repeated-title';
	if (SUBTITLE.test(text)) return 'subtitle';
	// A sentence is no title: 本报告是根据…编写的。
	return state.hardWrapped || text.endsWith('。') ? 'purpose' : 'title';
}

/** Returns the role of one line that is neither blank nor a rule, or null where no pattern fits. */
function classifyLine(view: LineView, state: FrontState): ClassifiedLine | null {
	const text = closeLetterspacing(view.text);
	if (FURNITURE_PATTERNS.some((pattern) => pattern.test(text)))
		return classified(view, 'furniture');
	if (PURPOSE_LABEL.test(text)) return classified(view, 'purpose-label');
	const summary = state.zone === 'masthead' ? null : classifySummary(view, state.zone);
	if (summary !== null && state.zone !== 'title') return summary;
	switch (state.zone) {
		case 'masthead': {
			const field = findMastheadField(view.text);
			if (field !== null) return { ...classified(view, 'masthead'), field };
			return opensTitle(state, view) ? classified(view, 'title') : null;
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
			return state.above === null ? null : continuing(view, 'summary');
	}
}

/** Fields that may be printed between the agenda item and the title, and that no title can be. */
const LATE_FIELDS: ReadonlySet<MastheadField> = new Set([
	'symbol',
	'sectionCode',
	'segment',
	'date',
	'originalLanguage',
	'action',
]);

/**
 * True where a masthead is whole without an agenda item, which old papers and those for information may lack: it
 * has symbol and session, or session and nothing but this line before purpose or body.
 */
const opensTitle = ({ hasAgendaItem, fields, lastOfHead }: FrontState, view: LineView): boolean =>
	!hasAgendaItem && fields.has('session') && (fields.has('symbol') || view === lastOfHead);

/** Returns the last line with text before the label of the purpose, or before the body. */
function findLastOfHead(views: readonly LineView[]): LineView | undefined {
	const label = views.findIndex(({ text }) => PURPOSE_LABEL.test(closeLetterspacing(text)));
	const head = label === -1 ? views : views.slice(0, label);
	return head.findLast((view) => !isGap(view));
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

/** Returns the lines of the first page, up to where the body opens, each with its role. */
export function classifyFront(
	views: readonly LineView[],
	hardWrapped: boolean,
): Outcome<ClassifiedLine[]> {
	const state: FrontState = {
		zone: 'masthead',
		title: null,
		above: null,
		last: null,
		hardWrapped,
		hasAgendaItem: views.some(({ text }) => findMastheadField(text) === 'agendaItem'),
		lastOfHead: findLastOfHead(views),
		fields: new Set(),
	};
	const value: ClassifiedLine[] = [];
	const findings: Finding[] = [];
	for (const view of views) {
		if (isGap(view)) {
			value.push(classified(view, gapRole(view)));
			state.above = null;
			continue;
		}
		const line = classifyLine(view, state) ?? classified(view, 'unknown');
		if (line.role === 'unknown') findings.push(makeFinding('front-line-unknown', view.line.number));
		if (line.role === 'title') state.title = closeLetterspacing(view.text);
		if (line.field !== null) state.fields.add(line.field);
		if (line.field === 'agendaItem' || line.role === 'title') state.zone = 'title';
		state.zone = ZONE_AFTER[line.role] ?? state.zone;
		state.above = line;
		state.last = line;
		value.push(line);
	}
	return { value, findings };
}
