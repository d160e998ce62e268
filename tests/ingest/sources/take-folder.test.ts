import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runIngest } from '../../../scripts/ingest.ts';
import { describeTaken, listFolder, takeFolder } from '../../../src/ingest/sources/take-folder.ts';
import { ingestSources } from '../../../src/ingest/ingest-sources.ts';
import { readManifest } from '../../../src/ingest/sources/read-sources.ts';
import { paragraphsOf } from '../../../src/model/text.ts';
import { docx, p, styled } from '../read/docx/make-docx.ts';
import { makePdf } from '../read/pdf/make-pdf.ts';
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
		    It gives the pages where it has the same text. Where it is another paper, or is to be read instead, add it alone: \`npm run ingest -- FILE.pdf\`.",
		  "  refused: b.pdf: source-extension. The name says a PDF, but the file is plain text.
		    Give the file under its own name, or get it again from where it came.",
		]
	`);
});

test('the PDF of a Word file gives its pages, and is kept, listed and taken out with it', async () => {
	const { root, folder } = await makeSession();
	const rows = (lines: readonly string[]) =>
		lines.map((text, index) => ({ text, x: 72, y: 80 + index * 20 }));
	const texts = [
		'国际劳工局',
		'理事会',
		'第 347 届会议，2023 年 3 月，日内瓦',
		'机构部分',
		'INS',
		'第七项议程',
		'关于某事的报告',
		'导言',
	];
	await writeFile(join(folder, 'a.pdf'), makePdf([rows(texts), rows(['1. 第一段。'])]));
	await writeFile(join(folder, 'g.pdf'), makePdf([rows(['另一份文件，与它无关。'])]));
	const told: string[] = [];
	const progress = { ...silent, line: (text: string) => told.push(text) };
	await runIngest({ root, files: [folder], progress });
	expect(told.join('\n')).toContain('passed over: a.pdf: source-gives-pages.');
	expect(told.join('\n')).toContain('passed over: g.pdf: source-beside-word.');
	const { documents } = readManifest(root).manifest;
	expect(documents.map(({ file, pages }) => [file, pages?.file])).toEqual([
		['a.docx', 'a.pdf'],
		['g.docx', undefined],
	]);
	const files = await readFiles(join(root, 'content'));
	expect(Object.keys(files).filter((name) => name.endsWith('.pdf'))).toEqual(['sources/a.pdf']);
	const { documents: read } = await ingestSources(root);
	const own = read.find(({ id }) => id === 'gb/347/ins/7');
	expect(paragraphsOf(own?.body ?? []).map(({ pages }) => pages)).toEqual([[2, 2]]);
	expect(own?.source).toMatchObject({ pages: 2, pageNumbers: 'counted', pagesFile: 'a.pdf' });

	await writeFile(join(root, 'content/sources/a.pdf'), 'x');
	await expect(ingestSources(root)).rejects.toThrow(/a\.pdf.*SHA-256/su);
	await runIngest({ root, files: [], undo: 'a.docx', progress });
	const left = Object.keys(await readFiles(join(root, 'content/sources')));
	expect(left).toEqual(['g.docx', 'g.docx.lines.jsonl', 'manifest.yml']);
});

test('what is no folder is none', async () => {
	expect(listFolder(join(await makeFolder(), 'a.docx'))).toBeNull();
});
