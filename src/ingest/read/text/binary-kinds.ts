/** First bytes of files that are often taken for text, and what they are. */
const KINDS: readonly { name: string; bytes: readonly number[] }[] = [
	{ name: 'a PDF', bytes: [0x25, 0x50, 0x44, 0x46, 0x2d] },
	{ name: 'a ZIP archive or an Office document', bytes: [0x50, 0x4b, 0x03, 0x04] },
	{ name: 'an old Word document', bytes: [0xd0, 0xcf, 0x11, 0xe0] },
	{ name: 'an RTF document', bytes: [0x7b, 0x5c, 0x72, 0x74, 0x66] },
	{ name: 'a PNG image', bytes: [0x89, 0x50, 0x4e, 0x47] },
	{ name: 'a JPEG image', bytes: [0xff, 0xd8, 0xff] },
	{ name: 'a TIFF image', bytes: [0x49, 0x49, 0x2a, 0x00] },
	{ name: 'a GIF image', bytes: [0x47, 0x49, 0x46, 0x38] },
	{ name: 'a gzip archive', bytes: [0x1f, 0x8b] },
	{ name: 'a program', bytes: [0x7f, 0x45, 0x4c, 0x46] },
	{ name: 'UTF-32 text', bytes: [0xff, 0xfe, 0x00, 0x00] },
	{ name: 'UTF-32 text', bytes: [0x00, 0x00, 0xfe, 0xff] },
];

/** Returns what a file is that is no text, by its first bytes; null where they tell nothing. */
export function findBinaryKind(bytes: Uint8Array): string | null {
	const kind = KINDS.find((entry) => entry.bytes.every((byte, index) => bytes[index] === byte));
	return kind?.name ?? null;
}
