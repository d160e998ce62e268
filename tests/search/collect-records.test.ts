import { expect, test } from 'vitest';
import type { Field } from '../../src/model/document.ts';
import { collectRecords } from '../../src/search/collect-records.ts';
import { sampleDocument } from './sample-document.ts';

const records = collectRecords([sampleDocument]);

test('gives everything with an address a record, in the order printed', () => {
	expect(records.map(({ id, kind, text }) => [id, kind, text])).toEqual([
		['gb/346/ins/8', 'document', '关于联合国改革的最新情况'],
		['gb/346/ins/8/front', 'front', '关于联合国改革的最新情况\n本文件回顾改革。\n无。'],
		['gb/346/ins/8/h1', 'heading', '背景'],
		['gb/346/ins/8/h2', 'heading', '概况'],
		['gb/346/ins/8/p1', 'paragraph', '行政首长协调委员会的工作：\n(a) 社会、对话；'],
		['gb/346/ins/8/box1', 'box', '这一计划。'],
		['gb/346/ins/8/fig1', 'figure', '图一'],
		['gb/346/ins/8/h3', 'heading', '决定草案'],
		['gb/346/ins/8/p2', 'paragraph', '理事会要求总干事。'],
		['gb/346/ins/8/fn1', 'footnote', '见第1段。'],
	]);
	expect(records.map(({ order }) => order)).toEqual(records.map((_, at) => at));
});

test.each([
	['gb/346/ins/8/h2', ['背景'], 'a heading is under the one above'],
	['gb/346/ins/8/p1', ['背景', '概况'], 'a paragraph under both'],
	['gb/346/ins/8/box1', ['背景', '概况'], 'a box where it stands'],
	['gb/346/ins/8/fn1', ['背景', '概况'], 'a note under those of its paragraph'],
	['gb/346/ins/8/h3', [], 'a heading of the first level closes the others'],
	['gb/346/ins/8', [], 'the document under none'],
])('%s is under %j: %s', (id, section) => {
	expect(records.find((record) => record.id === id)?.section).toEqual(section);
});

test('says where a record is, and what it can be filtered by', () => {
	expect(records.find(({ id }) => id === 'gb/346/ins/8/p2')).toMatchObject({
		url: '/gb/346/ins/8/#p2',
		document: 'gb/346/ins/8',
		symbol: 'GB.346/INS/8',
		place: '第2段',
		decision: true,
		date: '2022',
		filters: {
			body: '理事会',
			session: '346',
			section: '机构部分',
			year: '2022',
			kind: 'paragraph',
		},
	});
});

test.each<[Field<string> | null, string, string]>([
	[{ value: '2023-03-09', origin: 'text' }, '2023', 'the year of the date comes first'],
	[null, '2022', 'else that of the session'],
])('of %j gives the year %s: %s', (date, year) => {
	const metadata = { ...sampleDocument.metadata, date };
	const [record] = collectRecords([{ ...sampleDocument, metadata }]);
	expect(record?.filters.year).toBe(year);
});

test('keeps what only a correction, the title of a box, or a label of the first page would find', () => {
	const related = records.flatMap(({ id, related }) =>
		related.map((one) => [id, 'text' in one ? one.text : 'labels' in one ? one.labels : one.kind]),
	);
	expect(related).toEqual([
		['gb/346/ins/8/front', ['法律影响']],
		['gb/346/ins/8/p1', '行政首长协调理事会的工作：\n(a) 社会、对话；'],
		['gb/346/ins/8/box1', '专项计划'],
	]);
});

test('does not depend on the order of the documents', () => {
	const other = { ...sampleDocument, id: 'gb/335/ins/9' };
	const both = collectRecords([sampleDocument, other]);
	expect(both).toEqual(collectRecords([other, sampleDocument]));
	expect(both[0]?.document).toBe('gb/335/ins/9');
});
