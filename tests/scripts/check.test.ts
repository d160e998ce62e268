import { appendFile, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { runCheck } from '../../scripts/check.ts';
import { runPaths } from '../../scripts/paths.ts';
import { pathFile } from '../archive/paths/path-file.ts';
import { documentText, ingest, makeArchive, silent, writeAll } from '../hostile/sample-archive.ts';

const LOCK = 'content/addresses.lock';
const PATH = 'content/paths/one.mdx';

let root: string;

beforeEach(async () => {
	root = await makeArchive({ 'a.txt': documentText(1) });
	expect((await ingest(root)).code).toBe(0);
	await writeAll(root, {
		[PATH]: pathFile({ passages: '    passages: [gb/346/ins/1/p1-p2]' }),
	});
	expect(await runPaths({ root, progress: silent })).toBe(0);
});

afterEach(() => rm(root, { recursive: true }));

async function check(): Promise<{ code: number; output: string }> {
	const lines: string[] = [];
	const line = (text: string) => void lines.push(text);
	const code = await runCheck({ root, progress: { ...silent, line } });
	return { code, output: lines.join('\n') };
}

const edit = async (path: string, change: (text: string) => string) => {
	const file = join(root, path);
	await writeFile(file, change(await readFile(file, 'utf8')));
};

test('passes an archive that is whole, and says what it has proved', async () => {
	const { code, output } = await check();
	expect(code).toBe(0);
	expect(output).toContain('Every character of the sources has one role');
	expect(output).toContain('stands as it was pinned');
});

test.each<[string, string, () => Promise<void>]>([
	[
		'a document that is not what its source gives',
		'document-differs',
		() => appendFile(join(root, 'content/documents/gb/346/ins/1.mdx'), '多余\n'),
	],
	[
		'a document that is missing',
		'document-differs',
		() => rm(join(root, 'content/documents/gb/346/ins/1.mdx')),
	],
	[
		'an address that the lock lacks',
		'lock-incomplete',
		() => edit(LOCK, (text) => text.replace('gb/346/ins/1/p2\n', '')),
	],
	[
		'a lock out of order',
		'lock-order',
		() => edit(LOCK, (text) => text.replace(/^(gb.*\n)(gb.*\n)/mu, '$2$1')),
	],
	[
		'an address that was never published and that nothing answers to',
		'lock-superfluous',
		() => appendFile(join(root, LOCK), 'paths/two\n'),
	],
	[
		'a lock of the form without days',
		'lock-form',
		() => edit(LOCK, (text) => text.replace(/^#.*\n/u, '')),
	],
	[
		'a passage whose text is not that of its pin',
		'path-pin',
		() => edit(PATH, (text) => text.replace(/sha256-[0-9a-f]{8}/u, 'sha256-00000000')),
	],
	[
		'a source with an error',
		'source-checksum',
		() => appendFile(join(root, 'content/sources/a.txt'), '3. 三。\n'),
	],
])('fails for %s, and says so', async (_, rule, change) => {
	await change();
	const { code, output } = await check();
	expect(output).toContain(rule);
	expect(code).toBe(1);
});
