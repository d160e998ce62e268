import { spawn, spawnSync } from 'node:child_process';
import { watch } from 'node:fs';
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import { recoverTransaction } from '../../src/ingest/write/transaction/recover.ts';
import { pathFile } from '../archive/paths/path-file.ts';
import { documentText, ingest, makeArchive, readContent, writeAll } from './sample-archive.ts';

/** How often each command is killed; 200 is what the project promises to hold, and takes some minutes. */
const KILLS = Number(process.env['KILLS'] ?? 10);

/** Longer than the limit that the test of large files sets. */
const LONG = Array.from(
	{ length: 120 },
	(_, index) => `${String(index + 1)}. ${'文'.repeat(40)}。\n`,
);

type Content = Record<string, string>;

/** A command of a keeper, over an archive in which it has several files to write. */
interface Command {
	name: string;
	script: string;
	makeTemplate: () => Promise<string>;
	parameters: string[];
}

const scriptOf = (name: string) =>
	fileURLToPath(new URL(`../../scripts/${name}.ts`, import.meta.url));

const added = await mkdtemp(join(tmpdir(), 'gb-archive-added-'));
for (const item of [3, 4])
	await writeFile(join(added, `${String(item)}.txt`), documentText(item, LONG.join('')));

const COMMANDS: readonly Command[] = [
	{
		name: 'paths',
		script: scriptOf('paths'),
		async makeTemplate() {
			const root = await makeArchive({ 'a.txt': documentText(1, LONG.join('')) });
			await ingest(root);
			const text = pathFile({
				passages: '    passages: [gb/346/ins/1/p1-p2, gb/346/ins/1/p9, gb/346/ins/1/p7]',
				notes: `    notes: ${'记'.repeat(2_000)}`,
			});
			await writeAll(root, {
				'content/paths/one.mdx': text,
				'content/paths/two.mdx': text,
				'content/paths/three.mdx': text,
			});
			return root;
		},
		parameters: [],
	},
	{
		name: 'ingest',
		script: scriptOf('ingest'),
		async makeTemplate() {
			const root = await makeArchive({ 'a.txt': documentText(1), 'b.txt': documentText(2) });
			await ingest(root);
			await writeAll(root, { 'content/documents/gb/346/ins/2.mdx': 'stale' });
			return root;
		},
		parameters: [join(added, '3.txt'), join(added, '4.txt')],
	},
];

/** Kills a process at a moment of its work: at a share of the time that it takes, or so long after its first writing. */
async function killAt(
	{ script, parameters }: Command,
	root: string,
	moment: { afterStart: number } | { afterWriting: number },
): Promise<void> {
	const child = spawn(process.execPath, [script, ...parameters], { cwd: root, stdio: 'ignore' });
	const ended = new Promise((resolve) => child.once('close', resolve));
	const kill = () => child.kill('SIGKILL');
	if ('afterStart' in moment) {
		setTimeout(kill, moment.afterStart);
		await ended;
		return;
	}
	const watcher = watch(join(root, 'content'));
	watcher.once('change', () => setTimeout(kill, moment.afterWriting));
	await ended;
	watcher.close();
}

describe.each(COMMANDS)('`npm run $name` changes all of what it changes, or nothing', (command) => {
	let template = '';
	let before: Content;
	let after: Content;
	let duration = 0;

	const copyTemplate = async () => {
		const root = await mkdtemp(join(tmpdir(), 'gb-archive-killed-'));
		await cp(template, root, { recursive: true });
		return root;
	};

	const run = (root: string) =>
		spawnSync(process.execPath, [command.script, ...command.parameters], {
			cwd: root,
			encoding: 'utf8',
		});

	beforeAll(async () => {
		template = await command.makeTemplate();
		before = await readContent(template);
		const root = await copyTemplate();
		const start = performance.now();
		const { status, stdout } = run(root);
		duration = performance.now() - start;
		expect(status, stdout).toBe(0);
		after = await readContent(root);
		expect(after).not.toEqual(before);
	});

	/** Returns the state of an archive once the next command has put it right. */
	const stateOf = async (root: string): Promise<string> => {
		expect(await recoverTransaction(root)).toBeNull();
		const content = JSON.stringify(await readContent(root));
		if (content === JSON.stringify(before)) return 'old';
		return content === JSON.stringify(after) ? 'new' : `neither: ${content}`;
	};

	test('whenever it is killed', async ({ annotate }) => {
		const states: Record<string, number> = {};
		for (let index = 0; index < KILLS; index += 1) {
			const root = await copyTemplate();
			// Most of the time goes into reading, and writing is short: every other one is killed within it.
			const moment =
				index % 2 === 0
					? { afterStart: duration * (0.3 + (0.8 * index) / KILLS) }
					: { afterWriting: (index * 7) % 20 };
			await killAt(command, root, moment);
			const state = await stateOf(root);
			expect(state).toMatch(/^(?:old|new)$/u);
			states[state] = (states[state] ?? 0) + 1;
			await rm(root, { recursive: true });
		}
		await annotate(JSON.stringify(states));
	});

	test.skipIf(process.platform === 'win32')('where files may not be so large', async () => {
		const root = await copyTemplate();
		// In blocks of 512 bytes: less than the longest file that it writes.
		const limited = spawnSync(
			'sh',
			[
				'-c',
				'ulimit -f 8; exec "$@"',
				'sh',
				process.execPath,
				command.script,
				...command.parameters,
			],
			{ cwd: root, encoding: 'utf8' },
		);
		expect(limited.status).not.toBe(0);
		expect(limited.stdout).toContain('Nothing was written.');
		expect(await readContent(root)).toEqual(before);
		expect(run(root).status).toBe(0);
		expect(await readContent(root)).toEqual(after);
	});
});
