/** `2019 年 3 月 14 日至 28 日`, `2022 年 10 月至 11 月`. */
const START = /(?<year>\d{4})\s*年\s*(?<month>\d{1,2})\s*月(?:\s*(?<day>\d{1,2})\s*日)?/u;

/** Returns the beginning of a printed stretch of time as 2019-03-14, or 2022-10 where it names no day; null where it names no month. */
export function parseSessionStart(sessionDates: string): string | null {
	const { year, month, day } = START.exec(sessionDates)?.groups ?? {};
	if (year === undefined || month === undefined) return null;
	return [year, month, day]
		.filter((part) => part !== undefined)
		.map((part) => part.padStart(2, '0'))
		.join('-');
}
