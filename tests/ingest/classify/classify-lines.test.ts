import { describe, expect, test } from 'vitest';
import { classifyLines } from '../../../src/ingest/classify/classify-lines.ts';
import { normaliseLines } from '../../../src/ingest/read/text/normalise.ts';
import { formatMarked, readMarked } from '../marked-source.ts';

/** Plain text with raised digits: GB.346/INS/8. */
const PLAIN = `
blank                     │
masthead:body             │理 事 会
blank                     │
masthead:session          │第 346 届会议，2022 年 10 月至 11 月，日内瓦
masthead:section          │机构部分
masthead:sectionCode      │INS
masthead:date             │日期：2022 年 10 月 7 日
masthead:originalLanguage │原文：英文
masthead:agendaItem       │第八项议程
blank                     │
title                     │关于联合国改革的最新情况
purpose-label             │文件目的
blank                     │
purpose                   │本文件回顾了自理事会第 341 届会议(2021 年 3 月)讨论本议题以来联合国发展系统改革的进展情况。
purpose                   │背景：提请理事会要求总干事在参与和实施改革的过程中考虑其意见(见决定草案：第 61 段)。
blank                     │
summary 相关战略目标      │相关战略目标：全部。
summary 相关文件          │相关文件：理事会文件 [GB.341/INS/7](#)。
blank                     │
heading                   │► 导言
blank                     │
paragraph 1.              │1. 联合国发展系统结构调整正式启动至今已有四年多的时间。¹其目的是确保构成联合国发展系统的实体之间的协作。
paragraph 2.              │2. 国际劳工局(劳工局)认真负责地参与了整个改革进程。²
blank                     │
heading                   │► I. 联合国发展系统改革现状
blank                     │
heading                   │四年度全面政策审查
blank                     │
paragraph 3.              │3. 他们指出，总体上，各国政府对驻地协调员在支持国家计划和优先事项方面的
blank                     │
footnote ¹                │¹ 联合国大会，第 72/279 号决议，2018 年 6 月 1 日。
footnote ²                │² 见理事会文件 GB.332/HL/1、GB.335/INS/10、GB.340/INS/6 和 GB.341/INS/7。
blank                     │
+paragraph                │领导作用非常满意。2021年产生的效率收益比前一年高出50%以上。
`;

/** Markdown with HTML: GB.340/POL/6 and GB.346/PFA/1. */
const MARKDOWN = `
masthead:body        │# 理 事 会
masthead:session     │第 340 届会议，2020 年 10 月至 11 月，日内瓦
masthead:section     │## 政策制定部分
masthead:sectionCode │POL
masthead:segment     │### 发展合作分项
masthead:agendaItem  │### 第六项议程
title                │## 国际劳工组织 2020-2025 年发展合作战略
purpose-label        │### 文件目的
purpose              │本战略考虑到了发展合作格局中出现的一些关键问题，包括 2019 冠状病毒病(COVID-19)疫情对劳动世界的影响以及联合国改革的实施。
summary 相关战略目标 │**相关战略目标：**全部。
summary 主要相关成果目标│**主要相关成果目标：**2020-2021 两年期保障性成果目标 C：高效的支持服务。  
+summary             │2022-2023 两年期保障性成果目标 A：提高促进体面劳动的知识和影响力。
summary 其他         │**其他：**一个没有见过的栏目。
blank                │
contents             │## ▶ 目录
blank                │
contents             │	页次
contents             │I. 背景.....5
contents             │III.1 实现 2030 年议程.....13
blank                │
heading              │## ▶ I. 背景
blank                │
rule                 │---
blank                │
paragraph 1.         │1. 向大会提交的报告考虑到了以往发展合作的经验教训。<sup>1</sup>为落实指导原则和路线图，将重点领域作为基础。<sup>2</sup>
item -               │- 加强三方成员的能力；
item -               │  - 支持三方成员。
paragraph 2.         │  2. 本战略还将在联合国发展系统改革的背景下实施，确保劳工
blank                │
rule                 │---
blank                │
footnote 1           │<sup>1</sup> 理事会文件 ILC.107/IV。
blank                │
footnote 2           │<sup>2</sup> 理事会文件 GB.334/INS/3/1。
blank                │
+paragraph           │组织的服务与三方成员的需求相关。
blank                │
heading              │### III.1 实现 2030 年议程
blank                │
paragraph 3.         │**3.** 鉴于所剩时间有限，联合国秘书长呼吁加快实现可持续发展目标。
paragraph 4.         │- 4.** 国际社会已将重点转移。
heading              │## ► 决定草案
rule                 │---
paragraph 5.         │5. 理事会核可本拟议战略。
`;

/** Lines broken by hand, with an empty line between any two: the UNIDO paper. */
const WRAPPED = `
notice              │ 为节约起见，本文件未作印发。敬请各位代表自带文件与会。
blank               │
masthead:body       │工业发展理事会
masthead:session    │第五十届会议
masthead:meeting    │2022 年 11 月 21 日至 23 日，维也纳
masthead:body       │ 方案和预算委员会
masthead:session    │第三十八届会议
masthead:agendaItem │临时议程项目 11
title               │联合国发展系统改革
blank               │
repeated-title      │  联合国发展系统改革
subtitle            │  总干事的报告
blank               │
purpose             │  理事会在 IDB.46/Dec.12 号决定中请总干事定期向方案和预算委员会、工业
blank               │
+purpose            │发展理事会和工发组织大会报告联合国发展系统改革相关事项。
blank               │
heading             │ 一. 背景情况
blank               │
paragraph 1.        │1. 本报告介绍了有关联合国发展系统改革最新动态，它是对关于该事项的一
blank               │
+paragraph          │系列文件的补充，列入了最近关于联合国发展系统改革的益处的 GC.19/CRP.4
blank               │
+paragraph          │号文件。
blank               │
heading             │ 二. 介绍执行工发组织路线图以最大限度地利用联合国发展系统改革机遇
blank               │
+heading            │的最新情况
blank               │
paragraph 2.        │2. 核心是振兴联合国驻地协调员（驻地协调员）制
+paragraph          │ 度，该制度由专业经验和背景各异的公正独立的驻地协调员组成。根据联合国
+paragraph          │2021 年关于发展合作办公室的报告，比例降至近 40%。
paragraph 3.        │3. 委员会似宜注意到本文件所载的信息。
`;

describe('every line has the role that a reader gives it', () => {
	test.each([
		['plain text with raised digits', PLAIN],
		['Markdown with HTML', MARKDOWN],
		['lines broken by hand', WRAPPED],
	])('%s', (_manner, template) => {
		const { lines, marked } = readMarked(template);
		const { value, findings } = classifyLines(lines);
		expect(formatMarked(value)).toEqual(marked);
		expect(findings).toEqual([]);
	});

	test.each([
		['plain text with raised digits', PLAIN],
		['Markdown with HTML', MARKDOWN],
		['lines broken by hand', WRAPPED],
	])('white space at the ends changes no role: %s', (_manner, template) => {
		const { lines } = readMarked(template);
		const padded = lines.map(({ number, text }) => ({ number, text: `${text} \t` }));
		const rolesOf = (source: typeof lines) => classifyLines(source).value.map(({ role }) => role);
		expect(rolesOf(padded)).toEqual(rolesOf(lines));
	});
});

const UNKNOWN = {
	rule: 'front-line-unknown',
	severity: 'error',
	message: 'This line of the first page fits no pattern of a masthead, title or summary.',
};

describe('lines of the first page that are not understood', () => {
	test.each([
		['理事会\n纪念封\n第八项议程\n标题', 2, 'a masthead line of no field'],
		['理事会\n第 346 届\n第八项议程\n标题', 2, 'a session without the word for it'],
		[
			'第八项议程\n标题\n文件目的\n目的。\n政策影响：有。\n\n另一行。',
			7,
			'text behind the summary',
		],
	])('%j is reported at line %i: %s', (text, line) => {
		const { value, findings } = classifyLines(normaliseLines(text));
		const [begins = ''] = text.split('\n').slice(line - 1);
		const hint = `Compare the page of the source. \`roles: [{ line: ${String(line)}, begins: "${begins}", role: … }]\` (masthead, title, subtitle, purpose, summary, notice, heading, text) in the manifest entry says what it is.`;
		expect(findings).toMatchObject([{ ...UNKNOWN, line, hint }]);
		expect(value[line - 1]?.role).toBe('unknown');
	});

	test('an empty source has no lines', () => {
		expect(classifyLines([])).toEqual({ value: [], genre: 'other', findings: [] });
	});
});
