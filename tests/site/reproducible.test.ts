import { createHash } from 'node:crypto';
import { readdir, readFile, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { listFiles } from '../../src/files/folder.ts';

/** Returns the checksum of every file under a folder, by its path. */
async function hashFiles(folder: string): Promise<Record<string, string>> {
	const hashes: Record<string, string> = {};
	for (const path of listFiles(folder)) {
		const content = await readFile(join(folder, path));
		hashes[path] = createHash('sha256').update(content).digest('hex');
	}
	return hashes;
}

test('two builds give the same files to the byte, in another folder, time zone and language', async () => {
	const { root, again } = inject('sites');
	const [first, second] = [await hashFiles(root.folder), await hashFiles(again.folder)];
	expect(second).toEqual(first);
	expect(Object.keys(first).length).toBeGreaterThan(500);
});

test('the second of them is built on another disk than the project, with what it keeps', async ({
	skip,
}) => {
	const { root, again } = inject('sites');
	const diskOf = async (path: string) => (await stat(path)).dev;
	const disk = await diskOf(again.folder);
	if (disk === (await diskOf(root.folder))) {
		skip('skipped, because this machine has no second file system with room in /dev/shm');
	}
	expect(disk).not.toBe(await diskOf(process.cwd()));
	expect(await diskOf(`${again.folder}-cache/keep`)).toBe(disk);
	// What is not whole has another name.
	expect(await readdir(dirname(again.folder))).toEqual(['again', 'again-cache']);
});
