import { crc32, deflateSync, inflateSync } from 'node:zlib';
import { damaged, type Image, judgeSize } from './image.ts';

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
/** What an image looks like depends on these; all others tell of its making, animate it, or are somebody's own. */
const KEPT: ReadonlySet<string> = new Set([
	'IHDR',
	'PLTE',
	'IDAT',
	'IEND',
	'tRNS',
	'gAMA',
	'cHRM',
	'sRGB',
	'iCCP',
	'sBIT',
	'bKGD',
	'pHYs',
]);
/** Values of a pixel, by the kind of colour. */
const CHANNELS: Readonly<Record<number, number>> = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 };
/** The passes of an interlaced image: where each begins, and how far its pixels stand apart. */
const PASSES = [
	[0, 0, 8, 8],
	[4, 0, 8, 8],
	[0, 4, 4, 8],
	[2, 0, 4, 4],
	[0, 2, 2, 4],
	[1, 0, 2, 2],
	[0, 1, 1, 2],
] as const;

export const isPng = (bytes: Uint8Array) => SIGNATURE.every((byte, index) => bytes[index] === byte);

/** Returns how many bytes the pixels take, each row with the byte of its filter. */
function countRaw(width: number, height: number, bits: number, isInterlaced: boolean): number {
	const rows = (across: number, down: number) =>
		across === 0 ? 0 : down * (1 + Math.ceil((across * bits) / 8));
	if (!isInterlaced) return rows(width, height);
	return PASSES.map(([x, y, dx, dy]) =>
		rows(Math.max(0, Math.ceil((width - x) / dx)), Math.max(0, Math.ceil((height - y) / dy))),
	).reduce((sum, count) => sum + count, 0);
}

/** Throws where the pixels are not those that the header tells: too few, too many, or none that can be read. */
function provePixels(header: Buffer, data: readonly Buffer[]): void {
	const [width, height] = [header.readUInt32BE(0), header.readUInt32BE(4)];
	const [depth, color, interlace] = [header[8] ?? 0, header[9] ?? 0, header[12]];
	const channels = CHANNELS[color];
	if (channels === undefined || ![1, 2, 4, 8, 16].includes(depth))
		throw damaged('its header is none');
	const raw = countRaw(width, height, depth * channels, interlace === 1);
	judgeSize(width, height, raw);
	let size: number;
	try {
		size = inflateSync(Buffer.concat(data), { maxOutputLength: raw + 1 }).length;
	} catch {
		throw damaged('its pixels cannot be read');
	}
	if (size !== raw) throw damaged('its pixels are not as many as its header tells');
}

/** Returns a PNG without what tells of its making. Throws where it is damaged, too large, or its header lies. */
export function readPng(given: Uint8Array): Image {
	const bytes = Buffer.from(given.buffer, given.byteOffset, given.byteLength);
	const kept = [bytes.subarray(0, SIGNATURE.length)];
	const data: Buffer[] = [];
	let header: Buffer | null = null;
	let at = SIGNATURE.length;
	for (let type = ''; type !== 'IEND';) {
		if (at + 12 > bytes.length) throw damaged('it is cut off');
		const length = bytes.readUInt32BE(at);
		const end = at + 12 + length;
		if (end > bytes.length) throw damaged('it is cut off');
		type = bytes.toString('latin1', at + 4, at + 8);
		const inside = bytes.subarray(at + 8, end - 4);
		if (crc32(bytes.subarray(at + 4, end - 4)) !== bytes.readUInt32BE(end - 4)) {
			throw damaged('a checksum in it is wrong');
		}
		if ((header === null) !== (type === 'IHDR')) throw damaged('its header is none');
		if (type === 'IHDR') header = inside;
		if (type === 'IDAT') data.push(inside);
		if (KEPT.has(type)) kept.push(bytes.subarray(at, end));
		at = end;
	}
	if (header?.length !== 13) throw damaged('its header is none');
	provePixels(header, data);
	return {
		extension: 'png',
		width: header.readUInt32BE(0),
		height: header.readUInt32BE(4),
		bytes: Buffer.concat(kept),
	};
}

function writeChunk(type: string, data: Uint8Array): Buffer {
	const chunk = Buffer.alloc(12 + data.length);
	chunk.writeUInt32BE(data.length, 0);
	chunk.write(type, 4, 'latin1');
	chunk.set(data, 8);
	chunk.writeUInt32BE(crc32(chunk.subarray(4, 8 + data.length)), 8 + data.length);
	return chunk;
}

/** Returns pixels of 3 or 4 bytes, row by row, as a PNG. Throws where there are too many. */
export function writePng(
	{ width, height }: { width: number; height: number },
	pixels: Uint8Array,
	channels: 3 | 4,
): Image {
	const stride = width * channels;
	judgeSize(width, height, height * (stride + 1));
	const raw = Buffer.alloc(height * (stride + 1));
	for (let row = 0; row < height; row += 1) {
		raw.set(pixels.subarray(row * stride, (row + 1) * stride), row * (stride + 1) + 1);
	}
	const header = Buffer.alloc(13);
	header.writeUInt32BE(width, 0);
	header.writeUInt32BE(height, 4);
	header[8] = 8;
	header[9] = channels === 3 ? 2 : 6;
	const bytes = Buffer.concat([
		Buffer.from(SIGNATURE),
		writeChunk('IHDR', header),
		writeChunk('IDAT', deflateSync(raw)),
		writeChunk('IEND', Buffer.alloc(0)),
	]);
	return { extension: 'png', width, height, bytes };
}
