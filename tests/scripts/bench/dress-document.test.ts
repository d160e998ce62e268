import { describe, expect, test } from 'vitest';
import { cleanText } from '../../../scripts/lab/bench/scale/clean-text.ts';
import { dressDocument } from '../../../scripts/lab/bench/scale/dress-document.ts';
import { makeRecords, type ScaleRecord } from '../../../scripts/lab/bench/scale-records.ts';
import { readText } from '../../../scripts/lab/fuzz/judge-reading.ts';
import type { ArchiveDocument } from '../../../src/model/document.ts';
import { blocksText, inlineText, paragraphsOf } from '../../../src/model/text.ts';

/** Texts as resolutions have them: open ends, letters, numbers of their own, signs that mean something elsewhere. */
const TEXTS = [
	'回顾其1963年12月16日第1970(XVIII)号决议，其中要求特别委员会研究递送的情报，并充分考虑到上述情报，',
	'(a)开展合作和交流，以期在各个层面缩小目前在信息流通方面的差距，并适当顾及这些国家的需要及其优先次序；',
	'㈡创造条件，使发展中国家及其公营、私营或其他媒体能够利用本国资源，拥有适合本国需要的通信技术和材料；',
	'75/102.按照《联合国宪章》第七十三条(辰)款递送的非自治领土情报',
	'[根据特别政治和非殖民化委员会(第四委员会)(A/75/416，第7段)]',
	'同上，《补编第21号》(A/75/21)。二、三两款适用于<x>、{y}和a_b，见https://undocs.org/A/75/21。',
	'12. 邀请各国政府在2020年12月31日以前通报情况，包括为执行本决议采取的措施和取得的进展，',
	'审议了秘书长关于全盘审查特别政治任务的报告，欢迎其中所载的建议，并请秘书长提出最新的情况',
];

const RECORDS: ScaleRecord[] = Array.from({ length: 12 }, (_, document) => ({
	symbol: `A/RES/75/${String(document)}`,
	date: '2020-12-10',
	title: '2020年12月10日大会决议',
	paragraphs: Array.from({ length: 5 + 3 * document }, (__, at) => {
		const text = TEXTS[(at + document) % TEXTS.length] ?? '';
		return `${text.slice(0, -1)}${String(at)}${text.slice(-1)}`;
	}),
}));

const squeeze = (text: string) => text.replaceAll(/\s/gu, '');

function read(records: readonly ScaleRecord[], at: number): ArchiveDocument {
	const { text, facts, file } = dressDocument(records, at);
	const { document, findings } = readText(text, facts === null ? {} : { facts });
	if (document === null) throw new Error(`${file}: ${JSON.stringify(findings)}`);
	return document;
}

describe.each(RECORDS.map((record, at) => [at, record] as const))('document %i', (at, record) => {
	const document = read(RECORDS, at);

	test('reads back as the same paragraphs under its symbol', () => {
		expect(document.symbol).toBe(dressDocument(RECORDS, at).symbol);
		expect(paragraphsOf(document.body).map(({ blocks }) => squeeze(blocksText(blocks)))).toEqual(
			record.paragraphs.map((text) => squeeze(cleanText(text).text)),
		);
	});

	test('lays its last paragraph before the body as the draft decision', () => {
		expect(document.decisions).toEqual([`p${String(record.paragraphs.length)}`]);
	});
});

test('every manner is read, with headings and, but for the wrapped one, notes', () => {
	const manners = RECORDS.map((_, at) => ({ ...dressDocument(RECORDS, at), at }));
	expect(new Set(manners.map(({ manner }) => manner))).toEqual(
		new Set(['plain', 'markdown', 'bare', 'wrapped']),
	);
	for (const { manner, at } of manners.slice(1)) {
		const { footnotes, body } = read(RECORDS, at);
		expect(footnotes.length > 0, String(at)).toBe(manner !== 'wrapped');
		expect(body.some(({ type }) => type === 'heading')).toBe(true);
	}
});

test('notes cite documents before it, by symbol and by paragraphs that they have', () => {
	const counts = new Map(
		RECORDS.map(({ paragraphs }, at) => [dressDocument(RECORDS, at).symbol, paragraphs.length]),
	);
	const own = [...counts.keys()];
	for (const at of RECORDS.keys()) {
		for (const { content } of read(RECORDS, at).footnotes) {
			const [, symbol = '', number] =
				/(GB\.\d+\/[A-Z]+\/\d+)(?: 第 (\d+) 段)?/u.exec(inlineText(content)) ?? [];
			expect(own.slice(0, at)).toContain(symbol);
			if (number !== undefined) expect(Number(number)).toBeLessThanOrEqual(counts.get(symbol) ?? 0);
		}
	}
});

test('a document that comes later changes none before it', () => {
	const all = RECORDS.map((_, at) => dressDocument(RECORDS, at).text);
	const fewer = RECORDS.slice(0, 7);
	expect(fewer.map((_, at) => dressDocument(fewer, at).text)).toEqual(all.slice(0, 7));
});

test.each([
	['an end with a comma', '回顾其决议，', '回顾其决议；', ['comma at the end']],
	['no end', '第一章', '第一章。', ['end without a sign']],
	[
		'a bracket at the end, which closes no sentence',
		'(A/75/1)',
		'(A/75/1)。',
		['end without a sign'],
	],
	['a mark of direction', '\u200E(a)报告。', '(a)报告。', ['invisible']],
	['bold', '**重要**。', '＊＊重要＊＊。', ['asterisk']],
	['a whole sentence, left alone', '请秘书长提出报告。', '请秘书长提出报告。', []],
	['a quotation that ends one', '他说：“好。”', '他说：“好。”', []],
])('cleanText: %s', (_, given, text, altered) => {
	expect(cleanText(given)).toEqual({ text, altered });
});

test('synthetic documents are as many as asked for, all different, and are read too', () => {
	const records = makeRecords(TEXTS, 8);
	expect(records).toHaveLength(8);
	expect(new Set(records.flatMap(({ paragraphs }) => paragraphs)).size).toBeGreaterThan(100);
	for (const at of records.keys()) expect(read(records, at).body.length).toBeGreaterThan(48);
});
