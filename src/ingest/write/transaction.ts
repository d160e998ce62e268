import { mkdir, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { syncFolder } from '../../files/durable.ts';
import { makeFinding } from '../rules.ts';
import { SourcesError } from '../sources/sources-error.ts';
import { finish } from './transaction/finish.ts';
import { COMMITTED, CONTENT, type OnStep, stagedFolder } from './transaction/plan.ts';
import { findWriter, recoverTransaction, type Writer } from './transaction/recover.ts';
import { type Changes, stage } from './transaction/stage.ts';
import { undo } from './transaction/undo.ts';
import { TO_BE_FINISHED, unwritable } from './transaction/unwritable.ts';

interface TransactionOptions {
	onStep?: OnStep | undefined;
	/** Returns a file that is no longer what the change was made from, or null. */
	findChanged?: () => Promise<string | null>;
}

/**
 * Changes files under `content/`, all or none, whenever the process or the machine stops. Throws `SourcesError`
 * where the disk is full, a file cannot be written, or another command wrote since the archive was read.
 *
 * The new files are written into a folder of this process, with a plan of the moves; renaming that folder is the
 * moment from which on the change holds. Then the files are moved to their places. What was cut off before that
 * moment is undone, after it finished, by the next command.
 */
export async function writeTransaction(
	root: string,
	changes: Changes,
	{ onStep, findChanged }: TransactionOptions = {},
): Promise<void> {
	const folder = stagedFolder();
	const forbid = (writing: Writer | null) => {
		if (writing === null) return;
		const findings = [
			makeFinding('ingest-running', 0, { found: writing.who, folder: writing.folder }),
		];
		throw new SourcesError([{ file: CONTENT, findings }]);
	};
	forbid(await recoverTransaction(root));
	try {
		await mkdir(join(root, CONTENT, folder));
		// Of two that came this far at once, the second one sees the folder of the first.
		forbid(await findWriter(root));
		const changed = await findChanged?.();
		if (changed != null) {
			const findings = [makeFinding('content-changed', 0)];
			throw new SourcesError([{ file: changed, findings }]);
		}
		await stage(root, folder, changes, onStep);
		await rename(join(root, CONTENT, folder), join(root, CONTENT, COMMITTED));
	} catch (error) {
		await undo(root, folder);
		throw error instanceof SourcesError ? error : unwritable(error);
	}
	try {
		syncFolder(join(root, CONTENT));
		await onStep?.('committed');
		await finish(root, onStep);
	} catch (error) {
		throw unwritable(error, TO_BE_FINISHED);
	}
}
