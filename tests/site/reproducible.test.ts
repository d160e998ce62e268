import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
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
