import type { ArchiveDocument, Inline, Mentions } from '../../src/model/document.ts';

const mentions: Mentions = { instruments: [], sdg: [] };

/** Returns text as it stands in the model. */
function text(value: string): Inline[] {
	return [{ type: 'text', pieces: [{ value, span: { line: 1, from: 0, to: value.length } }] }];
}

/** A document with one thing of each kind. */
export const sampleDocument: ArchiveDocument = {
	id: 'gb/346/ins/8',
	symbol: 'GB.346/INS/8',
	metadata: {
		title: { value: '关于联合国改革的最新情况', origin: 'text' },
		body: { value: '理事会', origin: 'text' },
		session: { value: 346, origin: 'text' },
		sessionDates: { value: '2022 年 10 月至 11 月', origin: 'text' },
		place: null,
		section: { value: '机构部分', origin: 'text' },
		sectionCode: { value: 'INS', origin: 'symbol' },
		segment: null,
		agendaItem: null,
		date: null,
		originalLanguage: null,
		authorUnit: null,
	},
	front: {
		title: text('关于联合国改革的最新情况'),
		subtitle: [],
		purpose: [text('本文件回顾改革。')],
		summary: [{ label: '法律影响', content: text('无。') }],
	},
	genre: 'paper',
	meetings: [],
	parts: [],
	apart: [],
	decisions: ['p2'],
	body: [
		{
			type: 'heading',
			fragment: 'h1',
			level: 1,
			content: text('背景'),
			firstParagraph: 1,
			first: 'p1',
		},
		{
			type: 'heading',
			fragment: 'h2',
			level: 2,
			content: text('概况'),
			firstParagraph: 1,
			first: 'p1',
		},
		{
			type: 'paragraph',
			fragment: 'p1',
			number: 1,
			blocks: [
				{ type: 'prose', content: text('行政首长协调委员会的工作：') },
				{ type: 'item', fragment: 'p1-a', label: '(a)', content: text('社会、对话；') },
			],
			section: ['h1', 'h2'],
			lines: [[1, 2]],
			mentions,
		},
		{
			type: 'box',
			fragment: 'box1',
			title: text('专项计划'),
			blocks: [{ type: 'prose', content: text('这一计划。') }],
			after: 1,
		},
		{ type: 'figure', fragment: 'fig1', caption: text('图一'), blocks: [], after: 1 },
		{
			type: 'heading',
			fragment: 'h3',
			level: 1,
			content: text('决定草案'),
			firstParagraph: 2,
			first: 'p2',
		},
		{
			type: 'paragraph',
			fragment: 'p2',
			number: 2,
			blocks: [{ type: 'prose', content: text('理事会要求总干事。') }],
			section: ['h3'],
			lines: [[3, 3]],
			mentions,
		},
	],
	footnotes: [
		{ fragment: 'fn1', number: 1, content: text('见第1段。'), citedAt: 'p1', lines: [[4, 4]] },
	],
	corrections: [
		{
			id: 'gb/346/ins/8/p1',
			printed: '行政首长协调委员会',
			proposed: '行政首长协调理事会',
			reason: '正式名称',
		},
		{ id: 'gb/346/ins/8/p2', printed: '总干事', proposed: null, reason: '不明' },
	],
	findings: [],
	source: { file: 'a.txt', sha256: '', lines: 4, authentic: null },
};
