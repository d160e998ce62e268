import { encodeHead } from './cbor.ts';

/** The least argument that stands behind its head, and not in it. */
const SHORT = 24;

/** Bytes on their way into one list. */
export interface ByteWriter {
	length(): number;
	/** Writes the head of a value of CBOR. */
	writeHead(major: number, argument: number): void;
	/** Writes a text of ASCII characters, without a head. */
	writeAscii(text: string): void;
	writeBytes(bytes: Uint8Array): void;
	/** Returns a copy of what was written, and begins anew. */
	take(): Uint8Array;
}

/** Returns a writer into one buffer, which grows: an index has millions of small pieces. */
export function createByteWriter(size = 2 ** 16): ByteWriter {
	let buffer = Buffer.allocUnsafe(size);
	let length = 0;
	const reserve = (count: number) => {
		if (length + count <= buffer.length) return;
		const larger = Buffer.allocUnsafe(Math.max(length + count, buffer.length * 2));
		buffer.copy(larger, 0, 0, length);
		buffer = larger;
	};
	const writeBytes = (bytes: ArrayLike<number>) => {
		reserve(bytes.length);
		buffer.set(bytes, length);
		length += bytes.length;
	};
	return {
		length: () => length,
		writeHead(major, argument) {
			if (argument >= SHORT) {
				writeBytes(encodeHead(major, argument));
				return;
			}
			reserve(1);
			buffer[length++] = (major << 5) | argument;
		},
		writeAscii(text) {
			reserve(text.length);
			length += buffer.write(text, length, 'latin1');
		},
		writeBytes,
		take() {
			const bytes = Uint8Array.from(buffer.subarray(0, length));
			length = 0;
			return bytes;
		},
	};
}
