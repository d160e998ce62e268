import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import {
	cell,
	definition,
	docx,
	footnote,
	inList,
	level,
	list,
	mark,
	p,
	type Parts,
	r,
	row,
	styled,
	table,
} from '../read/docx/make-docx.ts';
import { inlineText } from '../../../src/model/text.ts';
import { outline, readPaper } from './read-paper.ts';

const STYLES =
	'<w:style w:type="paragraph" w:styleId="H"><w:name w:val="heading 1"/></w:style>' +
	'<w:style w:type="paragraph" w:styleId="TOC1"><w:name w:val="toc 1"/></w:style>';

/** 1: paragraphs with items and lists in them; 2: headings; 3 and 4: bullets; 5: numbers without a point. */
const NUMBERING =
	definition(
		1,
		level(0, 'decimal', '%1.'),
		level(1, 'lowerLetter', '(%2)'),
		level(2, 'lowerRoman', '%3.'),
	) +
	definition(2, level(0, 'chineseCountingThousand', '%1、')) +
	definition(3, level(0, 'bullet', '•')) +
	definition(4, level(0, 'bullet', '➢')) +
	definition(5, level(0, 'decimal', '%1')) +
	[1, 2, 3, 4, 5].map((id) => list(id, id)).join('');

const HEAD = [
	'国际劳工局',
	'理 事 会',
	'第 347 届会议，2023 年 3 月，日内瓦',
	'机构部分',
	'INS',
	'第七项议程',
]
	.map((text) => p(text))
	.join('');

/** Returns a paper of the Governing Body as Word. */
const paper = (body: string, parts: Parts = {}, title = p('关于会议室使用规则的报告')) =>
	docx(HEAD + title + body, { styles: STYLES, numbering: NUMBERING, ...parts });

const number = (text: string) => p(text, inList(1));
const heading = (text: string) => p(text, styled('H'));

describe('a paper from Word', () => {
	test.each([
		[
			'paragraphs and items by their automatic labels, deeper lists without brackets included',
			heading('导言') +
				number('一：') +
				p('甲；', inList(1, 1)) +
				p('乙：', inList(1, 1)) +
				p('丙。', inList(1, 2)) +
				number('二。'),
			['h1 导言', 'p1 一：', 'p1-a 甲；', 'p1-b 乙：', 'p1-b-i 丙。', 'p2 二。'],
		],
		[
			'a heading with a number of its own is no paragraph',
			p('背景', styled('H') + inList(2)) +
				number('一。') +
				p('1. 现状', styled('H')) +
				number('二。'),
			['h1 一、背景', 'p1 一。', 'h2 1. 现状', 'p2 二。'],
		],
		[
			'a numbered sentence in the style of headings is a paragraph',
			heading('导言') + p('会议决定如下。', styled('H') + inList(1)),
			['h1 导言', 'p1 会议决定如下。'],
		],
		[
			'numbers without a point are paragraphs where Word sets them',
			heading('导言') + p('一。', inList(5)) + p('二。', inList(5)),
			['h1 导言', 'p1 一。', 'p2 二。'],
		],
		[
			'bullets of any sign are items',
			heading('导言') + number('一：') + p('甲；', inList(3)) + p('乙。', inList(4)),
			['h1 导言', 'p1 一：', 'p1-1 甲；', 'p1-2 乙。'],
		],
		[
			'a bold item of a list is no heading',
			heading('决定草案') +
				number('理事会：') +
				p(r('注意到报告；和', '<w:b/>'), inList(1, 1)) +
				p(r('要求总干事', '<w:b/>'), inList(1, 1)),
			['h1 决定草案', 'p1 理事会：', 'p1-a 注意到报告；和', 'p1-b 要求总干事'],
		],
		[
			'a bold line is a heading, a bold sentence is none',
			p(r('导言', '<w:b/>')) + number('一。') + p(r('二。', '<w:b/>'), inList(1)),
			['h1 导言', 'p1 一。', 'p2 二。'],
		],
		[
			'a heading over two lines is one, whether its style or bold tells it',
			p(`${r('劳工')}<w:r><w:br/></w:r>${r('组织')}`, styled('H')) +
				number('一。') +
				p(`${r('联合国', '<w:b/>')}<w:r><w:br/></w:r>${r('改革', '<w:b/>')}`) +
				number('二。'),
			['h1 劳工组织', 'p1 一。', 'h2 联合国改革', 'p2 二。'],
		],
		[
			'a soft line break stays in its paragraph, and opens items that are typed',
			heading('导言') +
				p(
					`${r('一：')}<w:r><w:br/></w:r>${r('(a) 甲；')}<w:r><w:br/></w:r>${r('(b) 乙。')}`,
					inList(1),
				) +
				p(`${r('二，')}<w:r><w:br/></w:r>${r('三。')}`, inList(1)),
			['h1 导言', 'p1 一：', 'p1-a 甲；', 'p1-b 乙。', 'p2 二，三。'],
		],
		[
			'contents are no text, whatever their form',
			p('目次').replace('<w:pPr>', '<w:pPr><w:pStyle w:val="TOC1"/>') +
				p('导言 3', styled('TOC1')) +
				heading('导言') +
				number('一。'),
			['h1 导言', 'p1 一。'],
		],
		[
			'a framed decision is no box',
			heading('导言') +
				number('一。') +
				table(row([cell(p(r('决定草案', '<w:b/>')) + number('理事会核准该报告。'))])),
			['h1 导言', 'p1 一。', 'h2 决定草案', 'p2 理事会核准该报告。'],
		],
	] as const)('%s', (_, body, expected) => {
		expect(outline(paper(body))).toEqual(expected);
	});

	test('a box is titled text of its own; what was open goes on behind it', () => {
		const box = table(
			row([cell(p(r('一项试点', '<w:b/>')) + p('试点始于 2019 年。') + p('第一步。', inList(3)))]),
		);
		const body =
			heading('导言') +
			number('一：') +
			box +
			p('甲；', inList(1, 1)) +
			p('乙。', inList(1, 1)) +
			number('二。');
		expect(outline(paper(body))).toEqual([
			'h1 导言',
			'p1 一：',
			'p1-a 甲；',
			'p1-b 乙。',
			'box1 一项试点',
			'  试点始于 2019 年。',
			'  第一步。',
			'p2 二。',
		]);
	});

	test('a table keeps what its cells span, and its notes', () => {
		const body =
			heading('导言') +
			number('一：') +
			p('表 1. 支出') +
			table(
				row([cell('地区', '<w:gridSpan w:val="2"/>'), cell('数目')]),
				row([cell('非洲', '<w:vMerge w:val="restart"/>'), cell('东'), cell(p(r('12') + mark(1)))]),
				row([cell('', '<w:vMerge/>'), cell('西'), cell('9')]),
			) +
			number('二。');
		const word = paper(body, { footnotes: footnote(1, p('估计数。')) });
		expect(outline(word)).toEqual([
			'h1 导言',
			'p1 一：',
			'table1 表 1. 支出',
			'*地区 | *数目',
			'非洲 | 东 | 12',
			'西 | 9',
			'p2 二。',
			'fn1 估计数。',
		]);
		const [, , found] = readPaper(word).document?.body ?? [];
		expect(
			found?.type === 'table'
				? found.rows.map((cells) => cells.map(({ columns, rows }) => [columns, rows]))
				: [],
		).toEqual([
			[
				[2, 1],
				[1, 1],
			],
			[
				[1, 2],
				[1, 1],
				[1, 1],
			],
			[
				[1, 1],
				[1, 1],
			],
		]);
	});

	test('a heading and a caption with notes are what they are', () => {
		const body =
			heading('导言') +
			number('一。') +
			p(r('背景情况') + mark(1)) +
			number('二：') +
			p(r('表 1. 支出') + mark(2)) +
			table(row([cell('地区'), cell('数目')]), row([cell('非洲'), cell('12')]));
		const footnotes = footnote(1, p('注一。')) + footnote(2, p('注二。'));
		expect(outline(paper(body, { footnotes }))).toEqual([
			'h1 导言',
			'p1 一。',
			'h2 背景情况',
			'p2 二：',
			'table1 表 1. 支出',
			'*地区 | *数目',
			'非洲 | 12',
			'fn1 注一。',
			'fn2 注二。',
		]);
	});

	test('notes are where their marks are, those of a first page too', () => {
		const title = p(r('关于会议室的报告') + mark(1));
		const body =
			heading('导言') + p(r('一，') + mark(2) + r('甲。') + mark(3), inList(1)) + number('二。');
		const footnotes =
			footnote(1, p('见上届会议。')) +
			footnote(2, p('第一段。'), p('第二段。')) +
			footnote(3, p('GB.341/INS/7。'));
		expect(outline(paper(body, { footnotes }, title))).toEqual([
			'h1 导言',
			'p1 一，⟦2⟧甲。⟦3⟧',
			'p2 二。',
			'fn1 见上届会议。',
			'fn2 第一段。第二段。',
			'fn3 GB.341/INS/7。',
		]);
	});

	test('a power is text, and the mark of a note behind a digit is none', () => {
		const up = '<w:vertAlign w:val="superscript"/>';
		const body =
			heading('导言') +
			p(r('占地 40 m') + r('2', up) + r('，2021') + mark(1) + r('年。'), inList(1));
		expect(outline(paper(body, { footnotes: footnote(1, p('估计。')) }))).toEqual([
			'h1 导言',
			'p1 占地 40 m²，2021⟦1⟧年。',
			'fn1 估计。',
		]);
	});

	test('a link leads to its address; one on a symbol is a reference', () => {
		const link = (id: string, text: string) => `<w:hyperlink r:id="${id}">${r(text)}</w:hyperlink>`;
		const body =
			heading('导言') +
			p(r('见') + link('a', '网站') + r('和') + link('b', 'GB.341/INS/7') + r('。'), inList(1));
		const { document } = readPaper(
			paper(body, { links: { a: 'https://www.ilo.org/a', b: 'https://www.ilo.org/b' } }),
		);
		const [, found] = document?.body ?? [];
		const content = found?.type === 'paragraph' ? (found.blocks[0]?.content ?? []) : [];
		expect(content.map(({ type }) => type)).toEqual(['text', 'link', 'text', 'reference', 'text']);
	});

	test('running heads stand apart, and every character has one role', () => {
		const section = '<w:sectPr><w:headerReference w:type="default" r:id="h"/></w:sectPr>';
		const body = heading('导言') + number('一：') + p('甲。', inList(4)) + section;
		const { document, ledger } = readPaper(paper(body, { headers: { h: p('GB.347/INS/7 2') } }));
		expect(document?.apart.at(-1)).toMatchObject({ kind: 'furniture', text: 'GB.347/INS/7 2' });
		expect(ledger).toMatchObject({ markup: 1, 'page furniture': 13 });
	});

	test('a finding names the line of what was read', () => {
		const { findings } = readPaper(paper(heading('导言') + number('一。') + p('3. 三。')));
		expect(findings.map(({ rule, line }) => `${rule} ${String(line)}`)).toEqual([
			'paragraph-sequence 10',
		]);
	});

	test('tracked changes refuse it, and a decision in the manifest takes it', () => {
		const change = '<w:ins w:id="1"><w:r><w:t>不</w:t></w:r></w:ins>';
		const word = paper(heading('导言') + p(r('会议') + change + r('同意。'), inList(1)));
		expect(outline(word)).toEqual(['word-changes at line 0']);
		expect(outline(word, { changes: 'accept' })).toEqual(['h1 导言', 'p1 会议不同意。']);
		expect(outline(word, { changes: 'reject' })).toEqual(['h1 导言', 'p1 会议同意。']);
	});

	test('an embedded file that stands for text is accepted by the keeper alone', () => {
		const word = paper(`${heading('导言')}${number('一。')}<w:altChunk r:id="x"/>`);
		expect(outline(word)).toEqual(['word-chunk at line 9']);
		const accepted = [{ rule: 'word-chunk', line: 9, reason: '空文件' }];
		expect(outline(word, { accepted })).toEqual(['h1 导言', 'p1 一。']);
	});

	test('a page of the web that LibreOffice made a Word file of', () => {
		const file = 'tests/fixtures/word/libreoffice-from-html.docx';
		expect(outline(readFileSync(file))).toEqual([
			'h1 导言',
			'p1 理事会第 346 届会议审议了会议室的使用情况。⟦1⟧',
			'p2 会议室占地 40 m²，分为两类：',
			'p2-a 大会议室；',
			'p2-b 小会议室。',
			'h2 费用',
			'p3 费用如下：',
			'table1 表 1. 费用',
			'*地区 | *数目',
			'非洲 | 东部 | 12',
			'西部 | 9',
			'text1-1 按周；',
			'text1-2 按月。',
			'h3 决定草案',
			'p4 理事会核准规则。',
			'fn1 GB.346/INS/8。',
		]);
	});

	test('a first page in tables, and a summary with or without colons', () => {
		const masthead = table(
			row([
				cell(p('国际劳工局') + p('理事会') + p('第 347 届会议，2023 年 3 月，日内瓦')),
				cell(p('GB.347/INS/7')),
			]),
			row([cell(p('机构部分')), cell(p('INS'))]),
		);
		const summary =
			table(row([cell(p('文件目的') + p('请理事会核准规则。'))])) +
			table(row([cell('政策影响：'), cell('有。')]), row([cell('法律影响'), cell('无。')]));
		const body = heading('导言') + number('一。');
		const bytes = docx(masthead + p('第七项议程') + p('关于会议室的报告') + summary + body, {
			styles: STYLES,
			numbering: NUMBERING,
		});
		const { document } = readPaper(bytes);
		expect(document?.symbol).toBe('GB.347/INS/7');
		expect(document?.metadata.session?.value).toBe(347);
		expect(document?.front.purpose.map(inlineText)).toEqual(['请理事会核准规则。']);
		expect(
			document?.front.summary.map((field) => `${field.label}：${inlineText(field.content)}`),
		).toEqual(['政策影响：有。', '法律影响：无。']);
	});

	test('a role is keyed by the line of what was read, with its automatic number or without', () => {
		const bytes = paper(heading('导言') + number('一。') + p('附注如下') + number('二。'));
		const roles = (begins: string) => [{ line: 10, begins, role: 'text' as const }];
		const expected = ['h1 导言', 'p1 一。', 'text1 附注如下', 'p2 二。'];
		expect(outline(bytes, { roles: roles('附注') })).toEqual(expected);
		expect(
			outline(bytes, { roles: [{ line: 9, begins: '一', role: 'paragraph' }, ...roles('附注')] }),
		).toEqual(expected);
		expect(
			outline(bytes, {
				roles: [{ line: 9, begins: '1. 一', role: 'paragraph' }, ...roles('附注')],
			}),
		).toEqual(expected);
	});
});
