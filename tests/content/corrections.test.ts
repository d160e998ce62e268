import { beforeAll, describe, expect, test } from 'vitest';
import { ingestSources } from '../../src/ingest/ingest-sources.ts';
import { collectContents } from '../../src/model/contents.ts';
import type { ArchiveDocument } from '../../src/model/document.ts';
import { joinPieces } from '../../src/model/text.ts';

let documents: ArchiveDocument[] = [];

beforeAll(async () => {
	({ documents } = await ingestSources(process.cwd()));
});

describe('corrections', () => {
	test('are at least 25, each with a reason', () => {
		const corrections = documents.flatMap((document) => document.corrections);
		expect(corrections.length).toBeGreaterThanOrEqual(25);
		expect(corrections.filter(({ reason }) => reason.trim() === '')).toEqual([]);
	});

	test('mark exactly the printed words and change none', () => {
		for (const document of documents) {
			const marked = new Map<number, string>();
			for (const { content } of collectContents(document)) {
				for (const { correction, pieces } of content) {
					if (correction === undefined) continue;
					marked.set(correction, (marked.get(correction) ?? '') + joinPieces(pieces));
				}
			}
			expect([...marked].sort(([a], [b]) => a - b)).toEqual(
				document.corrections.map(({ printed }, index) => [index, printed]),
			);
		}
	});

	test('hold the misprint of the session in GB.340/POL/6, whose front page prints 334', () => {
		const document = documents.find(({ id }) => id === 'gb/340/pol/6');
		expect(document?.corrections).toContainEqual({
			id: 'gb/340/pol/6/p1',
			printed: '第 344 届会议',
			proposed: '第 334 届会议',
			reason: expect.stringContaining('334') as string,
		});
	});
});
