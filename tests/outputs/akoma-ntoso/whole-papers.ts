import type {
	ArchiveDocument,
	Block,
	Cell,
	Division,
	Footnote,
	Heading,
	Inline,
	Paragraph,
	Table,
	Text,
} from '../../../src/model/document.ts';
import { item, makeDocument, mark, paragraph, prose, text } from '../../fixtures/make-document.ts';

const unnumbered = (fragment: string, ...blocks: Block[]): Text => ({
	type: 'text',
	fragment,
	blocks,
	section: [],
	lines: [[1, 1]],
	mentions: { instruments: [], sdg: [] },
});

const inserted = (fragment: string, label: string, ...blocks: Block[]): Paragraph => {
	const [, number = '', suffix = ''] = /p(\d+)(\D[^-]*)$/u.exec(fragment) ?? [];
	return { ...paragraph(Number(number), ...blocks), fragment, inserted: { suffix, label } };
};

const cell = (content: Inline[], given: Partial<Cell> = {}): Cell => ({
	content,
	header: false,
	columns: 1,
	rows: 1,
	...given,
});

const table = (fragment: string, caption: Inline[], rows: Cell[][]): Table => ({
	type: 'table',
	fragment,
	caption,
	rows,
	section: [],
	lines: [[1, 1]],
});

const heading = (fragment: string, level: number, words: string): Heading => ({
	type: 'heading',
	fragment,
	level,
	content: [text(words)],
	firstParagraph: null,
	first: null,
});

const note = (fragment: string, words: string): Footnote => ({
	fragment,
	number: Number(/\d+$/u.exec(fragment)?.[0]),
	content: [text(words)],
	citedAt: null,
	lines: [[1, 1]],
});

/** Returns a part whose numbers begin anew, and whose fragments stand behind its own. */
function division(kind: 'appendix' | 'annex', number: number | null, label: string): Division {
	const fragment = `${kind}${number === null ? '' : String(number)}`;
	const own = (local: string) => `${fragment}-${local}`;
	return {
		name: { kind, number },
		fragment,
		label: [text(label)],
		title: [text(`${label}的标题`), mark(1)],
		body: [
			heading(own('h1'), 1, '一. 范围'),
			unnumbered(
				own('text1'),
				prose(text('本件所列：')),
				item(own('text1-a'), '(a)', text('甲；')),
			),
			{ ...paragraph(1, prose(text(`${label}第一段。`), mark(2))), fragment: own('p1') },
			inserted(
				own('p1bis'),
				'1 bis',
				prose(text('增补：')),
				item(own('p1bis-a'), '(a)', text('乙。')),
			),
			table(
				own('table1'),
				[text('表 1. 支出'), mark(3)],
				[
					[
						cell([text('项目')], { header: true, columns: 2 }),
						cell([text('数额')], { header: true }),
					],
					[cell([text('旅费')], { rows: 2 }), cell([text('国内')]), cell([text('12'), mark(2)])],
					[cell([]), cell([text('95%')])],
				],
			),
			heading(own('h2'), 1, '一. 范围'),
			{ ...paragraph(2, prose(text(`${label}第二段。`))), fragment: own('p2') },
		],
		footnotes: [
			note(own('fn1'), `${label}注一。`),
			note(own('fn2'), `${label}注二。`),
			note(own('fn3'), `${label}注三。`),
			note(own('fn4'), `${label}无处可注。`),
		],
		lines: [[1, 1]],
	};
}

/** A paper with two appendices and an annex, whose numbers and notes begin anew, and all that has no number. */
export const paperWithParts: ArchiveDocument = makeDocument({
	genre: 'information',
	front: {
		title: [text('关于会议室的报告'), { ...text('第二行'), pieces: [at('第二行', 2)] }],
		subtitle: [],
		purpose: [],
		summary: [],
	},
	meetings: [
		{ body: '理事会', session: 346, dates: null, place: null },
		{ body: '工业发展理事会', session: 50, dates: '2022 年 11 月', place: '维也纳' },
		{ body: '工作组', session: null, dates: '2023 年 3 月', place: '日内瓦' },
		{ body: '小组', session: null, dates: null, place: null },
	],
	apart: [
		{ kind: 'masthead', text: '国际劳工局', lines: [[1, 1]] },
		{ kind: 'notice', text: '为节约起见，本文件未作印发。', lines: [[2, 2]] },
		{ kind: 'notice', text: '敬请各位代表\n自带文件与会。', lines: [[3, 4]] },
	],
	body: [
		unnumbered('text1', prose(text('引言。'), mark(1))),
		table('table1', [], [[cell([text('甲')]), cell([text('乙')])], []]),
		heading('h1', 1, '一. 背景'),
		paragraph(1, prose(text('正文第一段。'), mark(1))),
		inserted('p1.1', '1.1', prose(text('小节。')), item('p1.1-1', '-', text('其一。'))),
		inserted('p1a', '1A', prose(text('又一段。'))),
		unnumbered('text2', prose(text('（见上。）'))),
		table('table2', [text('表 2. 空表')], []),
	],
	footnotes: [note('fn1', '正文注一。')],
	parts: [
		division('appendix', 1, '附录一'),
		{ ...division('appendix', 2, '附录二'), title: [] },
		division('annex', null, '附件'),
		{ ...division('annex', 3, '附件三'), title: [], body: [], footnotes: [] },
	],
});

function at(value: string, line: number) {
	return { value, span: { line, from: 0, to: value.length } };
}

/** A resolution: a preamble, operative paragraphs, an annex. */
export const resolution: ArchiveDocument = makeDocument({
	id: 'un/a/res/76/243',
	symbol: 'A/RES/76/243',
	genre: 'resolution',
	body: [
		unnumbered('text1', prose(text('大会，'))),
		unnumbered('text2', prose(text('回顾其以前的决议，'), mark(1))),
		paragraph(1, prose(text('注意到报告；'))),
		unnumbered('text3', prose(text('第54次全体会议'))),
	],
	footnotes: [note('fn1', '第75/249号决议。')],
	parts: [division('annex', null, '附件')],
});

/** A paper without any numbered paragraph, and one with nothing but a part. */
export const paperWithoutNumbers: ArchiveDocument = makeDocument({
	genre: 'other',
	body: [unnumbered('text1', prose(text('全文。'))), unnumbered('text2', prose(text('又。')))],
});

export const onlyPart: ArchiveDocument = makeDocument({
	genre: 'decision',
	parts: [division('appendix', null, '附录')],
});
