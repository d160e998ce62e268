import { lstatSync, mkdirSync, rmdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ignore, tolerate } from '../../../files/file-errors.ts';

/** Returns the folders from `content` down to the one of a path. */
function foldersOf(path: string): string[] {
	const parts = dirname(path).split('/');
	return parts.map((_, index) => parts.slice(0, index + 1).join('/'));
}

/**
 * Makes the folder of a path. Throws where a part of it is a link or a file, which could lead out of the archive.
 * What is in `known` is not looked at again, and what is made is added to it.
 */
export function makeFolder(root: string, path: string, known: Set<string>): void {
	for (const folder of foldersOf(path)) {
		if (known.has(folder)) continue;
		tolerate(() => {
			mkdirSync(join(root, folder));
		}, 'EEXIST');
		if (!lstatSync(join(root, folder)).isDirectory()) {
			throw Object.assign(new Error(`${folder} is not a folder`), { code: 'ENOTDIR' });
		}
		known.add(folder);
	}
}

/** Makes the folder of a file that is to come. Throws where the file could not take its place. */
export function prepareTarget(root: string, path: string, known: Set<string>): void {
	makeFolder(root, path, known);
	const there = lstatSync(join(root, path), { throwIfNoEntry: false });
	if (there?.isDirectory() === true) {
		throw Object.assign(new Error(`${path} is a folder`), { code: 'EISDIR' });
	}
}

/** Removes the folders of a path that hold nothing, up to `content`. */
export function removeEmptyFolders(root: string, path: string): void {
	for (const folder of foldersOf(path).slice(1).toReversed()) {
		try {
			rmdirSync(join(root, folder));
		} catch (error) {
			ignore('ENOENT', 'ENOTEMPTY', 'EEXIST', 'ENOTDIR')(error);
			return;
		}
	}
}
