import type { ArchiveDocument } from '../document.ts';
import { parseIsoDate, type Month, type PartialDate, type Year } from './partial-date.ts';

/**
 * What is known of when a document was issued: the date that it bears; of an undated one no more than the year of the
 * meeting that it was written for, and the month where the meeting lies in one. A day of the meeting is no day of the
 * document: there is none to be given.
 */
export type IssueDate =
	| { readonly of: 'document'; readonly date: PartialDate }
	| { readonly of: 'meeting'; readonly date: Year | Month };

/** As the text or the manifest says. */
interface PrintedDates {
	/** ISO 8601 date that the document bears. */
	date: string | null;
	/** When its meeting was, as printed: `2019 年 3 月 14 日至 28 日`, `2022 年 10 月至 11 月`. */
	sessionDates: string | null;
}

const YEAR = /(?<!\d)\d{4}(?!\d)/gu;
/** `3 月`, and `10—11 月`, where one character stands for both. */
const MONTH = /(?<!\d)(?:(?<from>\d{1,2})\s*[-‐-―~至和、]\s*)?(?<month>\d{1,2})\s*月/gu;

/** Returns the years and the months that are printed, each in the order printed. */
function readMeeting(sessionDates: string): { years: number[]; months: number[] } {
	const text = sessionDates.normalize('NFKC');
	const years = text.match(YEAR) ?? [];
	const months = [...text.matchAll(MONTH)].flatMap(({ groups }) => [groups?.from, groups?.month]);
	return {
		years: years.map(Number),
		months: months
			.filter((digits) => digits !== undefined)
			.map(Number)
			.filter((month) => month >= 1 && month <= 12),
	};
}

/** Returns the one value of a list, however often it stands there; null where there is none, or more than one. */
function single(values: readonly number[]): number | null {
	const [first, ...others] = new Set(values);
	return first === undefined || others.length > 0 ? null : first;
}

/**
 * Returns when a document was issued, as exactly as is known and no more: a meeting of two months gives the year, one
 * of two years nothing. Null where nothing is known.
 */
export function findIssueDate({ date, sessionDates }: PrintedDates): IssueDate | null {
	if (date !== null) return { of: 'document', date: parseIsoDate(date) };
	const { years, months } = readMeeting(sessionDates ?? '');
	const [year, month] = [single(years), single(months)];
	if (year === null) return null;
	return { of: 'meeting', date: month === null ? [year] : [year, month] };
}

/** Returns when a document of the archive was issued, by the rule of `findIssueDate`. */
export function issueDateOf({ metadata }: Pick<ArchiveDocument, 'metadata'>): IssueDate | null {
	const { date, sessionDates } = metadata;
	return findIssueDate({ date: date?.value ?? null, sessionDates: sessionDates?.value ?? null });
}

/** Returns the year, and the month where it is printed, in which a meeting begins: to put meetings in order, and for nothing else. */
export function findMeetingStart(sessionDates: string): Year | Month | null {
	const { years, months } = readMeeting(sessionDates);
	const [year] = years;
	const [month] = months;
	if (year === undefined) return null;
	return month === undefined ? [year] : [year, month];
}
