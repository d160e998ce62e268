import { describe, expect, test } from 'vitest';
import {
	findIssueDate,
	findMeetingStart,
	issueDateOf,
} from '../../../src/model/dates/issue-date.ts';
import { makeDocument } from '../../fixtures/make-document.ts';

describe('when a document was issued', () => {
	test('is the date that it bears, whenever its session was', () => {
		const printed = { date: '2022-10-07', sessionDates: '2022 年 10 月至 11 月' };
		expect(findIssueDate(printed)).toEqual({ of: 'document', date: [2022, 10, 7] });
	});

	test.each([
		['2019 年 3 月 14 日至 28 日', [2019, 3], 'GB.335: days of one month are no days of a paper'],
		['2022 年 6 月 21 日至 22 日', [2022, 6], 'UNIDO PBC.38'],
		['2017 年 3 月', [2017, 3], 'a month alone'],
		['2003年3月27日', [2003, 3], 'a meeting of one day'],
		['２０１９年３月', [2019, 3], 'full-width digits'],
		['2023 年 3 月 13 日至 3 月 23 日', [2023, 3], 'the same month, printed twice'],
		['2018 年 10 月 25 日至 11 月 8 日', [2018], 'GB.334: two months, and either may be wrong'],
		['2022 年 10 月至 11 月', [2022], 'GB.346: two months without days'],
		['2022年10—11月', [2022], 'two months before one 月'],
		['2022年5、6月', [2022], 'two months in a list'],
		['2021 年 5 月 31 日至 6 月 5 日', [2021], 'over the end of a month'],
		['2022 年 13 月', [2022], 'no month of a year'],
		['2022 年', [2022], 'a year alone'],
		['2020 年 12 月 1 日至 2021 年 1 月 5 日', null, 'two years: neither is known to be its own'],
		['第346届会议', null, 'a number that is no year'],
		['10 月 31 日', null, 'a day without its year'],
		['', null, 'nothing is printed'],
	])('of an undated one of %s is %j: %s', (sessionDates, date, _reason) => {
		expect(findIssueDate({ date: null, sessionDates })).toEqual(
			date === null ? null : { of: 'meeting', date },
		);
	});

	test('is read from the metadata of a document', () => {
		const { metadata } = makeDocument();
		const sessionDates = { value: '2019 年 3 月 14 日至 28 日', origin: 'manifest' as const };
		expect(issueDateOf({ metadata })).toBeNull();
		expect(issueDateOf({ metadata: { ...metadata, sessionDates } })).toEqual({
			of: 'meeting',
			date: [2019, 3],
		});
	});
});

test.each([
	['2019 年 3 月 14 日至 28 日', [2019, 3], 'a month'],
	['2018 年 10 月 25 日至 11 月 8 日', [2018, 10], 'the first of two months'],
	['2022年10—11月', [2022, 10], 'the first of two before one 月'],
	['2020 年 12 月至 2021 年 1 月', [2020, 12], 'the first of two years'],
	['2022 年', [2022], 'a year alone'],
	['10 月', null, 'no year'],
])('in an order of meetings, %s begins in %j: %s', (sessionDates, start, _reason) => {
	expect(findMeetingStart(sessionDates)).toEqual(start);
});
