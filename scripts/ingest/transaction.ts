import { constants } from 'node:fs';
import { lstat, mkdir, open, readdir, readFile, rename, rm, rmdir, unlink } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { RuleId } from './rules.ts';
import { makeFinding } from './rules.ts';
import { formatCause } from './read-source-file.ts';
import { SourcesError } from './sources-error.ts';

/**
 * How several files under `content/` change as one. The new files are written into a folder of this process, with
 * a plan of the moves; renaming that folder is the moment from which on the change holds. Then the files are moved
 * to their places. What was cut off before that moment is undone, after it finished, by the next command.
 */
const CONTENT = 'content';
const STAGED = /^\.staged-(?<process>\d+)$/u;
const COMMITTED = '.committed';
const PLAN = 'plan.json';

/** The new content of a file by its path under the root; null where the file is to go. */
export type Changes = ReadonlyMap<string, Uint8Array | string | null>;

/** One move of a plan: the staged file that goes to a path, or null where the file at the path goes. */
interface Move {
	path: string;
	staged: string | null;
}

/** Called at each moment that differs from the one before, by its name: for tests that cut the change off there. */
export type OnStep = (step: string) => void | Promise<void>;

const codeOf = (error: unknown) => (error as NodeJS.ErrnoException).code;

/** Returns a handler that takes errors of these codes for nothing and raises all others. */
const ignore =
	(...codes: string[]) =>
	(error: unknown): undefined => {
		if (!codes.includes(codeOf(error) ?? '')) throw error;
		return undefined;
	};

/** Writes a file to the disk itself. */
async function writeDurably(path: string, content: Uint8Array | string): Promise<void> {
	const handle = await open(path, constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL);
	try {
		await handle.writeFile(content);
		await handle.sync();
	} finally {
		await handle.close();
	}
}

/** Makes sure that the names in a folder are on the disk; not every system can. */
async function syncFolder(path: string): Promise<void> {
	const handle = await open(path, constants.O_RDONLY);
	try {
		await handle.sync().catch(ignore('EINVAL', 'EPERM', 'ENOTSUP'));
	} finally {
		await handle.close();
	}
}

/** Returns the folders from `content` down to the one of a path. */
function foldersOf(path: string): string[] {
	const parts = dirname(path).split('/');
	return parts.map((_, index) => parts.slice(0, index + 1).join('/'));
}

/** Makes the folder of a path. Throws where a part of it is a link or a file, which could lead out of the archive. */
async function makeFolder(root: string, path: string): Promise<void> {
	for (const folder of foldersOf(path)) {
		await mkdir(join(root, folder)).catch(ignore('EEXIST'));
		if (!(await lstat(join(root, folder))).isDirectory()) {
			throw Object.assign(new Error(`${folder} is not a folder`), { code: 'ENOTDIR' });
		}
	}
}

/** Makes the folder of a file that is to come. Throws where the file could not take its place. */
async function prepareTarget(root: string, path: string): Promise<void> {
	await makeFolder(root, path);
	const there = await lstat(join(root, path)).catch(ignore('ENOENT'));
	if (there?.isDirectory() === true) {
		throw Object.assign(new Error(`${path} is a folder`), { code: 'EISDIR' });
	}
}

/** Removes the folders of a path that hold nothing, up to `content`. */
async function removeEmptyFolders(root: string, path: string): Promise<void> {
	for (const folder of foldersOf(path).slice(1).toReversed()) {
		try {
			await rmdir(join(root, folder));
		} catch (error) {
			ignore('ENOENT', 'ENOTEMPTY', 'EEXIST', 'ENOTDIR')(error);
			return;
		}
	}
}

const isInside = (path: string) =>
	path.startsWith(`${CONTENT}/`) && !path.split('/').some((part) => part === '..' || part === '.');

/** Returns the moves of a plan. Throws `SyntaxError` where it is none, or leads out of the archive. */
function parsePlan(text: string): Move[] {
	const moves = JSON.parse(text) as unknown;
	const isMove = (move: unknown) => {
		const { path, staged } = (move ?? {}) as Partial<Move>;
		const isName = staged === null || /^\d+$/u.test(staged ?? '');
		return typeof path === 'string' && isInside(path) && isName;
	};
	if (Array.isArray(moves) && moves.every(isMove)) return moves as Move[];
	throw new SyntaxError('it does not hold moves of files under content/');
}

/** Moves the files of a committed change to their places. What was moved before is passed over. */
async function finish(root: string, onStep?: OnStep): Promise<void> {
	const committed = join(root, CONTENT, COMMITTED);
	const plan = await readFile(join(committed, PLAN), 'utf8').catch(ignore('ENOENT'));
	const changed = new Set<string>();
	// Without a plan all is done, and only the folder is left.
	for (const [index, { path, staged }] of parsePlan(plan ?? '[]').entries()) {
		await onStep?.(`apply-${String(index)}`);
		if (staged === null) {
			await unlink(join(root, path)).catch(ignore('ENOENT'));
			await removeEmptyFolders(root, path);
		} else {
			await makeFolder(root, path);
			await rename(join(committed, staged), join(root, path)).catch(ignore('ENOENT'));
			changed.add(dirname(join(root, path)));
		}
	}
	// The plan stays until every move is on the disk.
	for (const folder of changed) await syncFolder(folder);
	await onStep?.('applied');
	await unlink(join(committed, PLAN)).catch(ignore('ENOENT'));
	await onStep?.('plan-removed');
	await rmdir(committed).catch(ignore('ENOENT'));
	await syncFolder(join(root, CONTENT));
	await onStep?.('finished');
}

/** True for a process that runs on this machine. */
function isRunning(id: number): boolean {
	try {
		process.kill(id, 0);
		return true;
	} catch (error) {
		return codeOf(error) === 'EPERM';
	}
}

/** Removes a change that never held, with the folders that were made for it. */
async function undo(root: string, folder: string): Promise<void> {
	const staged = join(root, CONTENT, folder);
	const plan = await readFile(join(staged, PLAN), 'utf8').catch(ignore('ENOENT'));
	let moves: Move[] = [];
	try {
		moves = parsePlan(plan ?? '[]');
	} catch {
		// A plan that is half written: its folders were not made yet.
	}
	for (const { path } of moves) await removeEmptyFolders(root, path);
	await rm(staged, { recursive: true, force: true });
}

/** Finishes a change that was cut off. Throws `SourcesError` where it cannot be finished now either. */
async function finishLater(root: string): Promise<void> {
	try {
		await finish(root);
	} catch (error) {
		if (!(error instanceof SyntaxError)) throw unwritable(error, TO_BE_FINISHED);
		const findings = [makeFinding('journal-broken', 0, { reason: error.message })];
		throw new SourcesError([{ file: `${CONTENT}/${COMMITTED}/${PLAN}`, findings }]);
	}
}

/** Returns another process that is writing a change, or null. */
async function findWriter(root: string): Promise<number | null> {
	const names = await readdir(join(root, CONTENT));
	const ids = names.map((name) => Number(STAGED.exec(name)?.groups?.['process']));
	return ids.find((id) => !Number.isNaN(id) && id !== process.pid && isRunning(id)) ?? null;
}

/**
 * Finishes a change that held and undoes one that did not, where a command was cut off. Returns the process that is
 * writing a change, or null.
 */
export async function recoverTransaction(root: string): Promise<number | null> {
	const names = await readdir(join(root, CONTENT)).catch(ignore('ENOENT', 'ENOTDIR'));
	let writing: number | null = null;
	for (const name of names ?? []) {
		const id = Number(STAGED.exec(name)?.groups?.['process']);
		if (name === COMMITTED) await finishLater(root);
		else if (Number.isNaN(id)) continue;
		else if (id !== process.pid && isRunning(id)) writing = id;
		else await undo(root, name);
	}
	return writing;
}

const RULES_OF_CODES: Partial<Record<string, RuleId>> = {
	ENOSPC: 'disk-full',
	EDQUOT: 'disk-full',
};

/** What is said where a change was cut off after the moment from which on it holds. */
const TO_BE_FINISHED = 'The change is noted down; the next command finishes it.';

function unwritable(error: unknown, outcome?: string): SourcesError {
	const rule = RULES_OF_CODES[codeOf(error) ?? ''] ?? 'content-unwritable';
	const findings = [makeFinding(rule, 0, { reason: formatCause(error) })];
	return new SourcesError([{ file: CONTENT, findings }], outcome);
}

/** Writes the new files and the plan into a folder of their own, and makes the folders that they go to. */
async function stage(root: string, folder: string, changes: Changes, onStep?: OnStep) {
	const staged = join(root, CONTENT, folder);
	const moves: Move[] = [];
	for (const [path, content] of changes) {
		const name = content === null ? null : String(moves.length);
		moves.push({ path, staged: name });
		if (content !== null && name !== null) await writeDurably(join(staged, name), content);
		await onStep?.(`stage-${String(moves.length - 1)}`);
	}
	await writeDurably(join(staged, PLAN), JSON.stringify(moves));
	await onStep?.('planned');
	for (const { path, staged: name } of moves) if (name !== null) await prepareTarget(root, path);
	await syncFolder(staged);
	await onStep?.('staged');
}

interface TransactionOptions {
	onStep?: OnStep | undefined;
	/** Returns a file that is no longer what the change was made from, or null. */
	findChanged?: () => Promise<string | null>;
}

/**
 * Changes files under `content/`, all or none, whenever the process or the machine stops. Throws `SourcesError`
 * where the disk is full, a file cannot be written, or another command wrote since the archive was read.
 */
export async function writeTransaction(
	root: string,
	changes: Changes,
	{ onStep, findChanged }: TransactionOptions = {},
): Promise<void> {
	const folder = `.staged-${String(process.pid)}`;
	const forbid = (writing: number | null) => {
		if (writing === null) return;
		const findings = [makeFinding('ingest-running', 0, { found: writing })];
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
		await syncFolder(join(root, CONTENT));
		await onStep?.('committed');
		await finish(root, onStep);
	} catch (error) {
		throw unwritable(error, TO_BE_FINISHED);
	}
}
