import { describe, expect, test } from 'vitest';
import { ingestDocument } from '../../src/ingest/ingest-document.ts';
import type { ManifestEntry } from '../../src/model/manifest.ts';

const SHA = 'a'.repeat(64);

function ingest(text: string, given: Partial<ManifestEntry> = {}) {
	const entry = { file: 'a.txt', sha256: SHA, origin: '测试', ...given };
	return ingestDocument({ entry, bytes: new TextEncoder().encode(text), sha256: SHA });
}

const FRONT = '理事会\n第 346 届会议，2022 年 10 月，日内瓦\nINS\n第八项议程\n标题\n';
const GAP = `${FRONT}► 导言\n1. 一。\n3. 三。\n`;
const accepted = [{ rule: 'paragraph-sequence', line: 8, reason: '印刷如此' }];

describe('a source with an error gives no document', () => {
	test.each<[string, Partial<ManifestEntry>, [string, number][], string]>([
		[GAP, {}, [['paragraph-sequence', 8]], 'a paragraph is missing'],
		[`${FRONT}► 导言\n1. 一。¹\n`, {}, [['mark-without-footnote', 7]], 'a note is missing'],
		[
			`${FRONT}► 导言\n1. 一。\n`,
			{ accepted },
			[['acceptance-without-finding', 8]],
			'an acceptance is idle',
		],
		['', {}, [['source-empty', 0]], 'an empty file'],
	])('%#: $3', (text, given, expected) => {
		const { document, findings } = ingest(text, given);
		expect(document).toBeNull();
		expect(findings.map(({ rule, line }) => [rule, line])).toMatchObject(expected);
	});
});

test.each([
	['<!DOCTYPE html>\n<html><body>1. 一。</body></html>', 'an HTML document'],
	['<!-- 备份 --><html lang="zh">', 'an HTML document'],
	['<?xml version="1.0"?>\n<akomaNtoso/>', 'an XML document'],
])('%j is named as what it is, in one finding', (text, found) => {
	const { document, findings } = ingest(text);
	expect(document).toBeNull();
	expect(findings.map(({ rule, message }) => [rule, message])).toEqual([
		['source-format', `This is ${found}, expected plain text.`],
	]);
});

test.each([`${FRONT}► 导言\n1. 见 <html> 一词。\n`, `${FRONT}► <第一节>\n1. 一。\n`])(
	'%j is text, whatever it says of markup',
	(text) => {
		expect(ingest(text).findings.map(({ rule }) => rule)).not.toContain('source-format');
	},
);

test('an error that the keeper accepts is a note in the document', () => {
	const { document } = ingest(GAP, { accepted });
	expect(document?.body.map(({ fragment }) => fragment)).toEqual(['h1', 'p1', 'p3']);
	expect(document?.findings).toMatchObject([
		{
			rule: 'paragraph-sequence',
			severity: 'note',
			line: 8,
			message: 'Unexpected paragraph 3, expected 2.',
			hint: 'Accepted by the keeper: 印刷如此',
		},
	]);
});

test('a document knows its source', () => {
	const authentic = 'https://www.ilo.org/a';
	expect(ingest(`${FRONT}► 导言\n1. 一。`, { authentic }).document?.source).toEqual({
		file: 'a.txt',
		sha256: SHA,
		lines: 7,
		authentic,
	});
});

test.each([
	['\r\n', 'CR LF'],
	['\r', 'CR'],
])('line ends %j make no difference: %s', (end) => {
	const { document } = ingest(`${FRONT}► 导言\n1. 一。`);
	expect(ingest(`${FRONT}► 导言\n1. 一。`.replaceAll('\n', end)).document).toEqual(document);
});
