import { constants, copyFileSync, cpSync, linkSync, renameSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { copyDurably, syncFolder } from './durable.ts';
import { codeOf } from './file-errors.ts';

/**
 * How files and folders come to their places: by renaming, which is done or not done, and from one file system to another
 * by a copy under another name, which is renamed when it is whole. In a container nearly any folder can be a file system of
 * its own: the temporary one, a volume, the cache, and a folder of the image below them. Not by promises: of many small
 * files each costs more than its writing.
 */

/** What a file system says that cannot rename because the target, or a part of what is moved, is on another one. */
const ELSEWHERE = 'EXDEV';

/** What a file system says that has no hard links, has no more for a file, or is not that of the file. */
const NO_LINK = new Set(['EPERM', 'EXDEV', 'ENOTSUP', 'EMLINK', 'ENOSYS']);

/** Behind the name of what is being copied to its place. What a process that was ended leaves of it is worth nothing. */
export const UNFINISHED = '.unfinished';

interface Copying {
	copy: (from: string, to: string) => void;
	/** Called when the copy is in its place, and before what it was made of goes. */
	settle?: () => void;
}

/** Moves by copying where renaming cannot do it. What is moved is whole in one of the two places at any time. */
function move(from: string, to: string, { copy, settle }: Copying): void {
	try {
		renameSync(from, to);
		return;
	} catch (error) {
		if (codeOf(error) !== ELSEWHERE) throw error;
	}
	const unfinished = to + UNFINISHED;
	try {
		rmSync(unfinished, { recursive: true, force: true });
		copy(from, unfinished);
		renameSync(unfinished, to);
	} catch (error) {
		rmSync(unfinished, { recursive: true, force: true });
		throw error;
	}
	settle?.();
	rmSync(from, { recursive: true, force: true });
}

/**
 * Moves a file to a path, whatever file was there, whole or not at all. A copy is on the disk itself, as a file that is
 * renamed is, before the file that it was made of goes.
 */
export function placeFile(from: string, to: string): void {
	move(from, to, {
		copy: copyDurably,
		settle: () => {
			syncFolder(dirname(to));
		},
	});
}

/** Moves a folder to a path where nothing is, or an empty folder, whole or not at all. */
export function placeFolder(from: string, to: string): void {
	move(from, to, {
		copy: (source, target) => {
			cpSync(source, target, { recursive: true, verbatimSymlinks: true });
		},
	});
}

/** Puts a file in a second place: as a hard link where there can be one, else as a copy. Throws where a file is there. */
export function linkFile(from: string, to: string): void {
	try {
		linkSync(from, to);
	} catch (error) {
		if (!NO_LINK.has(codeOf(error) ?? '')) throw error;
		copyFileSync(from, to, constants.COPYFILE_EXCL);
	}
}
