import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { ignore } from '../../../files/file-errors.ts';
import { describeOwner, isAtWork, isOwn } from '../../../files/owner.ts';
import { finishLater } from './finish.ts';
import { COMMITTED, CONTENT, findOwner } from './plan.ts';
import { undo } from './undo.ts';

/** Another process that is writing a change. */
export interface Writer {
	/** In words. */
	who: string;
	/** Path of its folder under the root, by which it is known. */
	folder: string;
}

/** Returns the writer that a folder under `content/` is of; null where there is none at work but this process. */
function toWriter(name: string): Writer | null {
	const owner = findOwner(name);
	if (owner === null || isOwn(owner) || !isAtWork(owner)) return null;
	return { who: describeOwner(owner), folder: `${CONTENT}/${name}` };
}

/** Returns another process that is writing a change, or null. */
export async function findWriter(root: string): Promise<Writer | null> {
	const writers = (await readdir(join(root, CONTENT))).map(toWriter);
	return writers.find((writer) => writer !== null) ?? null;
}

/**
 * Finishes a change that held and undoes one that did not, where a command was cut off. Returns the process that is
 * writing a change, or null.
 */
export async function recoverTransaction(root: string): Promise<Writer | null> {
	const names = await readdir(join(root, CONTENT)).catch(ignore('ENOENT', 'ENOTDIR'));
	let writing: Writer | null = null;
	for (const name of names ?? []) {
		const writer = toWriter(name);
		if (name === COMMITTED) await finishLater(root);
		else if (writer !== null) writing = writer;
		else if (findOwner(name) !== null) await undo(root, name);
	}
	return writing;
}
