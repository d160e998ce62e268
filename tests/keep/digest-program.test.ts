import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { digestInputs, digestProgram } from '../../src/keep/digest-program.ts';

let root: string;

const write = async (path: string, content: string) => {
	await mkdir(dirname(join(root, path)), { recursive: true });
	await writeFile(join(root, path), content);
};

beforeEach(async () => {
	root = await mkdtemp(join(tmpdir(), 'program-'));
	for (const path of ['src/a.ts', 'content/titles.yml', 'content/sources/a.txt', 'package.json']) {
		await write(path, path);
	}
});

afterEach(() => rm(root, { recursive: true }));

test.each([
	['a file of the program', 'src/a.ts', 'other'],
	['a new file of the program', 'src/deep/b.ts', ''],
	['a script', 'scripts/ingest.ts', ''],
	['a public file', 'public/favicon.svg', ''],
	['the titles', 'content/titles.yml', 'other'],
	['a reading path', 'content/paths/a.mdx', ''],
	['the glossary', 'content/glossary/terms.yml', ''],
	['the settings of Astro', 'astro.config.mjs', ''],
	['the packages', 'package-lock.json', ''],
	['the version of the project', 'package.json', 'other'],
	['the settings of TypeScript', 'tsconfig.json', ''],
])('is another where %s changes', async (_, path, content) => {
	const before = digestProgram(root, ['']);
	await write(path, content);
	expect(digestProgram(root, [''])).not.toBe(before);
});

test.each([
	['a source', 'content/sources/a.txt'],
	['the manifest', 'content/sources/manifest.yml'],
	['a document', 'content/documents/gb/346/ins/8.mdx'],
	['the lock of addresses', 'content/addresses.lock'],
	['a test', 'tests/a.test.ts'],
	['the built site', 'dist/index.html'],
])('is the same where %s changes', async (_, path) => {
	const before = digestProgram(root, ['']);
	await write(path, 'other');
	expect(digestProgram(root, [''])).toBe(before);
});

test('is another for other settings, and does not take two for one', () => {
	const digests = [[''], ['/archive/'], ['a', 'b'], ['ab', '']].map((settings) =>
		digestProgram(root, settings),
	);
	expect(new Set(digests).size).toBe(4);
});

test('is another where a file has another name', async () => {
	const [program, inputs] = [digestProgram(root, ['']), digestInputs(root)];
	await rename(join(root, 'src/a.ts'), join(root, 'src/b.ts'));
	await rename(join(root, 'content/sources/a.txt'), join(root, 'content/sources/b.txt'));
	expect(digestProgram(root, [''])).not.toBe(program);
	expect(digestInputs(root)).not.toBe(inputs);
});

test('is another under another version of Node', () => {
	const before = digestProgram(root, ['']);
	vi.spyOn(process, 'version', 'get').mockReturnValue('v0.0.0');
	expect(digestProgram(root, [''])).not.toBe(before);
	vi.restoreAllMocks();
});

test.each([
	['a source', 'content/sources/a.txt', 'other'],
	['a new source', 'content/sources/b.txt', ''],
	['a document', 'content/documents/gb/346/ins/8.mdx', ''],
	['the lock of addresses', 'content/addresses.lock', ''],
])('the inputs are others where %s changes', async (_, path, content) => {
	const before = digestInputs(root);
	await write(path, content);
	expect(digestInputs(root)).not.toBe(before);
});

test('neither changes for what a system or an editor leaves in a folder', async () => {
	const [program, inputs] = [digestProgram(root, ['']), digestInputs(root)];
	for (const name of ['.DS_Store', 'Thumbs.db', '.a.txt.swp', '~$a.docx']) {
		await write(`content/sources/${name}`, '');
		await write(`src/${name}`, '');
	}
	expect(digestProgram(root, [''])).toBe(program);
	expect(digestInputs(root)).toBe(inputs);
});

test('the inputs are the same where the program changes, and where a source is written again', async () => {
	const before = digestInputs(root);
	await write('src/a.ts', 'other');
	await write('content/titles.yml', 'other');
	await write('content/sources/a.txt', 'content/sources/a.txt');
	expect(digestInputs(root)).toBe(before);
});
