import { inflateSync } from 'node:zlib';
import { correction, generate } from 'lean-qr';
import { expect, test } from 'vitest';
import { makeQrImage } from '../../../src/outputs/office/qr-image.ts';
import { partOf, readChunks } from '../png/read-chunks.ts';

const URL = 'https://archive.example/paths/turin-centre-and-capacity/#step-3';

/** White that a reader needs around a code, in modules, and dots of the picture that a module has. */
const [QUIET, DOTS] = [4, 6];

test('the picture of a code has its modules, black on white, with the margin that a reader needs', () => {
	const chunks = readChunks(makeQrImage(URL));
	const code = generate(URL, { minCorrectionLevel: correction.Q });
	const [head, palette] = [partOf(chunks, 'IHDR'), partOf(chunks, 'PLTE')];
	const size = head.readUInt32BE(0);
	expect(size).toBe((code.size + 2 * QUIET) * DOTS);
	expect(head.readUInt32BE(4)).toBe(size);
	expect(head[8], 'bits of a dot').toBe(4);
	expect([...palette]).toEqual([255, 255, 255, 0, 0, 0]);
	const rows = inflateSync(partOf(chunks, 'IDAT'));
	const isDark = (x: number, y: number) => {
		const pair = rows[y * (size / 2 + 1) + 1 + (x >> 1)] ?? 0;
		const colour = x % 2 === 0 ? pair >> 4 : pair & 15;
		return palette[colour * 3] === 0;
	};
	const differing = Array.from({ length: size * size }, (_, at) => {
		const [x, y] = [at % size, Math.floor(at / size)];
		const module = (value: number) => Math.floor(value / DOTS) - QUIET;
		return isDark(x, y) === code.get(module(x), module(y));
	}).filter((isSame) => !isSame);
	expect(differing).toEqual([]);
});
