import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { codeOf, ignore } from '../../../files/file-errors.ts';
import { finishLater } from './finish.ts';
import { COMMITTED, CONTENT, findProcess } from './plan.ts';
import { undo } from './undo.ts';

/** True for a process that runs on this machine. */
export function isRunning(id: number): boolean {
	try {
		process.kill(id, 0);
		return true;
	} catch (error) {
		return codeOf(error) === 'EPERM';
	}
}

/** Returns another process that is writing a change, or null. */
export async function findWriter(root: string): Promise<number | null> {
	const ids = (await readdir(join(root, CONTENT))).map(findProcess);
	return ids.find((id) => id !== null && id !== process.pid && isRunning(id)) ?? null;
}

/**
 * Finishes a change that held and undoes one that did not, where a command was cut off. Returns the process that is
 * writing a change, or null.
 */
export async function recoverTransaction(root: string): Promise<number | null> {
	const names = await readdir(join(root, CONTENT)).catch(ignore('ENOENT', 'ENOTDIR'));
	let writing: number | null = null;
	for (const name of names ?? []) {
		const id = findProcess(name);
		if (name === COMMITTED) await finishLater(root);
		else if (id === null) continue;
		else if (id !== process.pid && isRunning(id)) writing = id;
		else await undo(root, name);
	}
	return writing;
}
