import { formatSymbol, parseSymbol } from '../../model/addressing/symbol.ts';
import { closeMasthead, findMastheadField, splitColumns } from '../classify/front-patterns.ts';
import type { Meeting } from '../../model/document.ts';
import type { ClassifiedLine, MastheadField } from '../read/line.ts';
import { parseNumeral } from '../../model/addressing/chinese-numeral.ts';

/** What the masthead prints, as values. A field that is not printed is null. */
export interface Masthead {
	body: string | null;
	session: number | null;
	sessionDates: string | null;
	place: string | null;
	section: string | null;
	sectionCode: string | null;
	segment: string | null;
	date: string | null;
	originalLanguage: string | null;
	agendaItem: number | null;
	/** Canonical symbol; null where none is printed, or none that can be read. */
	symbol: string | null;
}

const GOVERNING_BODY = '理事会';
/** 国际劳工局 / 理事会. */
const OFFICE = /^国际劳工局\s*[/／]\s*(?=理事会$)/u;
const SESSION =
	/^第\s*(?<number>[\d０-９〇零一二三四五六七八九十百]+)\s*届会议(?:[，,](?<meeting>.+))?$/u;
const AGENDA_ITEM =
	/^(?:第\s*(?<item>\S+?)\s*项议程|(?:临时)?议程项目\s*(?<number>[^\s(（]+)(?:\s*[(（].*)?)$/u;
const DATE =
	/(?:^|，|,)\s*(?<year>\d{4})\s*年\s*(?<month>\d{1,2})\s*月\s*(?<day>\d{1,2})\s*日。?$/u;

/** Returns an ISO date for a printed one (2022 年 10 月 7 日), or null. */
export function parseDate(text: string): string | null {
	const groups = DATE.exec(text.normalize('NFKC').trim())?.groups;
	if (groups === undefined) return null;
	const { year = '', month = '', day = '' } = groups;
	const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
	const date = new Date(`${iso}T00:00:00Z`);
	return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso) ? iso : null;
}

/** Splits "2022 年 10 月至 11 月，日内瓦" at its last comma. */
function parseMeeting(text: string): Pick<Masthead, 'sessionDates' | 'place'> {
	const comma = Math.max(text.lastIndexOf('，'), text.lastIndexOf(','));
	if (comma === -1 && !/[\d０-９]/u.test(text)) return { sessionDates: null, place: text.trim() };
	if (comma === -1) return { sessionDates: text.trim(), place: null };
	return { sessionDates: text.slice(0, comma).trim(), place: text.slice(comma + 1).trim() };
}

const afterColon = (text: string) => text.replace(/^[^：:]*[：:]\s*(?:\*\*)?/u, '').trim();

/** Returns what one field prints. */
function readField(field: MastheadField | null, text: string): Partial<Masthead> {
	switch (field) {
		case 'body':
			return { body: text.replace(OFFICE, '') };
		case 'section':
		case 'segment':
			return { [field]: text };
		case 'sectionCode':
			return { sectionCode: text.normalize('NFKC') };
		case 'session': {
			const { number = '', meeting } = SESSION.exec(text)?.groups ?? {};
			return {
				session: parseNumeral(number),
				...(meeting === undefined ? {} : parseMeeting(meeting)),
			};
		}
		case 'meeting':
			return parseMeeting(text);
		case 'date':
		case 'day':
			return { date: parseDate(afterColon(text)) };
		case 'originalLanguage':
			return { originalLanguage: afterColon(text) };
		case 'agendaItem': {
			const { item, number } = AGENDA_ITEM.exec(text)?.groups ?? {};
			return { agendaItem: parseNumeral(item ?? number ?? '') };
		}
		case 'symbol': {
			const symbol = parseSymbol(text);
			return { symbol: symbol === null ? null : formatSymbol(symbol) };
		}
		case 'office':
		case 'kind':
		case 'action':
		case 'distribution':
		case 'sitting':
		case 'columns':
		case null:
			return {};
	}
}

/** A field of the masthead: its text without letterspacing, and the values that it prints. */
interface PrintedField {
	text: string;
	values: Partial<Masthead>;
}

/** Returns the fields of a line of the masthead, one where they do not stand side by side; none of any other line. */
export function readMastheadFields(line: ClassifiedLine): PrintedField[] {
	if (line.role !== 'masthead') return [];
	const whole = line.text.slice(line.content.from, line.content.to);
	const isRow = line.field === 'columns';
	return (isRow ? splitColumns(whole) : [whole]).map((cell) => {
		const text = closeMasthead(cell);
		return { text, values: readField(isRow ? findMastheadField(cell) : line.field, text) };
	});
}

/** Adds a field. Under the Governing Body, a committee or working party is a section of it, as before 2011. */
function addField(masthead: Masthead, field: Partial<Masthead>): void {
	const { body, ...rest } = field;
	Object.assign(masthead, rest);
	if (body == null) return;
	if (masthead.body === GOVERNING_BODY && body !== GOVERNING_BODY) masthead.section = body;
	else masthead.body = body;
}

/**
 * Returns what the masthead prints. Where it names two bodies with their sessions, as a committee's paper names
 * its council first, the last one is the body that the document is for.
 */
export function readMasthead(lines: readonly ClassifiedLine[]): Masthead {
	const masthead: Masthead = {
		body: null,
		session: null,
		sessionDates: null,
		place: null,
		section: null,
		sectionCode: null,
		segment: null,
		date: null,
		originalLanguage: null,
		agendaItem: null,
		symbol: null,
	};
	for (const { values } of lines.flatMap(readMastheadFields)) addField(masthead, values);
	return masthead;
}

/**
 * Returns the meetings that the masthead names, the document's own first: a committee's paper names its council with
 * its session before the committee.
 */
export function readMeetings(lines: readonly ClassifiedLine[]): Meeting[] {
	const meetings: Meeting[] = [];
	for (const { values } of lines.flatMap(readMastheadFields)) {
		const { body, session, sessionDates, place } = values;
		const isSection = meetings[0]?.body === GOVERNING_BODY;
		if (body != null && !isSection) {
			meetings.push({ body, session: null, dates: null, place: null });
		}
		const meeting = meetings.at(-1);
		if (meeting === undefined) continue;
		meeting.session ??= session ?? null;
		meeting.dates ??= sessionDates ?? null;
		meeting.place ??= place ?? null;
	}
	const own = meetings.at(-1);
	return own === undefined ? [] : [own, ...meetings.slice(0, -1)];
}
