import { correction, generate } from 'lean-qr';
import { expect, test } from 'vitest';
import { makeQrImage } from '../../../src/outputs/office/qr-image.ts';

const URL = 'https://archive.example/paths/turin-centre-and-capacity/#step-3';

/** White that a reader needs around a code, in modules, and dots of the picture that a module has. */
const [QUIET, DOTS] = [4, 6];

test('the picture of a code has its modules, black on white, with the margin that a reader needs', () => {
	const bytes = makeQrImage(URL);
	const view = new DataView(bytes.buffer);
	const code = generate(URL, { minCorrectionLevel: correction.Q });
	expect(String.fromCharCode(...bytes.subarray(0, 2))).toBe('BM');
	expect(view.getUint32(2, true)).toBe(bytes.length);
	const [start, size] = [view.getUint32(10, true), view.getInt32(18, true)];
	expect(size).toBe((code.size + 2 * QUIET) * DOTS);
	expect(view.getInt32(22, true)).toBe(size);
	expect(view.getUint16(28, true), 'bits of a dot').toBe(1);
	const colours = [0, 1].map((colour) => view.getUint32(start - 8 + 4 * colour, true));
	expect(colours).toEqual([0x000000, 0xffffff]);
	const stride = (bytes.length - start) / size;
	const isDark = (x: number, y: number) =>
		(((bytes[start + (size - 1 - y) * stride + (x >> 3)] ?? 0) >> (7 - (x & 7))) & 1) === 0;
	const differing = Array.from({ length: size * size }, (_, at) => {
		const [x, y] = [at % size, Math.floor(at / size)];
		const module = (value: number) => Math.floor(value / DOTS) - QUIET;
		return isDark(x, y) === code.get(module(x), module(y));
	}).filter((isSame) => !isSame);
	expect(differing).toEqual([]);
});
