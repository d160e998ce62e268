import { mkdir, mkdtemp, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createFolderMaker, listFiles, readIfThere } from '../../src/files/folder.ts';

let folder: string;

beforeEach(async () => {
	folder = await mkdtemp(join(tmpdir(), 'folder-'));
});

afterEach(() => rm(folder, { recursive: true }));

test('reads a file that is there, and gives null for one that is not', async () => {
	await writeFile(join(folder, 'a'), '文');
	expect(readIfThere(join(folder, 'a'))?.toString()).toBe('文');
	expect(readIfThere(join(folder, 'b'))).toBeNull();
	expect(readIfThere(join(folder, 'none/b'))).toBeNull();
});

test('does not take a folder for a file that is not there', () => {
	expect(() => readIfThere(folder)).toThrow('EISDIR');
});

test('lists files at any depth in one order, and neither folders nor links', async () => {
	for (const path of ['b/c/d.txt', 'b.txt', 'a-b/c.txt', 'a/z.txt']) {
		await mkdir(join(folder, path, '..'), { recursive: true });
		await writeFile(join(folder, path), '');
	}
	await mkdir(join(folder, 'empty'));
	await symlink(join(folder, 'b.txt'), join(folder, 'link.txt'));
	expect(listFiles(folder)).toEqual(['a-b/c.txt', 'a/z.txt', 'b.txt', 'b/c/d.txt']);
});

test('throws for a folder that is not there', () => {
	expect(() => listFiles(join(folder, 'none'))).toThrow('ENOENT');
});

test('makes the folder of a file with those over it, and again for another maker', async () => {
	const makeFolder = createFolderMaker();
	makeFolder(join(folder, 'a/b/c.txt'));
	makeFolder(join(folder, 'a/b/d.txt'));
	expect((await stat(join(folder, 'a/b'))).isDirectory()).toBe(true);
	await rm(join(folder, 'a'), { recursive: true });
	createFolderMaker()(join(folder, 'a/b/c.txt'));
	expect((await stat(join(folder, 'a/b'))).isDirectory()).toBe(true);
});
