import { expect, test } from 'vitest';
import { quoteText } from '../../../src/citations/cite/quote-text.ts';

test.each([
	['理事会注意到报告。', '“理事会注意到报告。”', 'plain text'],
	['所谓“契约”。', '“所谓‘契约’。”', 'marks inside become single'],
	['甲“乙‘丙’乙”甲', '“甲‘乙“丙”乙’甲”', 'the third level is double again'],
	['“甲”和“乙”', '“‘甲’和‘乙’”', 'each pair by itself'],
	['the ILO’s work', '“the ILO’s work”', 'an apostrophe is no mark'],
	['“the ILO’s work”', '“‘the ILO’s work’”', 'an apostrophe inside a pair stays'],
	['上文”后', '“上文”后”', 'half a pair, of a selection, stays'],
	['《书》「引」', '“《书》「引」”', 'other marks stay'],
	['  首行 \n\n 次行 ', '“首行\n次行”', 'white space around lines goes'],
])('%j is %j: %s', (given, expected, _reason) => {
	expect(quoteText(given)).toBe(expected);
});
