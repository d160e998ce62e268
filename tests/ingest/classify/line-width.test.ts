import { describe, expect, test } from 'vitest';
import { isHardWrapped } from '../../../src/ingest/classify/line-width.ts';

describe('lines broken by hand', () => {
	const line = (length: number) => '字'.repeat(length);

	test.each([
		[[line(45), line(60), line(9)], true, 'the printed width of a page'],
		[[`   ${line(60)}   `, line(9)], true, 'white space at the ends does not count'],
		[['1. 一。', `► ${line(10)}`, '2. 二。', line(8)], false, 'short paragraphs and headings'],
		[[`${line(35)}。`, line(35), `${line(34)}。`], true, 'one line in three is broken'],
		[
			[line(35), '', line(35), '', `${line(9)}。`],
			true,
			'a blank line under each line: three lines of one sentence',
		],
		[
			[`${line(35)}。`, `${line(34)}。`, `${line(33)}。`, line(9)],
			false,
			'only a heading is broken',
		],
		[[line(35), line(61)], false, 'one paragraph on a single line is enough'],
		[
			[`1. ${line(17)}`, '', `1. ${line(4)}：`, '', `“${line(4)}。”`],
			false,
			'a long heading over a paragraph with a number',
		],
		[
			[line(24), `(a) ${line(20)}；`, line(24), `(b) ${line(20)}。`],
			false,
			'long headings over items',
		],
		[[line(24), `► ${line(20)}`, `1. ${line(9)}。`], false, 'a long heading over another'],
		[
			[line(24), '', `${line(30)}。`, '', line(24), '', `${line(30)}。`],
			false,
			'long headings, each over a text of one line',
		],
	])('%#: %s', (texts, expected) => {
		expect(isHardWrapped(texts)).toBe(expected);
	});
});
