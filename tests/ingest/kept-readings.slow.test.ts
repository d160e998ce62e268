import { describe, expect, test } from 'vitest';
import { dressDocument } from '../../scripts/lab/bench/scale/dress-document.ts';
import { makeRecords } from '../../scripts/lab/bench/scale-records.ts';
import type { Source } from '../../src/ingest/ingest-document.ts';
import { ingestSources } from '../../src/ingest/ingest-sources.ts';
import { readSource, readThrough } from '../../src/ingest/kept-readings.ts';
import { digest } from '../../src/keep/digest.ts';
import type { ManifestEntry } from '../../src/model/manifest.ts';
import { documentText } from '../hostile/sample-archive.ts';
import { makeMemoryKeep } from '../fixtures/memory-keep.ts';

const TEXTS = [
	'理事会在第341届会议上讨论了本项目，要求劳工局于2024年提交报告；见 GB.341/INS/7。',
	'第87号公约和第98号公约已获批准，可持续发展目标8.7的进展有限，委员会对此表示关切。',
	'大会第72/279号决议重新定位了发展系统，驻地协调员由秘书处管理，费用由成员国分摊。',
];

function sourceOf(text: string, given: Partial<ManifestEntry> = {}): Source {
	const bytes = new TextEncoder().encode(text);
	const sha256 = digest(bytes);
	return { entry: { file: 'a.txt', sha256, origin: '测试', ...given }, bytes, sha256 };
}

describe('what is kept is what would be read', () => {
	test('of the archive, with its findings in their order', async () => {
		const keep = makeMemoryKeep();
		const fresh = await ingestSources(process.cwd());
		expect(await ingestSources(process.cwd(), { keep })).toStrictEqual(fresh);
		expect(keep.puts).toHaveLength(fresh.sources.length);
		expect(await ingestSources(process.cwd(), { keep })).toStrictEqual(fresh);
		expect(keep.puts).toHaveLength(fresh.sources.length);
	});

	test('of documents in all manners, byte for byte as JSON too', () => {
		const keep = makeMemoryKeep();
		const records = makeRecords(TEXTS, 12);
		for (const at of records.keys()) {
			const { text, file, facts } = dressDocument(records, at);
			const source = sourceOf(text, { file, ...(facts !== null && { facts }) });
			const fresh = readSource(source);
			expect(fresh.document).not.toBeNull();
			readThrough(keep, source);
			const kept = readThrough(keep, source);
			expect(kept).toStrictEqual(fresh);
			expect(JSON.stringify(kept.document)).toBe(JSON.stringify(fresh.document));
		}
		expect(keep.puts).toHaveLength(records.length);
	});
});

const TEXT = documentText(8, '1. 见第 344 届会议。\n2. 二。\n');
const ADDRESS = 'gb/346/ins/8/p1';

describe('a source is read again where anything changed that its document depends on', () => {
	test.each<[string, Source]>([
		['its text', sourceOf(TEXT.replace('二。', '三。'))],
		[
			'its bytes alone, whatever the manifest says of them',
			{ ...sourceOf(TEXT.replace('二。', '三。')), entry: sourceOf(TEXT).entry },
		],
		['a line end of it', sourceOf(TEXT.replaceAll('\n', '\r\n'))],
		['its name', sourceOf(TEXT, { file: 'b.txt' })],
		['where it came from', sourceOf(TEXT, { origin: '档案馆' })],
		['its encoding', sourceOf(TEXT, { encoding: 'utf-8' })],
		['the authentic text', sourceOf(TEXT, { authentic: 'https://ilo.org/a' })],
		['a fact', sourceOf(TEXT, { facts: { place: '日内瓦' } })],
		[
			'a correction',
			sourceOf(TEXT, {
				corrections: [{ where: ADDRESS, printed: '344', proposed: '334', reason: '测试' }],
			}),
		],
		[
			'an acceptance',
			sourceOf(TEXT, { accepted: [{ rule: 'second-block', line: 14, reason: '测试' }] }),
		],
	])('%s', (_name, changed) => {
		const keep = makeMemoryKeep();
		readThrough(keep, sourceOf(TEXT));
		const before = new Set(keep.entries.keys());
		const reading = readThrough(keep, changed);
		expect(reading).toStrictEqual(readSource(changed));
		if (reading.document !== null) expect(before).not.toContain(keep.puts.at(-1));
	});

	test('and not where nothing did', () => {
		const keep = makeMemoryKeep();
		readThrough(keep, sourceOf(TEXT));
		readThrough(keep, sourceOf(TEXT));
		expect(keep.puts).toHaveLength(1);
	});
});

test('a source with an error is not kept: it is told each time', () => {
	const keep = makeMemoryKeep();
	const source = sourceOf(documentText(8, '2. 二。\n'));
	const fresh = readSource(source);
	expect(fresh.findings.map(({ rule }) => rule)).toEqual(['paragraph-sequence']);
	expect(readThrough(keep, source)).toStrictEqual(fresh);
	expect(readThrough(keep, source)).toStrictEqual(fresh);
	expect(keep.puts).toEqual([]);
});

test('a warning comes back with a document that was kept', () => {
	const keep = makeMemoryKeep();
	const source = sourceOf(documentText(8, '1. 一。\n第二段。\n2. 二。\n'));
	readThrough(keep, source);
	expect(readThrough(keep, source).findings.map(({ rule }) => rule)).toEqual(['second-block']);
});
