import { describe, expect, test } from 'vitest';
import { closeLetterspacing, viewLine } from '../../../src/ingest/classify/line-view.ts';

const view = (text: string) => viewLine({ number: 1, text });

/** The signs that were read off, by name. */
function signsOf(text: string): string {
	const { hashes, bullet, triangle, bold } = view(text);
	const signs = { bullet, triangle, bold };
	const names = Object.entries(signs).flatMap(([name, set]) => (set ? [name] : []));
	return [...(hashes > 0 ? [`#${String(hashes)}`] : []), ...names].join(' ');
}

describe('signs of structure around a line', () => {
	test.each([
		['机构部分', '机构部分', '', 'no sign'],
		['  总干事的报告 ', '总干事的报告', '', 'white space at both ends'],
		['\u00A0总干事的报告\u3000', '总干事的报告', '', 'wide and no-break space'],
		['## 目录', '目录', '#2', 'a Markdown heading'],
		['## ▶ I. 背景', 'I. 背景', '#2 triangle', 'a heading with the triangle of the page'],
		['► 导言', '导言', 'triangle', 'the other triangle'],
		['## **成果目标 2：强大**', '成果目标 2：强大', '#2 bold', 'a bold heading'],
		['#### **▶ 专项计划**', '专项计划', '#4 triangle bold', 'bold around the triangle'],
		['#### ▶ **专项计划**', '专项计划', '#4 triangle', 'bold behind the triangle is read off too'],
		['- 通过联盟', '通过联盟', 'bullet', 'a bullet'],
		['  - 通过联盟', '通过联盟', 'bullet', 'an indented bullet'],
		[' - (a) 改进交付；', '(a) 改进交付；', 'bullet', 'a letter behind the bullet'],
		[
			'**30.** 将进一步',
			'30.** 将进一步',
			'',
			'bold that ends in the line is not bold from end to end',
		],
		['- 36.** 将进一步', '36.** 将进一步', 'bullet', 'the half of a bold sign stays in the text'],
		['**有**和**无**', '有**和**无', '', 'two bold words'],
		['####### 七', '####### 七', '', 'Markdown knows six levels'],
		['#导言', '#导言', '', 'no space, no heading'],
		['-10%', '-10%', '', 'a minus is no bullet'],
		['——导言', '——导言', '', 'a dash is no bullet'],
		['', '', '', 'an empty line'],
		['   ', '', '', 'white space alone'],
	])('%j holds %j with signs %j: %s', (text, content, signs) => {
		expect({ content: view(text).text, signs: signsOf(text) }).toEqual({ content, signs });
	});

	test.each(['## ▶ I. 背景 ', '  - (a) 改进；', '   ', '**'])(
		'the content of %j stands where its columns say',
		(text) => {
			const { content } = view(text);
			expect(text.slice(content.from, content.to)).toBe(view(text).text);
		},
	);
});

describe('letterspaced lines', () => {
	test.each([
		['理 事 会', '理事会', 'the name on the first page'],
		['导\u3000言', '导言', 'a wide space'],
		['理事会', '理事会', 'nothing to close up'],
		['理事会 文件', '理事会 文件', 'a space between words is kept'],
		['第 346 届', '第 346 届', 'digits are not letterspaced'],
		['理  事', '理  事', 'two spaces are no letterspacing'],
		['会', '会', 'one character'],
	])('%j is %j: %s', (text, expected) => {
		expect(closeLetterspacing(text)).toBe(expected);
	});
});
