import { describe, expect, test } from 'vitest';
import { classifyBody } from '../../../src/ingest/classify/classify-body.ts';
import { viewLine } from '../../../src/ingest/classify/line-view.ts';
import { bodyOptions, formatMarked, readMarked } from '../marked-source.ts';

function expectMarked(template: string, { hardWrapped = false } = {}): void {
	const { lines, marked } = readMarked(template);
	const { value, findings } = classifyBody(lines.map(viewLine), bodyOptions({ hardWrapped }));
	expect(formatMarked(value)).toEqual(marked);
	expect(findings.filter(({ severity }) => severity !== 'note')).toEqual([]);
}

describe('text that is cut', () => {
	test('goes on behind a block of footnotes', () => {
		expectMarked(`
			paragraph 1. │1. 现有的业务，对技术能力
			blank        │
			footnote ¹   │¹ 理事会文件 GB.334/INS/4，
			+footnote    │第 3 段。
			footnote ²   │² 见《工作计划》。
			blank        │
			+paragraph   │和职能性能力做出区分。
			paragraph 2. │2. 因此，必须采取行动。
		`);
	});

	test('goes on behind a rule and notes in HTML, twice', () => {
		expectMarked(`
			paragraph 1. │1. 确保劳工
			rule         │---
			footnote 1   │<sup>1</sup> 文件。
			blank        │
			+paragraph   │组织的服务
			rule         │---
			footnote 2   │<sup>2</sup> 文件。
			blank        │
			+paragraph   │具有国家自主性。
		`);
	});

	test('goes on in the item that was open, and new items follow the notes', () => {
		expectMarked(`
			paragraph 1. │1. 主要内容归纳为三个领域：
			item (a)     │ - (a) 改进能力发展活动的交付；
			item (b)     │ - (b) 扩大能力发展
			blank        │
			footnote ¹   │¹ 理事会文件。
			blank        │
			+item        │伙伴关系；
			item (c)     │ - (c) 将机构能力发展纳入政策框架。
		`);
	});

	test('items without a bullet follow the notes', () => {
		expectMarked(`
			paragraph 1. │1. 理事会要求总干事：
			item (a)     │(a) 落实战略；
			blank        │
			footnote ¹   │¹ 理事会文件。
			blank        │
			item (b)     │(b) 提交报告。
		`);
	});

	test('a rest that opens with a year, a share or an amount is no paragraph', () => {
		expectMarked(`
			paragraph 1. │1. 执行于
			blank        │
			+paragraph   │2022年3月开始，涉及
			blank        │
			+paragraph   │14.5%的成员国和
			blank        │
			+paragraph   │1,789亿美元。
		`);
	});
});

describe('boxes and figures', () => {
	test('a triangle without number titles a box where text follows, the paragraph before it ends', () => {
		expectMarked(`
			heading      │## ▶ II. 三方成员
			paragraph 1. │1. 机构能力将得到加强。
			blank        │
			box          │#### ▶ 一个雇主和企业会员组织和工人组织的专项计划
			blank        │
			prose        │这一专项计划旨在充分发挥雇主和企业会员组织和工人组织的潜力，包括：
			blank        │
			item -       │- 促进各级组织的行动；
			item -       │- 扩大知识和资源库。
			blank        │
			paragraph 2. │2. 将支持公共当局发挥具体作用。
		`);
	});

	test('a triangle titles a lost figure where a heading follows', () => {
		expectMarked(`
			heading      │► II. 一项全球社会正义计划
			paragraph 1. │1. 取决于劳工组织。
			blank        │
			figure       │► 2024-2025 年计划草案拟议内容摘要
			blank        │
			blank        │
			heading      │实现劳工组织规范体系现代化和加强社会对话
			blank        │
			paragraph 2. │2. 劳工组织的国际劳工标准体系塑造了劳动法律。
		`);
	});

	test('a triangle titles a lost figure where a long heading with a sign follows', () => {
		expectMarked(`
			heading      │► II. 一项全球社会正义计划
			paragraph 1. │1. 取决于劳工组织。
			blank        │
			figure       │► 2024-2025 年计划草案拟议内容摘要
			blank        │
			heading      │### 通过有效的社会对话和三方机制促进体面劳动、可持续企业与包容的经济增长，并使劳工组织的规范体系能够应对不断变化的劳动世界中的各种挑战
			blank        │
			paragraph 2. │2. 劳工组织的国际劳工标准体系塑造了劳动法律。
		`);
	});

	test('a triangle is a heading where sections carry no Roman numbers', () => {
		expectMarked(`
			heading      │► 背景情况
			paragraph 1. │1. 正文。
			heading      │► 下一步
			paragraph 2. │2. 正文。
		`);
	});

	test('a caption stands in mid-sentence, and the sentence goes on behind it', () => {
		expectMarked(`
			paragraph 1. │1. 这些大体符合发展
			blank        │
			figure       │图 1 三方成员选定的提高重要性的主要方向
			blank        │
			+paragraph   │合作的原则。
			paragraph 2. │2. 正文。
		`);
	});

	test('a sentence about a figure is no caption', () => {
		expectMarked(`
			paragraph 1. │1. 三方成员做了排列，
			blank        │
			+paragraph   │图 1 显示，三方的看法是一致的。
		`);
	});
});

describe('headings with a letter, items with a letter', () => {
	test('"(a) …" alone before a paragraph is a heading', () => {
		expectMarked(`
			heading      │成果领域 1: 改善能力发展的交付
			blank        │
			heading      │(a) 加强系列能力发展的工具和方法
			blank        │
			paragraph 1. │1. 有效的能力发展必须立足于了解。
			blank        │
			heading      │(b) 进一步重视机构能力发展
			blank        │
			paragraph 2. │2. 将逐步纳入。
		`);
	});

	test('"(a) …" that ends as an item does is an item, also alone', () => {
		expectMarked(`
			paragraph 1. │1. 理事会要求总干事：
			blank        │
			item (a)     │(a) 落实战略；
			blank        │
			item (b)     │(b) 提交报告。
			blank        │
			paragraph 2. │2. 正文。
		`);
	});

	test('"(a) …" behind a bullet is an item, whatever follows', () => {
		expectMarked(`
			paragraph 1. │1. 内容如下：
			item (a)     │ - (a) 改进能力发展活动的交付
			paragraph 2. │2. 正文。
		`);
	});

	test('an enumeration inside running text opens no item', () => {
		expectMarked(`
			paragraph 1. │1. 工发组织做出贡献：(a)更新概况，(b)准备、评估和挑选人选，及(c)评估绩效。
		`);
	});
});

describe('contents and further blocks', () => {
	test('contents end where a line is no entry', () => {
		expectMarked(`
			contents     │## ▶ 目录
			contents     │	页次
			contents     │I. 导言.....5
			blank        │
			contents     │决定草案.....52
			blank        │
			heading      │## ▶ I. 导言
			paragraph 1. │1. 正文。
		`);
	});

	test('a block under a lead-in belongs to the paragraph above', () => {
		expectMarked(`
			paragraph 1. │1. 引述如下：
			blank        │
			prose        │“加强三方成员的能力。”
		`);
	});

	test('one under a finished text belongs to it too, with a warning', () => {
		const { lines, marked } = readMarked(`
			paragraph 1. │1. 一段文字。
			blank        │
			prose        │又一段文字。
			paragraph 2. │2. 二。
		`);
		const { value, findings } = classifyBody(lines.map(viewLine), bodyOptions());
		expect(formatMarked(value)).toEqual(marked);
		expect(findings).toMatchObject([
			{
				rule: 'second-block',
				severity: 'warning',
				line: 3,
				message: 'A further block of text without a number, taken into the paragraph above.',
				hint: 'Compare the page of the source. A number may be lost. `roles: [{ line: 3, begins: "又一段文字。", role: … }]` (block, text, heading) in the manifest entry settles it.',
			},
		]);
	});

	test('one behind the last number is a text of its own', () => {
		expectMarked(`
			paragraph 1. │1. 一段文字。
			blank        │
			text         │又一段文字。
		`);
	});
});
