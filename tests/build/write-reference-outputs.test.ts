import { expect, test } from 'vitest';
import {
	writeAkomaNtoso,
	writeCitationFiles,
	writeEmbedded,
} from '../../src/build/write-reference-outputs.ts';
import { readReferences } from '../citations/cite/read-references.ts';
import { makeOutputContext } from '../fixtures/memory-output.ts';
import { smallDocument } from '../fixtures/small-document.ts';

test('writes the files of reference managers beside the document, with its address', async () => {
	const { context, files } = makeOutputContext([smallDocument]);
	await writeCitationFiles(context);
	expect([...files.keys()]).toEqual([
		'gb/346/ins/8/citation.ris',
		'gb/346/ins/8/citation.bib',
		'gb/346/ins/8/citation.csl.json',
	]);
	for (const text of files.values()) {
		const [item] = readReferences(text);
		expect(item).toMatchObject({
			type: 'report',
			title: '进展情况',
			number: 'GB.346/INS/8',
			URL: 'https://archive.example/kb/gb/346/ins/8/',
		});
	}
});

test('writes a document as Akoma Ntoso', async () => {
	const { context, files } = makeOutputContext([smallDocument]);
	await writeAkomaNtoso(context);
	expect(files.get('gb/346/ins/8/document.akn.xml')).toMatch(/^<\?xml version="1.0"/);
});

test('writes the linker at the root', async () => {
	const { context, files } = makeOutputContext([]);
	await writeEmbedded({ ...context, root: process.cwd() });
	expect([...files.keys()]).toEqual(['linker.js']);
});
