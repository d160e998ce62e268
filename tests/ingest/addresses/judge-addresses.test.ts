import { describe, expect, test } from 'vitest';
import { judgeAddresses, judgeDocuments } from '../../../src/ingest/addresses/judge-addresses.ts';
import type { ArchiveDocument } from '../../../src/model/document.ts';
import { makeDocument, paragraph, prose, text } from '../../fixtures/make-document.ts';

const heldAs = (id: string, symbol: string | null, file: string): ArchiveDocument =>
	makeDocument({ id, symbol, source: { file, sha256: '', lines: 1, authentic: null } });

describe('two documents of one name', () => {
	test.each<[string, string | null, string, string]>([
		['gb/346/ins/8', null, 'gb/346/ins/8', 'the same address'],
		['gb/346/ins/9', 'GB.346/INS/8', 'GB.346/INS/8', 'the same symbol'],
		['unido/pbc/38/item-11', 'gb.346/ins/8', 'gb.346/ins/8', 'the same but for its case'],
	])('%s, %j: %j stands twice, %s', (id, symbol, found) => {
		const first = heldAs('gb/346/ins/8', 'GB.346/INS/8', 'a.txt');
		const findings = judgeDocuments([first, heldAs(id, symbol, 'b.txt')]);
		expect([...findings.keys()]).toEqual(['b.txt']);
		expect(findings.get('b.txt')?.message).toBe(`This is ${found}, and so is a.txt.`);
	});

	test('a symbol that reads as the address of its own document is none', () => {
		const documents = [heldAs('gb/1/2', 'GB/1/2', 'a.txt'), heldAs('gb/1/3', null, 'b.txt')];
		expect(judgeDocuments(documents).size).toBe(0);
	});
});

describe('addresses of one document', () => {
	const body = [paragraph(1, prose(text('一。'))), paragraph(2, prose(text('二。')))];

	test('numbers that differ have one address each', () => {
		expect(judgeAddresses(makeDocument({ body }))).toEqual([]);
	});

	test('a number that stands twice is told with both lines', () => {
		const again = { ...paragraph(1, prose(text('三。'))), lines: [[9, 9] as [number, number]] };
		const [finding, ...others] = judgeAddresses(makeDocument({ body: [...body, again] }));
		expect(others).toEqual([]);
		expect(finding).toMatchObject({
			rule: 'address-twice',
			line: 9,
			message: 'The address gb/346/ins/8/p1 would be given twice: to line 1 and to this line.',
		});
	});

	test('a number that no address can hold is told at its line', () => {
		expect(
			judgeAddresses(makeDocument({ body: [paragraph(0, prose(text('零。')))] })),
		).toMatchObject([
			{ rule: 'address-malformed', message: expect.stringContaining('gb/346/ins/8/p0') as string },
		]);
	});

	test('an id that is no address is told once', () => {
		expect(judgeAddresses(makeDocument({ id: 'gb/346/ins/p8', body }))).toMatchObject([
			{ rule: 'address-malformed', line: 0 },
		]);
	});
});
