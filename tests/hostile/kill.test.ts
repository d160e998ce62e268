import { spawnSync } from 'node:child_process';
import { cp, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import { recoverTransaction } from '../../src/ingest/write/transaction/recover.ts';
import { documentText, ingest, makeArchive, manifestOf, readContent } from './sample-archive.ts';

const DIE = fileURLToPath(new URL('./ingest-and-die.ts', import.meta.url));

const SOURCES = { 'a.txt': documentText(1), 'b.txt': documentText(2) };
const ADDED = { 'c.txt': documentText(3), 'd.txt': documentText(4) };

let template = '';
let files: string[] = [];
let before: Record<string, string>;
let after: Record<string, string>;
let steps: string[] = [];

/** Returns a copy of an archive with two documents, one of them with a file that no source gives. */
async function copyArchive(): Promise<string> {
	const root = await mkdtemp(join(tmpdir(), 'gb-archive-kill-'));
	await cp(template, root, { recursive: true });
	return root;
}

beforeAll(async () => {
	template = await makeArchive(SOURCES);
	await ingest(template);
	// The next ingest has something to remove, to replace and to add.
	await cp(
		join(template, 'content/documents/gb/346/ins/1.mdx'),
		join(template, 'content/documents/gb/1/2.mdx'),
	);
	await writeFile(join(template, 'content/documents/gb/346/ins/2.mdx'), 'stale');
	const folder = await mkdtemp(join(tmpdir(), 'gb-archive-added-'));
	for (const [name, text] of Object.entries(ADDED)) await writeFile(join(folder, name), text);
	files = Object.keys(ADDED).map((name) => join(folder, name));
	before = await readContent(template);
	const root = await copyArchive();
	const { stdout, status } = spawnSync(process.execPath, [DIE, root, '-1', ...files]);
	expect(status).toBe(0);
	steps = String(stdout).trim().split('\n');
	after = await readContent(root);
});

/** Recovers an archive whose ingest was killed and tells which state came of it. */
async function recover(root: string): Promise<string> {
	expect(await recoverTransaction(root)).toBeNull();
	const content = await readContent(root);
	for (const [name, state] of [['old', before] as const, ['new', after] as const]) {
		if (JSON.stringify(content) === JSON.stringify(state)) return name;
	}
	return `neither: ${JSON.stringify(content)}`;
}

test('an ingest without an accident passes through every moment of writing', () => {
	expect(steps).toEqual([
		...['stage-0', 'stage-1', 'stage-2', 'stage-3', 'stage-4', 'stage-5', 'stage-6', 'stage-7'],
		...['planned', 'staged', 'committed'],
		...['apply-0', 'apply-1', 'apply-2', 'apply-3', 'apply-4', 'apply-5', 'apply-6', 'apply-7'],
		...['applied', 'plan-removed', 'finished'],
	]);
});

describe('killed at a moment of writing, the next command finds all or nothing of the change', () => {
	const moments = Array.from({ length: 22 }, (_, index) => index);

	test.each(moments)('moment %i', async (moment) => {
		const root = await copyArchive();
		const { signal } = spawnSync(process.execPath, [DIE, root, String(moment), ...files]);
		expect(signal).toBe('SIGKILL');
		const held = moment >= steps.indexOf('committed');
		expect(await recover(root)).toBe(held ? 'new' : 'old');
		// The same command then ends where it would have ended.
		const again = await ingest(root, { files: held ? [] : files });
		expect(again.code).toBe(0);
		expect(await readContent(root)).toEqual(after);
	});
});

describe('what recovery leaves alone', () => {
	test('a change that a running process is writing', async () => {
		const root = await makeArchive(SOURCES);
		await writeFile(join(root, `content/.staged-${String(process.ppid)}`), '');
		expect((await recoverTransaction(root))?.who).toBe(`Process ${String(process.ppid)}`);
	});

	test('an archive without an accident', async () => {
		const root = await makeArchive(SOURCES);
		await ingest(root);
		const content = await readContent(root);
		expect(await recoverTransaction(root)).toBeNull();
		expect(await readContent(root)).toEqual(content);
	});
});

describe('an ingest gives the same', () => {
	test('when it is run again: not a byte is written', async () => {
		const root = await makeArchive(SOURCES);
		await ingest(root);
		const content = await readContent(root);
		expect((await ingest(root)).output).toContain('0 files changed, 0 new addresses');
		expect(await readContent(root)).toEqual(content);
	});

	test('in whatever order the manifest names the sources, and however many at a time', async () => {
		const all = { ...SOURCES, ...ADDED };
		const outputs = (content: Record<string, string>) =>
			Object.entries(content).filter(([path]) => !path.startsWith('sources'));
		const first = await makeArchive(all);
		await ingest(first);
		const reversed = Object.fromEntries(Object.entries(all).toReversed());
		const second = await makeArchive(all, manifestOf(reversed));
		await ingest(second);
		const third = await makeArchive(SOURCES);
		for (const file of files) await ingest(third, { files: [file] });
		expect(outputs(await readContent(second))).toEqual(outputs(await readContent(first)));
		expect(outputs(await readContent(third))).toEqual(outputs(await readContent(first)));
	});
});
