import { join } from 'node:path';
import { syncFolder, writeDurably } from '../../../files/durable.ts';
import { prepareTarget } from './content-folders.ts';
import { CONTENT, type Move, type OnStep, PLAN } from './plan.ts';

/** The new content of a file by its path under the root; null where the file is to go. */
export type Changes = ReadonlyMap<string, Uint8Array | string | null>;

/** Writes the new files and the plan into a folder of their own, and makes the folders that they go to. */
export async function stage(root: string, folder: string, changes: Changes, onStep?: OnStep) {
	const staged = join(root, CONTENT, folder);
	const moves: Move[] = [];
	for (const [path, content] of changes) {
		const name = content === null ? null : String(moves.length);
		moves.push({ path, staged: name });
		if (content !== null && name !== null) writeDurably(join(staged, name), content);
		await onStep?.(`stage-${String(moves.length - 1)}`);
	}
	writeDurably(join(staged, PLAN), JSON.stringify(moves));
	await onStep?.('planned');
	const known = new Set<string>();
	for (const { path, staged: name } of moves) if (name !== null) prepareTarget(root, path, known);
	syncFolder(staged);
	await onStep?.('staged');
}
