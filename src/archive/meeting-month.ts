import type { ArchiveDocument } from '../schemas/document.ts';

/** The first month of a printed stretch of time: "2022 年 10 月至 11 月", "2019 年 3 月 14 日至 28 日". */
const FIRST_MONTH = /(?<year>\d{4})\s*年\s*(?<month>\d{1,2})\s*月/u;

/** Returns the month in which the session of a document began, as 2022-10; null where it is not known. */
export function meetingMonth({ metadata }: ArchiveDocument): string | null {
	const { year, month } = FIRST_MONTH.exec(metadata.sessionDates?.value ?? '')?.groups ?? {};
	return year === undefined || month === undefined ? null : `${year}-${month.padStart(2, '0')}`;
}
