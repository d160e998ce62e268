import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { ignore } from '../../../files/file-errors.ts';
import { removeEmptyFolders } from './content-folders.ts';
import { CONTENT, type Move, parsePlan, PLAN } from './plan.ts';

/** Removes a change that never held, with the folders that were made for it. */
export async function undo(root: string, folder: string): Promise<void> {
	const staged = join(root, CONTENT, folder);
	const plan = await readFile(join(staged, PLAN), 'utf8').catch(ignore('ENOENT'));
	let moves: Move[] = [];
	try {
		moves = parsePlan(plan ?? '[]');
	} catch {
		// A plan that is half written: its folders were not made yet.
	}
	for (const { path } of moves) removeEmptyFolders(root, path);
	await rm(staged, { recursive: true, force: true });
}
