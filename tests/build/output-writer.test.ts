import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createOutputWriter, type WriteOutput } from '../../src/build/output-writer.ts';

let outDir: string;
let write: WriteOutput;

beforeEach(async () => {
	outDir = await mkdtemp(join(tmpdir(), 'outputs-'));
	write = createOutputWriter(outDir);
});

afterEach(() => rm(outDir, { recursive: true }));

test('makes the folders that a file needs', async () => {
	await write('GB.341/INS/3/1(Rev.2)/index.html', '文');
	expect(await readFile(join(outDir, 'GB.341/INS/3/1(Rev.2)/index.html'), 'utf8')).toBe('文');
});

describe('refuses to write outside the output folder', () => {
	test.each([
		['above it', '../x.html'],
		['above it, by a way round', 'gb/../../x.html'],
		['an absolute path', '/tmp/x.html'],
		['the folder itself', 'gb/..'],
	])('%s', async (_, path) => {
		await expect(write(path, '')).rejects.toThrow(
			`The output "${path}" would be written outside the output folder.`,
		);
	});

	test('but takes a name that begins with two points', async () => {
		await expect(write('..a/x.html', '')).resolves.toBeUndefined();
	});
});

describe('refuses to write twice', () => {
	test('the same file', async () => {
		await write('gb/x.html', '一');
		await expect(write('gb/./x.html', '二')).rejects.toThrow(
			'The output "gb/./x.html" would overwrite "gb/x.html", written in the same build.',
		);
		expect(await readFile(join(outDir, 'gb/x.html'), 'utf8')).toBe('一');
	});

	test('a file that differs in case only', async () => {
		await write('GB/x.html', '');
		await expect(write('gb/x.html', '')).rejects.toThrow('would overwrite "GB/x.html"');
	});

	test('a page that was there before', async () => {
		await writeFile(join(outDir, 'index.html'), '页');
		await expect(write('index.html', '')).rejects.toThrow('Is there a page of the same address?');
	});
});
