import type { Finding } from '../../model/document.ts';
import type { ClassifiedLine, LineRole, Outcome } from '../read/line.ts';
import { makeFinding } from '../rules.ts';
import { classified, continuing, noted } from './classified.ts';
import { OF_FRONT } from './forced-roles.ts';
import { isTitleOfMeeting } from './genre.ts';
import { endsFront, labelsPartAt, opensBody, opensSection, trimHeadings } from './front-end.ts';
import { classifyLine } from './front-line.ts';
import { findMastheadField, PURPOSE_LABEL, RESOLUTION_TITLE } from './front-patterns.ts';
import type { FrontOptions, FrontState, Zone } from './front-state.ts';
import { gapRole, isGap, isShort, standsAlone } from './heading-line.ts';
import { closeLetterspacing, type LineView } from './line-view.ts';

/** Returns the line with number and title of a resolution, under a line that calls the paper one. */
function findResolutionTitle(head: readonly LineView[]): LineView | undefined {
	const kind = head.findIndex(
		({ text }) => findMastheadField(text) === 'kind' && text.trimEnd().endsWith('决议'),
	);
	return kind === -1
		? undefined
		: head.slice(kind + 1).find(({ text }) => RESOLUTION_TITLE.test(text));
}

/** Where a text of minutes or of an agenda goes through the meeting: its first section behind the title, 机构部分. */
function findSectionOfMeeting(head: readonly LineView[]): number {
	const title = head.findIndex(({ text }) => isTitleOfMeeting(closeLetterspacing(text)));
	const section = head.findIndex(
		({ text }, index) => index > title && findMastheadField(text) === 'section',
	);
	return title === -1 || section === -1 ? head.length : section;
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

const ZONE_AFTER: Partial<Record<LineRole, Zone>> = {
	'purpose-label': 'purpose',
	purpose: 'purpose',
	summary: 'summary',
};

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
				(opensBody(view, options) || (!options.isAppendix && labelsPartAt(views, index)))),
	);
	const limit = sure === -1 ? views.length : sure;
	const head = views.slice(0, limit);
	const state: FrontState = {
		...options,
		zone: 'masthead',
		title: null,
		above: null,
		alone: false,
		last: null,
		hasAgendaItem: head
			.slice(0, findSectionOfMeeting(head))
			.some(({ text }) =>
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
		state.alone = standsAlone(views, index);
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

/** Returns an error for each line of the first page that fits no pattern. */
function judgeFront(lines: readonly ClassifiedLine[]): Finding[] {
	return lines
		.filter(({ role }) => role === 'unknown')
		.map(({ number, text, content }) => {
			const begins = text.slice(content.from, content.to).slice(0, 20);
			return makeFinding('front-line-unknown', number, { line: number, begins });
		});
}
