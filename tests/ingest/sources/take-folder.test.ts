import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runIngest } from '../../../scripts/ingest.ts';
import { describeTaken, listFolder, takeFolder } from '../../../src/ingest/sources/take-folder.ts';
import { docx, p, styled } from '../read/docx/make-docx.ts';
import { makeFolder, readFiles, writeFiles } from '../temporary-folder.ts';

const paper = (item: string, text = '1. 第一段。') =>
	docx(
		[
			'国际劳工局',
			'理事会',
			'第 347 届会议，2023 年 3 月，日内瓦',
			'机构部分',
			'INS',
			`第${item}项议程`,
			'关于某事的报告',
		]
			.map((line) => p(line))
			.join('') +
			p('导言', styled('H')) +
			p(text),
		{ styles: '<w:style w:type="paragraph" w:styleId="H"><w:name w:val="heading 1"/></w:style>' },
	);

/** A session of papers: three that can be read, two of which are one paper, and what can not. */
const SESSION: Record<string, Uint8Array | string> = {
	'a.docx': paper('七'),
	'b.docx': paper('八', '3. 第三段。'),
	'c.docx': paper('七', '1. 另一段。'),
	'd.docx': Uint8Array.of(0x50, 0x4b, 3, 4),
	'e.docx': '不是 Word',
	'f.txt': paper('九'),
	'g.docx': paper('十'),
	'~$a.docx': 'x',
	'.DS_Store': 'x',
};

async function makeSession(): Promise<{ root: string; folder: string }> {
	const [root, folder] = await Promise.all([makeFolder(), makeFolder()]);
	await writeFiles(root, {
		'content/sources/manifest.yml': 'documents: []\n',
		'content/addresses.lock': '',
	});
	await mkdir(join(root, 'content/paths'));
	for (const [name, bytes] of Object.entries(SESSION)) await writeFile(join(folder, name), bytes);
	return { root, folder };
}

const silent = { start: () => undefined, advance: () => undefined, finish: () => undefined };

test('each file of a folder is taken or refused for itself, with the first thing to do', async () => {
	const { root, folder } = await makeSession();
	const seen: string[] = [];
	const taken = await takeFolder(
		root,
		{ documents: [] },
		{
			paths: listFolder(folder) ?? [],
			heldIds: new Set(['gb/347/ins/10']),
			onFile: (file) => seen.push(file),
		},
	);
	expect(seen).toEqual(['a.docx', 'b.docx', 'c.docx', 'd.docx', 'e.docx', 'f.txt', 'g.docx']);
	expect(
		taken.map(({ file, outcome, first }) => `${file} ${outcome} ${first?.rule ?? ''}`.trim()),
	).toEqual([
		'a.docx taken',
		'b.docx refused paragraph-sequence',
		'c.docx refused document-twice',
		'd.docx refused word-zip',
		'e.docx refused source-extension',
		'f.txt refused source-extension',
		'g.docx refused document-twice',
	]);
	expect(describeTaken(taken)[0]).toBe(
		'7 files: 1 taken, 0 taken with warnings, 6 refused, 0 held already, 0 passed over.',
	);
});

test('a folder is ingested, its lines are kept, and a second run reads only what is new', async () => {
	const { root, folder } = await makeSession();
	const told: string[] = [];
	const progress = { ...silent, line: (text: string) => told.push(text) };
	expect(await runIngest({ root, files: [folder], progress })).toBe(1);
	expect(told).toContain(
		'7 files: 2 taken, 0 taken with warnings, 5 refused, 0 held already, 0 passed over.',
	);
	const files = await readFiles(join(root, 'content'));
	expect(Object.keys(files).filter((name) => !name.startsWith('documents'))).toEqual([
		'addresses.lock',
		'sources/a.docx',
		'sources/a.docx.lines.jsonl',
		'sources/g.docx',
		'sources/g.docx.lines.jsonl',
		'sources/manifest.yml',
	]);
	expect(await runIngest({ root, files: [folder], progress })).toBe(1);
	expect(told).toContain(
		'7 files: 0 taken, 0 taken with warnings, 5 refused, 2 held already, 0 passed over.',
	);
	expect(await readFiles(join(root, 'content'))).toEqual(files);
});

test('a paper as Word and as PDF is one document, read of Word', async () => {
	const [root, folder] = await Promise.all([makeFolder(), makeFolder()]);
	await writeFiles(root, { 'content/sources/manifest.yml': 'documents: []\n' });
	await writeFile(join(folder, 'A.docx'), paper('七'));
	await writeFile(join(folder, 'a.PDF'), 'never looked at');
	await writeFile(join(folder, 'b.pdf'), 'no PDF');
	const paths = listFolder(folder) ?? [];
	const options = { paths, heldIds: new Set<string>(), onFile: () => undefined };
	const taken = await takeFolder(root, { documents: [] }, options);
	expect(describeTaken(taken)).toMatchInlineSnapshot(`
		[
		  "3 files: 1 taken, 0 taken with warnings, 1 refused, 0 held already, 1 passed over.",
		  "  passed over: a.PDF: source-beside-word. The PDF of a paper whose Word file, A.docx, stands beside it: the Word file is read.
		    Where the PDF is another paper, or is to be read instead, add it alone: \`npm run ingest -- FILE.pdf\`.",
		  "  refused: b.pdf: source-extension. The name says a PDF, but the file is plain text.
		    Give the file under its own name, or get it again from where it came.",
		]
	`);
});

test('what is no folder is none', async () => {
	expect(listFolder(join(await makeFolder(), 'a.docx'))).toBeNull();
});
