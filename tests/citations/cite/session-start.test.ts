import { expect, test } from 'vitest';
import { parseSessionStart } from '../../../src/citations/cite/session-start.ts';

test.each([
	['2022 年 10 月至 11 月', '2022-10', 'months alone'],
	['2019 年 3 月 14 日至 28 日', '2019-03-14', 'days'],
	['2022年6月21日至22日', '2022-06-21', 'without spaces'],
	['2022 年 10 月 31 日至 11 月 10 日', '2022-10-31', 'over the end of a month'],
	['2022 年', null, 'a year alone is no beginning'],
	['第346届会议', null, 'no time at all'],
	['10 月 31 日', null, 'a day without its year'],
])('%s begins on %s: %s', (given, expected, _reason) => {
	expect(parseSessionStart(given)).toBe(expected);
});
