import { describe, expect, test } from 'vitest';
import { compareFiles, documentFiles } from '../../../src/ingest/write/document-files.ts';
import { serialiseDocument } from '../../../src/ingest/serialise/serialise-document.ts';
import { makeDocument } from '../../fixtures/make-document.ts';

test('each document is a file at its address', () => {
	const documents = [makeDocument(), makeDocument({ id: 'unido/pbc/38/item-11', symbol: null })];
	const files = documentFiles(documents);
	expect([...files.keys()]).toEqual(['gb/346/ins/8.mdx', 'unido/pbc/38/item-11.mdx']);
	expect([...files.values()]).toEqual(documents.map(serialiseDocument));
});

describe('differences between the committed files and those that ingestion gives', () => {
	type Files = Record<string, string>;
	test.each<[Files, Files, string[][], string]>([
		[{}, {}, [], 'no files'],
		[{ 'a.mdx': '1' }, { 'a.mdx': '1' }, [], 'the same'],
		[{}, { 'a.mdx': '1' }, [['a.mdx', 'missing']], 'not committed'],
		[{ 'a.mdx': '1' }, {}, [['a.mdx', 'superfluous']], 'of no source'],
		[{ 'a.mdx': '1' }, { 'a.mdx': '2' }, [['a.mdx', 'different']], 'another text'],
		[{ 'a.mdx': '' }, { 'a.mdx': '1' }, [['a.mdx', 'different']], 'an empty file'],
		[{ 'a.mdx': '1\n' }, { 'a.mdx': '1\r\n' }, [['a.mdx', 'different']], 'another line end'],
		[
			{ 'c.mdx': '1', 'a.mdx': '1' },
			{ 'b.mdx': '1', 'a.mdx': '2' },
			[
				['a.mdx', 'different'],
				['b.mdx', 'missing'],
				['c.mdx', 'superfluous'],
			],
			'all of them, by path',
		],
	])('%j and %j: %j, %s', (committed, given, expected) => {
		const differences = compareFiles(
			new Map(Object.entries(committed)),
			new Map(Object.entries(given)),
		);
		expect(differences).toEqual(expected.map(([path, kind]) => ({ path, kind })));
	});
});
