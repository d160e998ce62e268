import { expect, test } from 'vitest';
import { readPdf } from '../../../../src/ingest/read/pdf/read-pdf.ts';
import { readImage } from '../../../../src/ingest/read/images/read-image.ts';
import { png } from '../images/make-images.ts';
import { makePdf, type Mark, type Picture } from './make-pdf.ts';

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
