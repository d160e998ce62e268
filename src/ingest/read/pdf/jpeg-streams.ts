import { isJpeg, readJpeg } from '../images/jpeg.ts';
import type { Image } from '../images/image.ts';
import { UnreadableFile } from '../unreadable-file.ts';

/** Longest dictionary of an image, in bytes. */
const DICTIONARY_LIMIT = 4096;
/** What makes an image of a page another one than its JPEG: masks, colours turned round, other spaces of colour. */
const CHANGED = /\/(?:SMask|Mask|ImageMask|Decode|DecodeParms|F|FFilter)\b/u;
const IS_JPEG = /\/Filter\s*(?:\/DCTDecode|\[\s*\/DCTDecode\s*\])/u;
const COLORS =
	/^\s*(?:\/(?:DeviceRGB|DeviceGray|CalRGB|CalGray)\b|\[\s*\/(?:ICCBased|CalRGB|CalGray)\b)/u;
const EXIF = 0xe1;

/** Returns what stands behind the head of an object; null where a file has none of the number, or several. */
function findObject(file: Buffer, number: string): number | null {
	const head = `${number} 0 obj`;
	const places: number[] = [];
	for (let at = file.indexOf(head); at !== -1; at = file.indexOf(head, at + 1)) {
		const before = file[at - 1] ?? 0x0a;
		// 17 0 obj is not 7 0 obj.
		if (before <= 0x20) places.push(at + head.length);
	}
	return places.length === 1 ? (places[0] ?? null) : null;
}

/** True for colours that browsers show as the page does. */
function isPlain(file: Buffer, dictionary: string): boolean {
	const [, space = ''] = /\/ColorSpace(?<space>.*)$/su.exec(dictionary) ?? [];
	const reference = /^\s+(?<number>\d+) 0 R\b/u.exec(space)?.groups?.['number'];
	if (reference === undefined) return COLORS.test(space);
	const at = findObject(file, reference);
	return at !== null && COLORS.test(file.toString('latin1', at, at + 100));
}

/**
 * Returns the JPEG that an object of a file holds, as it is, without what tells of its making; `reference` is the object as
 * pdf.js names it. Null where the page shows it otherwise, or where it cannot be told: its pixels are read then.
 */
export function findJpeg(
	bytes: Uint8Array,
	reference: string,
	{ width, height }: { width: number; height: number },
): Image | null {
	const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const number = /^(?<number>\d+)R$/u.exec(reference)?.groups?.['number'];
	const from = number === undefined ? null : findObject(file, number);
	if (from === null) return null;
	const stream = file.indexOf('stream', from);
	if (stream === -1 || stream - from > DICTIONARY_LIMIT) return null;
	const dictionary = file.toString('latin1', from, stream);
	if (!IS_JPEG.test(dictionary) || CHANGED.test(dictionary)) return null;
	if (!isPlain(file, dictionary)) return null;
	const start = stream + 'stream'.length + (file[stream + 'stream'.length] === 0x0d ? 2 : 1);
	const end = file.indexOf('endstream', start);
	const held = file.subarray(start, end === -1 ? start : end);
	if (!isJpeg(held)) return null;
	try {
		const image = readJpeg(held);
		// A browser would turn it as its camera says, and a page does not.
		const isTurned = image.bytes[3] === EXIF;
		return !isTurned && image.width === width && image.height === height ? image : null;
	} catch (error) {
		if (error instanceof UnreadableFile) return null;
		throw error;
	}
}
