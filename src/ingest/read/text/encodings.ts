import type { Encoding } from '../../../model/manifest.ts';

/** Byte order marks and the encoding that each one tells. */
const MARKS: readonly { encoding: Encoding; bytes: readonly number[] }[] = [
	{ encoding: 'utf-8', bytes: [0xef, 0xbb, 0xbf] },
	{ encoding: 'utf-16le', bytes: [0xff, 0xfe] },
	{ encoding: 'utf-16be', bytes: [0xfe, 0xff] },
	{ encoding: 'gb18030', bytes: [0x84, 0x31, 0x95, 0x33] },
];

/** Returns the encoding that a byte order mark tells; null without one. */
export function readByteOrderMark(bytes: Uint8Array): Encoding | null {
	const mark = MARKS.find((entry) => entry.bytes.every((byte, index) => bytes[index] === byte));
	return mark?.encoding ?? null;
}

/** Returns the text of bytes without its byte order mark; null where a byte cannot stand in the encoding. */
export function decodeStrictly(bytes: Uint8Array, encoding: Encoding): string | null {
	try {
		const text = new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
		return text.startsWith('\uFEFF') ? text.slice(1) : text;
	} catch {
		return null;
	}
}
