import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createReader } from '../../src/files/reader.ts';

let folder: string;

beforeEach(async () => {
	folder = await mkdtemp(join(tmpdir(), 'reader-'));
});

afterEach(() => rm(folder, { recursive: true }));

async function write(name: string, content: string): Promise<string> {
	const file = join(folder, name);
	await writeFile(file, content);
	return file;
}

test('reads files of any size, each whole and nothing of the one before', async () => {
	const read = createReader();
	const texts = ['', '文', '段'.repeat(100_000), 'short', '末'.repeat(30_000)];
	for (const [index, text] of texts.entries()) {
		expect(read(await write(String(index), text)).toString()).toBe(text);
	}
});

test('reads no more than is asked for', async () => {
	const read = createReader(6);
	expect(read(await write('long', '一二三')).toString()).toBe('一二');
	expect(read(await write('short', '一')).toString()).toBe('一');
});

test('throws for a file that is not there, and for a folder', () => {
	const read = createReader();
	expect(() => read(join(folder, 'none'))).toThrow('ENOENT');
	expect(() => read(folder)).toThrow('EISDIR');
});
