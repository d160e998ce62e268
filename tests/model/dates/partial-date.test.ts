import { describe, expect, test } from 'vitest';
import {
	formatIsoDate,
	formatParts,
	isDay,
	parseIsoDate,
	type PartialDate,
} from '../../../src/model/dates/partial-date.ts';

const DATES: [iso: string, date: PartialDate, reason: string][] = [
	['2022-10-07', [2022, 10, 7], 'a day'],
	['2020-02-29', [2020, 2, 29], 'a day that only leap years have'],
	['2022-06', [2022, 6], 'a month'],
	['2022', [2022], 'a year'],
];

describe('a date as far as it is known', () => {
	test.each(DATES)('%s is read as %j: %s', (iso, date, _reason) => {
		expect(parseIsoDate(iso)).toEqual(date);
		expect(formatIsoDate(date)).toBe(iso);
	});

	test.each([
		['', 'nothing'],
		['2022-13', 'a month that no year has'],
		['2022-00', 'a month of nothing'],
		['2021-02-29', 'a day that this year has not'],
		['2022-10-00', 'a day of nothing'],
		['2022-10-7', 'a digit too few'],
		['22-10', 'a year of two digits'],
		['2022-10-07T00:00:00Z', 'a time behind it'],
		['2022年10月', 'words'],
	])('"%s" is refused: %s', (text, _reason) => {
		expect(() => parseIsoDate(text)).toThrow(
			`Unexpected date "${text}", expected one like 2022-10-07, 2022-10 or 2022.`,
		);
	});

	test('has as many parts as are known, in the digits of a calendar', () => {
		expect(formatParts([2022, 6])).toEqual(['2022', '06']);
		expect(formatParts([2022])).toEqual(['2022']);
	});

	test('is a day only where the day is known', () => {
		expect(DATES.map(([, date]) => isDay(date))).toEqual([true, true, false, false]);
	});
});
