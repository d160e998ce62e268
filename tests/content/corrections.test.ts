import { beforeAll, describe, expect, test } from 'vitest';
import { ingestSources } from '../../src/ingest/ingest-sources.ts';
import { toApiDocument } from '../../src/outputs/data/to-api-document.ts';
import { collectContents } from '../../src/model/contents.ts';
import type { ArchiveDocument } from '../../src/model/document.ts';
import { joinPieces } from '../../src/model/text.ts';
import { WITNESSES } from './correction-witnesses.ts';

let documents: ArchiveDocument[] = [];
/** Text by address, without white space. */
let texts: Map<string, string>;

const bare = (text: string) => text.replaceAll(/\s/gu, '');

beforeAll(async () => {
	({ documents } = await ingestSources(process.cwd()));
	const places = documents.flatMap((document) => {
		const api = toApiDocument(document, { base: '/', held: new Set() });
		return [
			{ id: `${api.id}/front`, text: api.front.text },
			...api.paragraphs,
			...api.paragraphs.flatMap(({ items }) => items),
			...api.footnotes,
			...api.headings,
			...api.figures.map(({ id, caption }) => ({ id, text: caption })),
		];
	});
	texts = new Map(places.map(({ id, text }) => [id, bare(text)]));
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

	test('are those of which the witness was read, and the witness stands there', () => {
		const recorded = documents.flatMap(({ corrections }) =>
			corrections.map(({ id, printed }) => `${id} ${printed}`),
		);
		expect(recorded.toSorted()).toEqual(WITNESSES.map(([id, printed]) => `${id} ${printed}`).sort());
		for (const [, , witnesses] of WITNESSES) {
			for (const [place, words] of witnesses) expect(texts.get(place), place).toContain(bare(words));
		}
	});

	test('give reasons that quote nothing but what stands in the papers, is proposed, or is cut', () => {
		const labels = documents.flatMap(({ front }) => front.summary.map(({ label }) => label));
		const all = [...texts.values(), ...labels, '文件目的'].join('\n');
		for (const { corrections } of documents) {
			for (const { id, printed, proposed, reason } of corrections) {
				const quoted = [...reason.matchAll(/“(?<words>[^“”]+)”/gu)].map(
					({ groups }) => groups?.['words'] ?? '',
				);
				const mended = texts.get(id)?.replace(bare(printed), bare(proposed ?? '')) ?? '';
				const known = [all, mended].join('\n');
				const unknown = quoted
					.flatMap((words) => words.split('…'))
					.filter((words) => words !== '' && !known.includes(bare(words)));
				expect(unknown, `${id}: ${reason}`).toEqual([]);
			}
		}
	});

	test('keep silent on what was meant where more than one word could be', () => {
		const open = documents.flatMap(({ corrections }) =>
			corrections.filter(({ proposed, reason }) => proposed !== null && reason.includes('无从确定')),
		);
		expect(open).toEqual([]);
	});
});
