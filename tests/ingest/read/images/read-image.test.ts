import { crc32, deflateSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { fitsName, readImage } from '../../../../src/ingest/read/images/read-image.ts';
import { UnreadableFile } from '../../../../src/ingest/read/unreadable-file.ts';
import { GIF, JPEG, png } from './make-images.ts';

const PNG = Buffer.from(png());

function chunk(type: string, data: Uint8Array): Buffer {
	const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
	const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
	length.writeUInt32BE(data.length);
	sum.writeUInt32BE(crc32(body));
	return Buffer.concat([length, body, sum]);
}

/** Returns a PNG with this header and these pixels. */
function makePng(width: number, height: number, raw: Uint8Array, interlace = 0): Buffer {
	const header = Buffer.alloc(13);
	header.writeUInt32BE(width, 0);
	header.writeUInt32BE(height, 4);
	header.set([8, 0, 0, 0, interlace], 8);
	return Buffer.concat([
		PNG.subarray(0, 8),
		chunk('IHDR', header),
		chunk('IDAT', deflateSync(raw)),
		chunk('IEND', Buffer.alloc(0)),
	]);
}

const put = (bytes: Buffer, at: number, ...inside: Uint8Array[]) =>
	Buffer.concat([bytes.subarray(0, at), ...inside, bytes.subarray(at)]);

/** A segment of a JPEG. */
function segment(marker: number, data: Uint8Array): Buffer {
	const head = Buffer.from([0xff, marker, 0, 0]);
	head.writeUInt16BE(data.length + 2, 2);
	return Buffer.concat([head, data]);
}

const exif = (orientation: number) =>
	segment(
		0xe1,
		Buffer.concat([
			Buffer.from('Exif\0\0II*\0\x08\0\0\0\x02\0', 'latin1'),
			// The maker of the camera, at an offset, then how the image is turned.
			Buffer.from([0x0f, 1, 2, 0, 4, 0, 0, 0, 0x41, 0x42, 0x43, 0]),
			Buffer.from([0x12, 1, 3, 0, 1, 0, 0, 0, orientation, 0, 0, 0]),
			Buffer.from('\0\0\0\0GPS of the house', 'latin1'),
		]),
	);

const text = (words: string) => Buffer.from(words, 'latin1');
const HTML = text('<html><script>alert(1)</script></html>');
/** Behind the signature and the header. */
const BODY = 8 + 25;

describe('an image is kept as it is, without what tells of its making', () => {
	test.each([
		['a PNG', PNG, 'png'],
		['a JPEG', JPEG, 'jpg'],
		['a GIF', GIF, 'gif'],
	])('%s that has nothing of it stays to the byte', (_, bytes, extension) => {
		const { mark, bytes: kept } = readImage(bytes);
		expect(Buffer.from(kept)).toEqual(Buffer.from(bytes));
		expect(mark).toMatchObject({ width: 3, height: 2 });
		expect(mark.file).toMatch(new RegExp(`^[0-9a-f]{32}\\.${extension}$`, 'u'));
		expect(fitsName(mark.file, kept)).toBe(true);
		expect(fitsName(mark.file, HTML)).toBe(false);
	});

	test.each<[string, Buffer, Buffer]>([
		['text of a PNG', put(PNG, BODY, chunk('tEXt', text('Author\0Somebody'))), PNG],
		['compressed text', put(PNG, BODY, chunk('zTXt', HTML), chunk('iTXt', HTML)), PNG],
		['its time and Exif', put(PNG, BODY, chunk('tIME', text('1234567')), chunk('eXIf', HTML)), PNG],
		['chunks of a program', put(PNG, BODY, chunk('prVW', HTML)), PNG],
		['a page behind its end', put(PNG, PNG.length, HTML), PNG],
		['a comment of a JPEG', put(JPEG, 20, segment(0xfe, HTML)), JPEG],
		['XMP and Photoshop', put(JPEG, 20, segment(0xe1, HTML), segment(0xed, HTML)), JPEG],
		['Exif that does not turn it', put(JPEG, 20, exif(1)), JPEG],
		['a page behind its end', put(JPEG, JPEG.length, HTML), JPEG],
		['a comment of a GIF', put(GIF, 19, text('!\xfe\x05Hello\0')), GIF],
		['XMP of a GIF', put(GIF, 19, text('!\xff\x0bXMP DataXMP\x04<x/>\0')), GIF],
		['a page behind its end', put(GIF, GIF.length, HTML), GIF],
	])('%s goes', (_, given, expected) => {
		expect(given.length).toBeGreaterThan(expected.length);
		expect(Buffer.from(readImage(given).bytes)).toEqual(expected);
	});

	test('what its look depends on stays', () => {
		const kept = (bytes: Buffer) => Buffer.from(readImage(bytes).bytes);
		const colour = put(PNG, BODY, chunk('gAMA', Buffer.from([0, 0, 0xb1, 0x8f])));
		expect(kept(colour)).toEqual(colour);
		const profile = put(
			JPEG,
			20,
			segment(0xe2, text('ICC_PROFILE\0\x01\x01abc')),
			segment(0xee, text('Adobe\0d\0\0\0\0\x01')),
		);
		expect(kept(profile)).toEqual(profile);
		const loop = put(GIF, 19, text('!\xff\x0bNETSCAPE2.0\x03\x01\0\0\0'));
		expect(kept(loop)).toEqual(loop);
	});

	test('a photograph that lies on its side stays turned, and has its size as it is shown', () => {
		const { mark, bytes } = readImage(put(JPEG, 20, exif(6)));
		expect(mark).toMatchObject({ width: 2, height: 3 });
		const kept = Buffer.from(bytes).toString('latin1');
		expect(kept).toContain('Exif');
		expect(kept).not.toContain('GPS');
		expect(readImage(bytes).mark).toEqual(mark);
	});
});

describe('an image that lies, or is none', () => {
	const rule = (bytes: Uint8Array): string => {
		try {
			readImage(bytes);
			return 'read';
		} catch (error) {
			if (error instanceof UnreadableFile) return `${error.finding.rule}: ${error.finding.message}`;
			throw error;
		}
	};

	test.each<[string, Uint8Array, RegExp]>([
		['a PNG cut off', PNG.subarray(0, -20), /^image-damaged: .*cut off/u],
		['a PNG whose checksum is wrong', put(PNG, 20, text('x')).subarray(0, -1), /^image-damaged/u],
		[
			'fewer pixels than its header tells',
			makePng(9, 9, new Uint8Array(10)),
			/^image-damaged: .*not as many/u,
		],
		['more pixels than its header tells', makePng(1, 1, new Uint8Array(5)), /^image-damaged/u],
		['a bomb', makePng(2, 2, new Uint8Array(50_000_000)), /^image-damaged: .*cannot be read/u],
		[
			'a header of a thousand megapixels',
			makePng(40_000, 40_000, new Uint8Array(9)),
			/^image-large/u,
		],
		['a side that no browser shows', makePng(20_000, 1, new Uint8Array(20_001)), /^image-large/u],
		['no pixels', makePng(0, 5, new Uint8Array(0)), /^image-damaged: .*no pixels/u],
		['a JPEG cut off in its pixels', JPEG.subarray(0, -4), /^image-damaged: .*cut off/u],
		['a JPEG cut off in its head', JPEG.subarray(0, 50), /^image-damaged: .*cut off/u],
		['a JPEG of no segments', Buffer.concat([JPEG.subarray(0, 3), HTML]), /^image-damaged/u],
		['a GIF cut off', GIF.subarray(0, -2), /^image-damaged: .*cut off/u],
		['a GIF of something else', Buffer.concat([GIF.subarray(0, 19), HTML]), /^image-damaged/u],
		[
			'SVG, which can hold programs',
			text('<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>'),
			/^image-kind: .*SVG/u,
		],
		['SVG behind a comment', text('<!-- x --><svg onload="alert(1)"/>'), /^image-kind: .*SVG/u],
		[
			'EMF',
			Buffer.concat([Buffer.from([1, 0, 0, 0]), Buffer.alloc(36), text(' EMF'), Buffer.alloc(40)]),
			/^image-kind: .*EMF/u,
		],
		['WMF', Buffer.from([0xd7, 0xcd, 0xc6, 0x9a, 0, 0]), /^image-kind: .*WMF/u],
		['TIFF', text('II*\0\x08\0\0\0'), /^image-kind: .*TIFF/u],
		['a page', HTML, /^image-kind: .*no known kind/u],
		['nothing', new Uint8Array(), /^image-kind/u],
	])('%s', (_, bytes, expected) => {
		expect(rule(bytes)).toMatch(expected);
	});

	test('an interlaced PNG is counted by its passes', () => {
		// 3 × 2: passes of 1, 1, 1 pixels in the first row, and its second row.
		const raw = new Uint8Array(2 + 2 + 2 + 4);
		expect(rule(makePng(3, 2, raw, 1))).toBe('read');
		expect(rule(makePng(3, 2, new Uint8Array(8), 1))).toMatch(/^image-damaged/u);
	});

	test('one that is cut anywhere is damaged, never half read', () => {
		for (const whole of [PNG, JPEG, GIF]) {
			for (let length = 7; length < whole.length; length += 1) {
				expect(rule(whole.subarray(0, length))).toMatch(/^image-/u);
			}
		}
	});
});
