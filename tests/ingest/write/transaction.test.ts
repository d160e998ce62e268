import { spawnSync } from 'node:child_process';
import { mkdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readDocuments } from '../../../src/ingest/read-documents.ts';
import { writeTransaction } from '../../../src/ingest/write/transaction.ts';
import { recoverTransaction } from '../../../src/ingest/write/transaction/recover.ts';
import { makeFolder, readFiles, writeFiles } from '../temporary-folder.ts';

type Files = Record<string, string>;

const OLD = { 'content/documents/gb/1.mdx': 'old', 'content/documents/gb/2.mdx': 'same' };
const CHANGES = new Map([
	['content/documents/gb/1.mdx', 'new'],
	['content/documents/unido/3.mdx', 'more'],
	['content/addresses.lock', 'gb/1\ngb/2\n'],
]);
const NEW = { ...OLD, ...Object.fromEntries(CHANGES) };
/** What stands beside them is never touched. */
const BESIDE = { 'content/sources/a.txt': 'a' };

async function makeArchive(files: Files): Promise<string> {
	const root = await makeFolder();
	await writeFiles(root, { ...BESIDE, ...files });
	return root;
}

describe('writing', () => {
	test('replaces, adds and leaves alone, and nothing is left behind', async () => {
		const root = await makeArchive(OLD);
		await writeTransaction(root, CHANGES);
		expect(await readFiles(root)).toEqual({ ...BESIDE, ...NEW });
	});

	test('touches nothing that does not change', async () => {
		const root = await makeArchive(OLD);
		const read = () =>
			stat(join(root, 'content/documents/gb/2.mdx'), { bigint: true }).then((stats) => [
				stats.mtimeNs,
				stats.ino,
			]);
		const before = await read();
		await writeTransaction(root, CHANGES);
		expect(await read()).toEqual(before);
	});

	test('removes a file, and the folders that hold nothing then', async () => {
		const root = await makeArchive({ ...OLD, 'content/documents/un/a/res/1.mdx': 'stale' });
		await writeTransaction(root, new Map([['content/documents/un/a/res/1.mdx', null]]));
		expect(await readFiles(root)).toEqual({ ...BESIDE, ...OLD });
		await expect(stat(join(root, 'content/documents/un'))).rejects.toThrow('ENOENT');
	});

	test.each([
		['content/documents/gb/1.mdx/4.mdx', 'a folder cannot have the name of a file'],
		['content/sources', 'a file cannot have the name of a folder'],
	])('writes none where %s cannot be written: %s', async (path) => {
		const root = await makeArchive(OLD);
		const broken = new Map([...CHANGES, [path, 'never']]);
		await expect(writeTransaction(root, broken)).rejects.toThrow('content-unwritable');
		expect(await readFiles(root)).toEqual({ ...BESIDE, ...OLD });
	});
});

describe('content in which a folder is a disk of its own', () => {
	/** Programs of the system, not of a package. */
	const [MOUNT, UNMOUNT] = ['mount', 'umount'] as const;
	const DISK = 'content/documents/gb';

	test.for([
		['as ever', {}],
		['where a copy was cut off', { [`${DISK}/1.mdx.unfinished`]: 'ne' }],
	] as const)('is written %s', async ([_, left], { skip }) => {
		const root = await makeArchive({});
		await mkdir(join(root, DISK), { recursive: true });
		const { status } = spawnSync(MOUNT, ['-t', 'tmpfs', 'tmpfs', join(root, DISK)]);
		if (status !== 0) skip('skipped, because only root can mount a disk');
		try {
			await writeFiles(root, { ...OLD, ...left });
			await writeTransaction(root, CHANGES);
			expect(await readFiles(root)).toEqual({ ...BESIDE, ...NEW });
		} finally {
			spawnSync(UNMOUNT, [join(root, DISK)]);
		}
	});
});

describe('recovery', () => {
	const staged = `content/.staged-${String(process.pid)}`;
	const plan = JSON.stringify([
		{ path: 'content/documents/gb/1.mdx', staged: '0' },
		{ path: 'content/documents/unido/3.mdx', staged: '1' },
		{ path: 'content/addresses.lock', staged: '2' },
	]);
	const files = (folder: string, ...names: string[]): Files =>
		Object.fromEntries(
			names.map((name) => [`${folder}/${name}`, [...CHANGES.values()][Number(name)] ?? plan]),
		);

	test.each<[Files, Files, string]>([
		[{ ...OLD, ...files(staged, '0') }, OLD, 'while the new files were written'],
		[{ ...OLD, ...files(staged, '0', '1', '2', 'plan.json') }, OLD, 'before it held'],
		[{ ...OLD, [`${staged}/plan.json`]: '[{"pa' }, OLD, 'in the middle of the plan'],
		[
			{ ...OLD, ...files('content/.committed', '0', '1', '2', 'plan.json') },
			NEW,
			'as soon as it held',
		],
		[
			{
				...OLD,
				'content/documents/gb/1.mdx': 'new',
				...files('content/.committed', '1', '2', 'plan.json'),
			},
			NEW,
			'while the files were moved',
		],
		[{ ...NEW, ...files('content/.committed', 'plan.json') }, NEW, 'when all were moved'],
		[OLD, OLD, 'not at all'],
		[{}, {}, 'nothing was ever written'],
	])('%#: cut off $2', async (given, expected) => {
		const root = await makeArchive(given);
		expect(await recoverTransaction(root)).toBeNull();
		expect(await readFiles(root)).toEqual({ ...BESIDE, ...expected });
		await recoverTransaction(root);
		expect(await readFiles(root)).toEqual({ ...BESIDE, ...expected });
	});

	test('leaves alone what another process is writing, and writes nothing beside it', async () => {
		const root = await makeArchive({ ...OLD, [`content/.staged-${String(process.ppid)}/0`]: 'n' });
		const before = await readFiles(root);
		expect(await recoverTransaction(root)).toEqual({
			who: `Process ${String(process.ppid)}`,
			folder: `content/.staged-${String(process.ppid)}`,
		});
		await expect(writeTransaction(root, CHANGES)).rejects.toThrow(
			`delete the folder content/.staged-${String(process.ppid)}.`,
		);
		expect(await readFiles(root)).toEqual(before);
	});
});

describe('reading the documents', () => {
	test('takes the MDX files only, by path', async () => {
		const root = await makeArchive({ ...OLD, 'content/documents/notes.txt': 'a note' });
		expect([...(await readDocuments(root))]).toEqual([
			['gb/1.mdx', 'old'],
			['gb/2.mdx', 'same'],
		]);
	});

	test('finds nothing where there is no folder', async () => {
		expect(await readDocuments(await makeFolder())).toEqual(new Map());
	});
});

describe('what another command or a hand left', () => {
	test('a change made from what is no longer there is refused, and nothing is written', async () => {
		const root = await makeArchive(OLD);
		const findChanged = () => Promise.resolve('content/addresses.lock');
		await expect(writeTransaction(root, CHANGES, { findChanged })).rejects.toThrow(
			'content/addresses.lock  content-changed',
		);
		expect(await readFiles(root)).toEqual({ ...BESIDE, ...OLD });
	});

	test('of two that write at once, one at the most does', async () => {
		const root = await makeArchive({ ...OLD, [`content/.staged-${String(process.ppid)}/0`]: '' });
		await expect(writeTransaction(root, CHANGES)).rejects.toThrow('ingest-running');
	});

	test.each([
		['{bad', 'no JSON'],
		['{}', 'no list'],
		['[{"path":"content/../../evil","staged":"0"}]', 'a path that leads out'],
		['[{"path":"/tmp/evil","staged":"0"}]', 'an absolute path'],
		['[{"path":"content/a","staged":"../0"}]', 'a staged file elsewhere'],
		['[{"path":"content/a","staged":0}]', 'a staged file that is no name'],
		['[{"path":"content/a"}]', 'no staged file'],
	])('a plan that reads %s is not followed: %s', async (plan) => {
		const left = { 'content/.committed/plan.json': plan, 'content/.committed/0': 'x' };
		const root = await makeArchive({ ...OLD, ...left });
		await expect(recoverTransaction(root)).rejects.toThrow('journal-broken');
		expect(await readFiles(root)).toEqual({ ...BESIDE, ...OLD, ...left });
	});
});
