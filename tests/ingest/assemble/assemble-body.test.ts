import { expect, test } from 'vitest';
import { assembleBody } from '../../../src/ingest/assemble/assemble-body.ts';
import { blocksText, inlineText } from '../../../src/model/text.ts';
import { readBody } from '../marked-source.ts';

const assemble = (text: string) => assembleBody(readBody(text).value);

test('a paragraph cut by notes is one, with the lines of both parts', () => {
	const { body, footnotes } = assemble(
		'1. 对技术能力¹\n\n¹ 文件\n第 3 段。\n\n和职能性能力做出区分。',
	);
	expect(body).toMatchObject([
		{
			fragment: 'p1',
			lines: [
				[1, 1],
				[6, 6],
			],
		},
	]);
	expect(body.map((part) => (part.type === 'paragraph' ? blocksText(part.blocks) : ''))).toEqual([
		'对技术能力和职能性能力做出区分。',
	]);
	expect(footnotes).toMatchObject([{ fragment: 'fn1', number: 1, lines: [[3, 4]] }]);
	expect(footnotes.map(({ content }) => inlineText(content))).toEqual(['文件第 3 段。']);
});

test('headings, boxes and figures are counted in the order printed, items in their own part', () => {
	const { body } = assemble(
		[
			'► I. 甲',
			'1. 要求：',
			' - (a) 落实；',
			'- 报告；',
			'- 评估。',
			'#### ▶ 专项计划',
			'这一专项计划旨在充分发挥雇主和企业会员组织的潜力。',
			'- 促进；',
			'► 摘要',
			'',
			'乙的标题',
			'',
			'2. 正文。',
		].join('\n'),
	);
	const fragments = body.map((part) => [
		part.fragment,
		...(part.type === 'heading' || part.type === 'table'
			? []
			: part.blocks.flatMap((block) => (block.type === 'item' ? [block.fragment] : []))),
	]);
	expect(fragments).toEqual([
		['h1'],
		['p1', 'p1-a', 'p1-1', 'p1-2'],
		['box1', 'box1-1'],
		['fig1'],
		['h2'],
		['p2'],
	]);
	expect(body.flatMap((part) => ('after' in part ? [part.after] : []))).toEqual([1, 1]);
});
