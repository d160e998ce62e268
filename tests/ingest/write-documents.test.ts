import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import {
	readDocuments,
	recoverDocuments,
	writeDocuments,
} from '../../scripts/ingest/write-documents.ts';
import { makeFolder, readFiles, writeFiles } from './temporary-folder.ts';

const OLD = { 'content/documents/gb/1.mdx': 'old', 'content/documents/gb/2.mdx': 'same' };
const FILES = new Map([
	['gb/1.mdx', 'new'],
	['gb/2.mdx', 'same'],
	['unido/3.mdx', 'more'],
]);
const NEW = {
	'content/documents/gb/1.mdx': 'new',
	'content/documents/gb/2.mdx': 'same',
	'content/documents/unido/3.mdx': 'more',
};
/** What stands beside the documents is never touched. */
const BESIDE = { 'content/addresses.lock': 'gb/1\n', 'content/sources/a.txt': 'a' };

async function makeArchive(files: Record<string, string>): Promise<string> {
	const root = await makeFolder();
	await writeFiles(root, { ...BESIDE, ...files });
	return root;
}

describe('writing', () => {
	test('makes the folder where there is none', async () => {
		const root = await makeArchive({});
		expect(await writeDocuments(root, FILES)).toBe(3);
		expect(await readFiles(root)).toEqual({ ...BESIDE, ...NEW });
	});

	test('counts the files that changed, and leaves nothing behind', async () => {
		const root = await makeArchive(OLD);
		expect(await writeDocuments(root, FILES)).toBe(2);
		expect(await readFiles(root)).toEqual({ ...BESIDE, ...NEW });
	});

	test('a second time touches nothing', async () => {
		const root = await makeArchive(OLD);
		await writeDocuments(root, FILES);
		const paths = ['content', ...Object.keys(NEW)].map((path) => join(root, path));
		const read = () =>
			Promise.all(
				paths.map((path) =>
					stat(path, { bigint: true }).then(({ mtimeNs, ino }) => [mtimeNs, ino]),
				),
			);
		const before = await read();
		expect(await writeDocuments(root, FILES)).toBe(0);
		expect(await read()).toEqual(before);
	});

	test('removes a file that no document has any more', async () => {
		const root = await makeArchive({ ...OLD, 'content/documents/gb/stale.mdx': 'stale' });
		expect(await writeDocuments(root, FILES)).toBe(3);
		expect(await readFiles(root)).toEqual({ ...BESIDE, ...NEW });
	});

	test('writes none where one cannot be written, and the next time all', async () => {
		const root = await makeArchive(OLD);
		// A folder cannot have the name of a file.
		const broken = new Map([...FILES, ['gb/1.mdx/4.mdx', 'never']]);
		await expect(writeDocuments(root, broken)).rejects.toThrow();
		expect(await readDocuments(root)).toEqual(
			new Map([
				['gb/1.mdx', 'old'],
				['gb/2.mdx', 'same'],
			]),
		);
		expect(await writeDocuments(root, FILES)).toBe(2);
		expect(await readFiles(root)).toEqual({ ...BESIDE, ...NEW });
	});
});

describe('recovery from a change that was cut off', () => {
	const move = (files: Record<string, string>, folder: string) =>
		Object.fromEntries(
			Object.entries(files).map(([path, text]) => [path.replace('documents', folder), text]),
		);
	const half = { 'content/.documents.new/gb/1.mdx': 'ne' };
	const staged = move(NEW, '.documents.new');
	const replaced = move(OLD, '.documents.old');

	type Files = Record<string, string>;

	test.each<[Files, Files, string]>([
		[{ ...OLD, ...half }, OLD, 'while the new files were written'],
		[{ ...OLD, ...staged }, OLD, 'before the folders changed places'],
		[{ ...replaced, ...staged }, OLD, 'while they changed places'],
		[replaced, OLD, 'only the old folder is left'],
		[{ ...NEW, ...replaced }, NEW, 'before the old folder was removed'],
		[half, {}, 'the first time of all, half written'],
		[OLD, OLD, 'not at all'],
		[{}, {}, 'nothing was ever written'],
	])('%#: $2', async (files, expected) => {
		const root = await makeArchive(files);
		await recoverDocuments(root);
		expect(await readFiles(root)).toEqual({ ...BESIDE, ...expected });
		await writeDocuments(root, FILES);
		expect(await readFiles(root)).toEqual({ ...BESIDE, ...NEW });
	});
});

describe('reading', () => {
	test('takes the MDX files only, by path', async () => {
		const root = await makeArchive({ ...OLD, 'content/documents/notes.txt': 'a note' });
		expect([...(await readDocuments(root))]).toEqual([
			['gb/1.mdx', 'old'],
			['gb/2.mdx', 'same'],
		]);
	});

	test('finds nothing where there is no folder', async () => {
		expect(await readDocuments(await makeFolder())).toEqual(new Map());
	});
});
