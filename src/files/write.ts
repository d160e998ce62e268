import {
	chmodSync,
	mkdirSync,
	readdirSync,
	realpathSync,
	renameSync,
	rmSync,
	statSync,
	writeFileSync,
} from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { syncFolder, writeDurably } from './durable.ts';
import { ignore } from './file-errors.ts';
import { isAtWork, ownTag, parseOwner } from './owner.ts';
import { UNFINISHED } from './place.ts';

/**
 * How files are written, all of the project's: nothing outside of this room writes by Node's own functions, which empty a
 * file before they fill it.
 */

/** Returns what a function gives of a file; null where the file is not there. */
function ifThere<T>(read: (file: string) => T, file: string): T | null {
	try {
		return read(file);
	} catch (error) {
		ignore('ENOENT')(error);
		return null;
	}
}

/** Removes what processes that were ended left of a file that they were writing. */
function removeLeftovers(file: string): void {
	const folder = dirname(file);
	const prefix = `${basename(file)}.`;
	for (const name of readdirSync(folder)) {
		if (!name.startsWith(prefix) || !name.endsWith(UNFINISHED)) continue;
		const owner = parseOwner(name.slice(prefix.length, -UNFINISHED.length));
		if (owner !== null && !isAtWork(owner)) rmSync(join(folder, name), { force: true });
	}
}

/**
 * Writes a file whole or not at all, whenever the process or the machine stops: under another name in its folder, onto the
 * disk itself, then by renaming. Its folder is made where it is missing; a link stays one, and rights stay as they were.
 */
export function writeWhole(file: string, content: Uint8Array | string): void {
	mkdirSync(dirname(file), { recursive: true });
	const target = ifThere((path) => realpathSync(path), file) ?? resolve(file);
	const mode = ifThere((path) => statSync(path).mode, target);
	const unfinished = `${target}.${ownTag()}${UNFINISHED}`;
	removeLeftovers(target);
	try {
		rmSync(unfinished, { force: true });
		writeDurably(unfinished, content);
		if (mode !== null) chmodSync(unfinished, mode);
		renameSync(unfinished, target);
	} catch (error) {
		rmSync(unfinished, { force: true });
		throw error;
	}
	syncFolder(dirname(target));
}

/**
 * Writes what can be made again: whole or not at all where a process stops. Where the machine does, the file may be damaged,
 * and whoever reads it has to see that. It takes a hundredth of the time of a file that is on the disk itself.
 */
export function writeCached(file: string, content: Uint8Array): void {
	const unfinished = `${file}.${ownTag()}${UNFINISHED}`;
	mkdirSync(dirname(file), { recursive: true });
	try {
		writeFileSync(unfinished, content);
		renameSync(unfinished, file);
	} catch (error) {
		rmSync(unfinished, { force: true });
		throw error;
	}
}

/**
 * Writes a file into a folder that nobody reads before it takes its place as a whole, or that is scratch. Throws where a
 * file is there.
 */
export function writeNew(file: string, content: Uint8Array | string): void {
	writeFileSync(file, content, { flag: 'wx' });
}
