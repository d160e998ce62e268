import { readFile, rm, unlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { compareDocuments } from '../../src/ingest/write/compare.ts';
import { CONTENT_IMAGES, listImages } from '../../src/ingest/content-images.ts';
import { ingestSources } from '../../src/ingest/ingest-sources.ts';
import { runIngest } from '../../scripts/ingest.ts';
import { makeArchive, silent } from '../hostile/sample-archive.ts';
import { docx, p, picture } from './read/docx/make-docx.ts';
import { JPEG, png } from './read/images/make-images.ts';

let root: string;
let paper: string;

beforeEach(async () => {
	root = await makeArchive({});
	paper = join(root, 'paper.docx');
	const head = [
		'理事会',
		'第 347 届会议，2023 年 3 月，日内瓦',
		'政策制定部分',
		'POL',
		'第三项议程',
		'关于某事的报告',
		'1. 第一段。',
	].map((text) => p(text));
	const body = [p(picture('a')), p('图 1. 甲'), p('2. 第二段。'), p(picture('b'))];
	await writeFile(
		paper,
		docx([...head, ...body].join(''), { images: { a: png(), b: Uint8Array.from(JPEG) } }),
	);
});

afterEach(() => rm(root, { recursive: true }));

const ingest = (options: Partial<Parameters<typeof runIngest>[0]> = {}) =>
	runIngest({ root, files: [], progress: silent, ...options });

const check = async () => compareDocuments(root, (await ingestSources(root)).sources);

test('the images of figures are written beside the documents, kept, and go with them', async () => {
	expect(await ingest({ files: [paper] })).toBe(0);
	const [name = '', ...others] = await listImages(root);
	// The image without a caption is none of a figure.
	expect(others).toEqual([]);
	const file = join(root, CONTENT_IMAGES, name);
	expect(await readFile(file)).toEqual(Buffer.from(png()));
	expect(await readFile(join(root, 'content/documents/gb/347/pol/3.mdx'), 'utf8')).toContain(name);
	await expect(check()).resolves.toBeUndefined();

	// Lost, or changed by hand, it fails the build, and the next run reads it again.
	await unlink(file);
	await expect(check()).rejects.toThrow('image-missing');
	expect(await ingest()).toBe(0);
	expect(await readFile(file)).toEqual(Buffer.from(png()));
	await writeFile(file, '<html></html>');
	await expect(check()).rejects.toThrow('image-missing');
	expect(await ingest()).toBe(0);
	expect(await readFile(file)).toEqual(Buffer.from(png()));

	// What no figure has fails it too, and goes.
	const extra = join(root, CONTENT_IMAGES, `${'0'.repeat(32)}.png`);
	await writeFile(extra, png());
	await expect(check()).rejects.toThrow('image-superfluous');
	expect(await ingest()).toBe(0);
	expect(await listImages(root)).toEqual([name]);

	expect(await ingest({ undo: 'paper.docx' })).toBe(0);
	expect(await listImages(root)).toEqual([]);
});
