import { deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	formatShare,
	isShare,
	parseShare,
	PATH_LIMIT,
} from '../../../src/reader/adapt/share-url.ts';

const pack = (bytes: Uint8Array) => `v1=${deflateRawSync(bytes).toString('base64url')}`;
const encode = (text: string) => new TextEncoder().encode(text);

describe('a path in a URL', () => {
	test('reads back, whatever is in it', async () => {
		await fc.assert(
			fc.asyncProperty(fc.string({ unit: 'grapheme', maxLength: 500 }), async (text) => {
				const share = await formatShare(text);
				expect(share).toMatch(/^v1=[\w-]*$/u);
				expect(await parseShare(share)).toEqual({ text });
			}),
			{ numRuns: 50 },
		);
	});

	test.each(['my-path', 'a', 'a-1-b'])('brings the name %j of its file', async (name) => {
		const share = await formatShare('甲', name);
		expect(share).toMatch(/^v1=[\w-]+\.[a-z\d-]+$/u);
		expect(await parseShare(share)).toEqual({ name, text: '甲' });
	});

	test.each(['', 'My Path', '../x', 'adapt', 'a.b'])('brings no name %j', async (name) => {
		expect(await parseShare(await formatShare('甲', name))).toEqual({ text: '甲' });
	});

	test('is shorter than its text', async () => {
		const text = '理事会文件第12段。'.repeat(200);
		expect((await formatShare(text)).length).toBeLessThan(text.length / 10);
	});

	test('of just the limit is read, of one byte more is neither written nor read', async () => {
		const most = 'x'.repeat(PATH_LIMIT);
		expect(await parseShare(await formatShare(most))).toEqual({ text: most });
		await expect(formatShare(`${most}x`)).rejects.toThrow(RangeError);
		expect(await parseShare(pack(encode(`${most}x`)))).toEqual({ refusal: 'size' });
	});

	test('that unfolds to a hundred megabytes is not unfolded', async () => {
		const bomb = pack(new Uint8Array(100_000_000));
		expect(bomb.length).toBeLessThan(200_000);
		expect(await parseShare(bomb)).toEqual({ refusal: 'size' });
	});

	test.each([
		['', 'version', 'nothing'],
		['v1=', 'damaged', 'nothing behind the version'],
		['v2=AA', 'version', 'a version to come'],
		['v1=AA AA', 'damaged', 'a space'],
		['v1=<script>', 'damaged', 'markup'],
		['v1=A', 'damaged', 'half a byte'],
		['v1=____', 'damaged', 'what is not compressed'],
		[pack(encode('甲乙')).slice(0, -2), 'damaged', 'the end cut off'],
		[pack(Uint8Array.of(0xff, 0xfe)), 'damaged', 'bytes that are no text'],
		[`v1=${'A'.repeat(400_001)}`, 'size', 'more than any path needs'],
		[`${pack(encode('甲'))}.My Path`, 'damaged', 'a name that none can have'],
		[`${pack(encode('甲'))}.a.b`, 'damaged', 'two names'],
	])('%#: %s is refused as %s: %s', async (fragment, refusal) => {
		expect(await parseShare(fragment)).toEqual({ refusal });
	});

	test.each([
		['v1=AA', true],
		['v12=', true],
		['draft=v1=', false],
		['gb/346/ins/8:p1', false],
	])('%s is one: %s', (fragment, expected) => {
		expect(isShare(fragment)).toBe(expected);
	});
});
