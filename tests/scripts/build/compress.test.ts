import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { compressBytes, compressFolder } from '../../../scripts/build/compress.ts';

const LONG = '理事会请劳工局考虑在讨论期间提出的指导意见。'.repeat(100);

describe('compressBytes', () => {
	test('gives both forms, which read back as the text', () => {
		const bytes = Buffer.from(LONG);
		const [zipped, packed] = compressBytes(bytes);
		expect([zipped?.ending, packed?.ending]).toEqual(['.gz', '.br']);
		expect(gunzipSync(zipped?.bytes ?? bytes).toString()).toBe(LONG);
		expect(brotliDecompressSync(packed?.bytes ?? bytes).toString()).toBe(LONG);
	});

	test('tells neither the time nor the system in a gzip file', () => {
		const [zipped] = compressBytes(Buffer.from(LONG));
		expect([...(zipped?.bytes.subarray(4, 10) ?? [])]).toEqual([0, 0, 0, 0, 2, 255]);
	});

	test.each([
		['a text too short to gain by it', Buffer.from('x'.repeat(1023)), 0],
		['the shortest that is compressed', Buffer.from('x'.repeat(1024)), 2],
		['bytes without any order, which would grow', noise(4096), 0],
	])('gives of %s as many forms as are smaller', (_, bytes, count) => {
		expect(compressBytes(bytes)).toHaveLength(count);
	});
});

/** Returns bytes that no compression makes smaller, the same at every run. */
function noise(length: number): Uint8Array {
	let state = 1;
	return Uint8Array.from({ length }, () => {
		state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
		return state >>> 24;
	});
}

describe('compressFolder', () => {
	let folder: string;

	beforeEach(async () => {
		folder = await mkdtemp(join(tmpdir(), 'compress-'));
		await mkdir(join(folder, 'gb'));
	});

	afterEach(() => rm(folder, { recursive: true }));

	test('writes beside texts and nothing else, and a second run changes nothing', async () => {
		await writeFile(join(folder, 'gb/index.html'), LONG);
		await writeFile(join(folder, 'citation.ris'), 'TY  - RPRT');
		await writeFile(join(folder, 'a.pf_index'), LONG);
		expect(compressFolder(folder)).toBe(2);
		const files = await readdir(folder, { recursive: true });
		expect(files.sort()).toEqual([
			'a.pf_index',
			'citation.ris',
			'gb',
			'gb/index.html',
			'gb/index.html.br',
			'gb/index.html.gz',
		]);
		const first = await readFile(join(folder, 'gb/index.html.br'));
		expect(compressFolder(folder)).toBe(2);
		expect(await readFile(join(folder, 'gb/index.html.br'))).toEqual(first);
		expect(await readFile(join(folder, 'gb/index.html'), 'utf8')).toBe(LONG);
	});
});
