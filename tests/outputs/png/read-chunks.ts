import { crc32 } from 'node:zlib';
import { expect } from 'vitest';

/** Returns the chunks of a PNG, checked as a reader checks them. */
export function readChunks(png: Uint8Array): Map<string, Buffer> {
	const bytes = Buffer.from(png);
	expect(bytes.subarray(0, 8)).toEqual(Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]));
	const chunks = new Map<string, Buffer>();
	for (let at = 8; at < bytes.length;) {
		const length = bytes.readUInt32BE(at);
		const end = at + 8 + length;
		expect(bytes.readUInt32BE(end)).toBe(crc32(bytes.subarray(at + 4, end)));
		chunks.set(bytes.toString('latin1', at + 4, at + 8), bytes.subarray(at + 8, end));
		at = end + 4;
	}
	return chunks;
}

/** Returns a chunk of a PNG; nothing where it has none of the type. */
export const partOf = (chunks: Map<string, Buffer>, type: string) =>
	chunks.get(type) ?? Buffer.alloc(0);
