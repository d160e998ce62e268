import { lstat, mkdir, rmdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { ignore } from './file-errors.ts';

/** Returns the folders from `content` down to the one of a path. */
function foldersOf(path: string): string[] {
	const parts = dirname(path).split('/');
	return parts.map((_, index) => parts.slice(0, index + 1).join('/'));
}

/** Makes the folder of a path. Throws where a part of it is a link or a file, which could lead out of the archive. */
export async function makeFolder(root: string, path: string): Promise<void> {
	for (const folder of foldersOf(path)) {
		await mkdir(join(root, folder)).catch(ignore('EEXIST'));
		if (!(await lstat(join(root, folder))).isDirectory()) {
			throw Object.assign(new Error(`${folder} is not a folder`), { code: 'ENOTDIR' });
		}
	}
}

/** Makes the folder of a file that is to come. Throws where the file could not take its place. */
export async function prepareTarget(root: string, path: string): Promise<void> {
	await makeFolder(root, path);
	const there = await lstat(join(root, path)).catch(ignore('ENOENT'));
	if (there?.isDirectory() === true) {
		throw Object.assign(new Error(`${path} is a folder`), { code: 'EISDIR' });
	}
}

/** Removes the folders of a path that hold nothing, up to `content`. */
export async function removeEmptyFolders(root: string, path: string): Promise<void> {
	for (const folder of foldersOf(path).slice(1).toReversed()) {
		try {
			await rmdir(join(root, folder));
		} catch (error) {
			ignore('ENOENT', 'ENOTEMPTY', 'EEXIST', 'ENOTDIR')(error);
			return;
		}
	}
}
