import { deflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { readPdf } from '../../../../src/ingest/read/pdf/read-pdf.ts';
import { readImage } from '../../../../src/ingest/read/images/read-image.ts';
import { JPEG, png } from '../images/make-images.ts';
import { holdJpeg, makePdf, type Mark, type Picture } from './make-pdf.ts';

const text = (words: string, y: number): Mark => ({ text: words, x: 72, y });
const picture: Picture = { picture: [72, 120, 300, 200] };
const RED = readImage(png(3, 2)).mark;

/** Returns the lines of pages, with the sizes of their images, and what was found. */
async function read(...pages: Mark[][]) {
	const { value, findings, images } = await readPdf(makePdf(pages));
	return {
		lines: value.map(
			(line) =>
				`${line.text}${(line.images ?? []).map(({ width, height }) => ` [${String(width)}×${String(height)}]`).join('')}`,
		),
		rules: findings.map(({ rule }) => rule),
		files: [...(images ?? new Map<string, Uint8Array>())],
	};
}

test('an image that is painted stands in the line over it, as a PNG of its pixels', async () => {
	const { lines, rules, files } = await read([
		text('上文。', 80),
		picture,
		text('图 1. 甲', 340),
		text('下文。', 380),
	]);
	expect(lines).toEqual(['上文。 [3×2]', '图 1. 甲', '下文。']);
	expect(rules).toEqual([]);
	expect(files).toEqual([[RED.file, Buffer.from(png(3, 2))]]);
});

test('under its caption, or at the head of a page, it stands behind what is before it', async () => {
	expect((await read([text('图 1. 甲', 80), picture, text('下文。', 380)])).lines).toEqual([
		'图 1. 甲 [3×2]',
		'下文。',
	]);
	expect((await read([text('上文。', 80)], [picture, text('图 1. 甲', 380)])).lines).toEqual([
		'上文。 [3×2]',
		'图 1. 甲',
	]);
});

test('one that is cut off or turned would be shown as nobody sees it, and is told instead', async () => {
	for (const one of [
		{ ...picture, cut: 200 },
		{ ...picture, turned: true },
	]) {
		const { lines, rules, files } = await read([text('上文。', 80), one, text('图 1. 甲', 380)]);
		expect(lines).toEqual(['上文。', '图 1. 甲']);
		expect(rules).toEqual(['pdf-image']);
		expect(files).toEqual([]);
	}
});

test('an ornament is none', async () => {
	const small: Picture = { picture: [72, 120, 60, 30] };
	expect((await read([text('上文。', 80), small])).lines).toEqual(['上文。']);
});

/** Returns the one image that a page shows, of a file that holds this. */
async function readPicture(held: string) {
	const bytes = makePdf([[text('上文。', 80), picture, text('图 1. 甲', 340)]], '', held);
	const { images, findings } = await readPdf(bytes);
	expect(findings).toEqual([]);
	const [first] = images ?? [];
	return { name: first?.[0] ?? '', file: first?.[1] };
}

test('an image in grey that is compressed is awaited', async () => {
	const grey = deflateSync(new Uint8Array(400 * 300).map((_, at) => at % 251));
	const held = `/Width 400 /Height 300 /ColorSpace /DeviceGray /BitsPerComponent 8 /Filter /FlateDecode /Length ${String(grey.length)} >>\nstream\n${grey.toString('latin1')}`;
	expect((await readPicture(held)).name).toMatch(/\.png$/u);
});

test('a JPEG is kept as it is, without what tells of its making', async () => {
	const kept = readImage(JPEG);
	const { name, file } = await readPicture(holdJpeg(JPEG));
	expect(name).toBe(kept.mark.file);
	expect(file).toEqual(kept.bytes);
	const comment = Buffer.concat([
		JPEG.subarray(0, 2),
		Buffer.from('fffe0004abcd', 'hex'),
		JPEG.subarray(2),
	]);
	expect((await readPicture(holdJpeg(comment))).file).toEqual(kept.bytes);
});

test.each([
	['its colours are turned round', '/ColorSpace /DeviceRGB /Decode [1 0 1 0 1 0]'],
	['its colours are of another space', '/ColorSpace [/Lab << /WhitePoint [0.95 1 1.09] >>]'],
])('a JPEG whose page shows other pixels is read from those: %s', async (_, more) => {
	expect((await readPicture(holdJpeg(JPEG, more))).name).toMatch(/\.png$/u);
});

test('a JPEG that a camera would have turned is read as the page shows it', async () => {
	const exif = `ffe1001e${Buffer.from('Exif\0\0').toString('hex')}4d4d002a0000000800010112000300000001000600000000`;
	const turned = Buffer.concat([JPEG.subarray(0, 2), Buffer.from(exif, 'hex'), JPEG.subarray(2)]);
	expect((await readPicture(holdJpeg(turned))).name).toMatch(/\.png$/u);
});
