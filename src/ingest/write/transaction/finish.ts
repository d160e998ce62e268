import { rmdirSync, unlinkSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { syncFolder } from '../../../files/durable.ts';
import { ignore, tolerate } from '../../../files/file-errors.ts';
import { placeFile } from '../../../files/place.ts';
import { makeFinding } from '../../rules.ts';
import { SourcesError } from '../../sources/sources-error.ts';
import { makeFolder, removeEmptyFolders } from './content-folders.ts';
import { COMMITTED, CONTENT, type OnStep, parsePlan, PLAN } from './plan.ts';
import { TO_BE_FINISHED, unwritable } from './unwritable.ts';

/** Moves the files of a committed change to their places. What was moved before is passed over. */
export async function finish(root: string, onStep?: OnStep): Promise<void> {
	const committed = join(root, CONTENT, COMMITTED);
	const plan = await readFile(join(committed, PLAN), 'utf8').catch(ignore('ENOENT'));
	const changed = new Set<string>();
	const known = new Set<string>();
	// Without a plan all is done, and only the folder is left.
	for (const [index, { path, staged }] of parsePlan(plan ?? '[]').entries()) {
		await onStep?.(`apply-${String(index)}`);
		if (staged === null) {
			tolerate(() => {
				unlinkSync(join(root, path));
			}, 'ENOENT');
			removeEmptyFolders(root, path);
			known.clear();
		} else {
			makeFolder(root, path, known);
			tolerate(() => {
				placeFile(join(committed, staged), join(root, path));
			}, 'ENOENT');
			changed.add(dirname(join(root, path)));
		}
	}
	// The plan stays until every move is on the disk.
	for (const folder of changed) syncFolder(folder);
	await onStep?.('applied');
	tolerate(() => {
		unlinkSync(join(committed, PLAN));
	}, 'ENOENT');
	await onStep?.('plan-removed');
	tolerate(() => {
		rmdirSync(committed);
	}, 'ENOENT');
	syncFolder(join(root, CONTENT));
	await onStep?.('finished');
}

/** Finishes a change that was cut off. Throws `SourcesError` where it cannot be finished now either. */
export async function finishLater(root: string): Promise<void> {
	try {
		await finish(root);
	} catch (error) {
		if (!(error instanceof SyntaxError)) throw unwritable(error, TO_BE_FINISHED);
		const findings = [makeFinding('journal-broken', 0, { reason: error.message })];
		throw new SourcesError([{ file: `${CONTENT}/${COMMITTED}/${PLAN}`, findings }]);
	}
}
