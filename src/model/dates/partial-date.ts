/** A year. */
export type Year = readonly [year: number];
/** A month of a year; January is 1. */
export type Month = readonly [year: number, month: number];
/** A day. */
export type Day = readonly [year: number, month: number, day: number];

/**
 * A date as far as it is known, from the year on: 2022; October 2022; 7 October 2022. What is not known is not there, so
 * that nothing that writes dates can write it.
 */
export type PartialDate = Year | Month | Day;

/** 2022, 2022-10, 2022-10-07: the complete and the reduced forms of ISO 8601. */
const ISO = /^(?<year>\d{4})(?:-(?<month>\d{2})(?:-(?<day>\d{2}))?)?$/;

/** Returns a date of the forms of ISO 8601 that src/model/dates/partial-date.ts names. Throws on any other text, and on a month or day that no calendar has. */
export function parseIsoDate(text: string): PartialDate {
	const { year, month, day } = ISO.exec(text)?.groups ?? {};
	const date = toPartialDate(Number(year), toNumber(month), toNumber(day));
	if (date !== null) return date;
	throw new RangeError(`Unexpected date "${text}", expected one like 2022-10-07, 2022-10 or 2022.`);
}

const toNumber = (digits: string | undefined) => (digits === undefined ? null : Number(digits));

function toPartialDate(year: number, month: number | null, day: number | null): PartialDate | null {
	if (Number.isNaN(year)) return null;
	if (month === null) return [year];
	if (month < 1 || month > 12) return null;
	if (day === null) return [year, month];
	return day < 1 || day > daysIn(year, month) ? null : [year, month, day];
}

/** The day before the first of the next month; years below 100 are not of our time. */
const daysIn = (year: number, month: number) => new Date(Date.UTC(year, month, 0)).getUTCDate();

/** Returns the parts of a date as they are written in numbers: 2022, 10 and 07. */
export function formatParts([year, ...others]: PartialDate): string[] {
	return [String(year).padStart(4, '0'), ...others.map((part) => String(part).padStart(2, '0'))];
}

/** Returns a date in the form of ISO 8601 that it fills: 2022-10-07, 2022-10, 2022. Texts stand in the order of their beginnings. */
export function formatIsoDate(date: PartialDate): string {
	return formatParts(date).join('-');
}

/** True of a date that is known to the day. */
export function isDay(date: PartialDate): date is Day {
	return date.length === 3;
}

/** True of a text that is a day of the calendar: 2022-10-07. */
export function isIsoDay(text: string): boolean {
	const { year, month, day } = ISO.exec(text)?.groups ?? {};
	if (day === undefined) return false;
	return toPartialDate(Number(year), toNumber(month), toNumber(day)) !== null;
}
