import { describe, expect, test } from 'vitest';
import { formatMarked, readBody } from '../marked-source.ts';

const COMPARE = 'Compare the page of the source. Lines may be lost, doubled or out of order.';

describe('numbers that do not follow each other', () => {
	test.each([
		['1. 一。\n2. 二。\n4. 四。', [[3, 4, 3]], 'a paragraph is missing'],
		['1. 一。\n2. 二。\n2. 二。\n3. 三。', [[3, 2, 3]], 'a paragraph is doubled'],
		['► 导言\n2. 二。', [[2, 2, 1]], 'the first is missing'],
		[
			'1. 一。\n3. 三。\n2. 二。\n4. 四。',
			[
				[2, 3, 2],
				[3, 2, 4],
				[4, 4, 3],
			],
			'two changed places',
		],
		['1. 一。\n\n1. 一。', [[3, 1, 2]], 'a number begins again'],
	])('%j: %j, %s', (text, expected) => {
		expect(readBody(text).findings).toMatchObject(
			expected.map(([line, found, wanted]) => ({
				rule: 'paragraph-sequence',
				severity: 'error',
				line,
				message: `Unexpected paragraph ${found}, expected ${wanted}.`,
				hint: COMPARE,
			})),
		);
	});

	test.each([
		['1. 一。\n2. 二。\n\n3. 三。', 'over an empty line'],
		['1. 一。\n► 标题\n2. 二。', 'over a heading'],
		['1. 一。\n¹ 注。\n² 注。\n\n2. 二。', 'over notes, which count for themselves'],
		['1. 一：\n- 甲\n- 乙\n2. 二。', 'items without punctuation'],
	])('%j is in order: %s', (text) => {
		expect(readBody(text).findings).toEqual([]);
	});

	test.each([
		['1. 一。\n¹ 注。\n³ 注。', 3, 3, 2, 'a note is missing'],
		['1. 一。\n<sup>1</sup> 注。\n<sup>1</sup> 注。', 3, 1, 2, 'a note is doubled'],
		['1. 一。\n² 注。', 2, 2, 1, 'the first note is missing'],
	])('%j is reported at line %i: %s', (text, line, found, expected) => {
		expect(readBody(text).findings).toMatchObject([
			{
				rule: 'footnote-sequence',
				severity: 'error',
				line,
				message: `Unexpected footnote ${found}, expected ${expected}.`,
				hint: COMPARE,
			},
		]);
	});
});

test('a number in mid-sentence that is not the next one stays in the sentence, and is reported', () => {
	const { value, findings } = readBody('1. 见该文件第\n\n7. 段。\n2. 二。');
	expect(formatMarked(value)).toEqual([
		'paragraph 1.│1. 见该文件第',
		'blank│',
		'+paragraph│7. 段。',
		'paragraph 2.│2. 二。',
	]);
	expect(findings).toMatchObject([
		{
			rule: 'number-in-sentence',
			severity: 'error',
			line: 3,
			message: 'The line opens with the number 7 in mid-sentence; taken as a part of the sentence.',
			hint: 'Compare the page of the source: a paragraph may begin here.',
		},
	]);
});

test('a sentence that a marked heading cuts off is reported at the heading', () => {
	expect(readBody('1. 一个没有结束的\n\n► 结论\n\n2. 二。').findings).toMatchObject([
		{
			rule: 'sentence-cut',
			severity: 'warning',
			line: 3,
			message: 'The text above this line ends without punctuation and nothing goes on with it.',
			hint: 'Compare the page of the source: a line may be lost.',
		},
	]);
});

test('a line that could be a heading goes on with an open sentence, and is reported', () => {
	const { value, findings } = readBody('1. 一个没有结束的\n\n四年度全面政策审查\n\n2. 二。');
	expect(value[2]).toMatchObject({ role: 'continuation', continues: 'paragraph' });
	expect(findings).toMatchObject([
		{
			rule: 'heading-or-text',
			severity: 'error',
			line: 3,
			message: 'This line is a heading, or a part of the text above or below it.',
			hint: 'Compare the page of the source. `roles: [{ line: 3, begins: "四年度全面政策审查", role: … }]` (heading, goes-on, block, text, table) in the manifest entry settles it.',
		},
		{
			rule: 'sentence-cut',
			severity: 'warning',
			line: 5,
			message: 'The text above this line ends without punctuation and nothing goes on with it.',
			hint: 'Compare the page of the source: a line may be lost.',
		},
	]);
});

describe('numbers and notes in a form that is not read', () => {
	const rulesOf = (text: string) =>
		readBody(text)
			.findings.filter(({ severity }) => severity === 'error')
			.map(({ rule, line }) => [rule, line]);

	test.each([
		['1. 一。\n2) 二。', [['number-unread', 2]], 'half a bracket'],
		['1. 一。\n2 . 二。', [['number-unread', 2]], 'a space before the point'],
		['1. 一。\n**2**. 二。', [['number-unread', 2]], 'bold that ends before the point'],
		['1. 一。\n⒉ 二。', [['number-unread', 2]], 'one character'],
		['1. 一。\n\u200B2. 二。', [['number-unread', 2]], 'behind a space without width'],
		['1. 一。\n2.2022 年，二。', [['number-unread', 2]], 'glued to a year'],
		['1. 一。\n2.5% 是增长率。', [], 'a decimal'],
		['1. 一。\n12 个国家。', [], 'not the next number'],
		['1. 一，共\n2 个国家。', [], 'in mid-sentence'],
		['1. 一。[1]\n\n[1] 注。', [], 'a note in square brackets with its mark'],
		['1. 一。\n\n[1] 注。', [['note-unread', 3]], 'a note in square brackets without one'],
		['1. 一。(1)\n\n(1) 注。', [['note-unread', 3]], 'a note in round brackets'],
		['1. 一①。\n\n① 注。', [['note-unread', 3]], 'a circled number'],
		['1. 一。1\n\n1 理事会文件。', [], 'a number that lost its place, with its mark'],
		[
			'1. 一。\n\n1 理事会文件。',
			[['note-unread', 3]],
			'a number that lost its place, without one',
		],
		['1. 如下：\n(1) 甲；\n(2) 乙。', [], 'numbered items under a lead-in'],
		['1. 一，见\n[1] 号文件。', [], 'square brackets in mid-sentence'],
	])('%j: %j, %s', (text, expected) => {
		expect(rulesOf(text)).toMatchObject(expected);
	});
});
