import type { Encoding } from '../../../model/manifest.ts';

/** A byte that cannot stand where it does: its 1-based line and place in the line, in bytes. */
export interface BrokenByte {
	line: number;
	column: number;
	/** "0xC0". */
	byte: string;
}

/** Returns how many bytes from the start can be decoded, by halving: what follows the first broken byte is never decodable. */
function countDecodable(bytes: Uint8Array, encoding: Encoding): number {
	let [low, high] = [0, bytes.length];
	while (low < high) {
		const middle = Math.ceil((low + high) / 2);
		// `stream` leaves a character that is cut off at the end out of account.
		const decoder = new TextDecoder(encoding, { fatal: true, ignoreBOM: true });
		let whole = true;
		try {
			decoder.decode(bytes.subarray(0, middle), { stream: true });
		} catch {
			whole = false;
		}
		if (whole) low = middle;
		else high = middle - 1;
	}
	return low;
}

/** Returns the first byte that cannot stand in an encoding; for a character cut off at the end, its last byte. */
export function findBrokenByte(bytes: Uint8Array, encoding: Encoding): BrokenByte {
	const decodable = countDecodable(bytes, encoding);
	const at = Math.min(decodable, bytes.length - 1);
	const before = new TextDecoder(encoding).decode(bytes.subarray(0, decodable));
	const lines = before.split(/\r\n|\r|\n/u);
	const start = findLineStart(bytes, at, encoding);
	return {
		line: lines.length,
		column: at - start + 1,
		byte: `0x${(bytes[at] ?? 0).toString(16).toUpperCase().padStart(2, '0')}`,
	};
}

/** Returns the offset of the first byte of the line that holds byte `at`. */
function findLineStart(bytes: Uint8Array, at: number, encoding: Encoding): number {
	const wide = encoding === 'utf-16le' || encoding === 'utf-16be';
	for (let index = at - 1; index >= 0; index -= 1) {
		const isBreak = bytes[index] === 0x0a || bytes[index] === 0x0d;
		if (!isBreak) continue;
		if (!wide) return index + 1;
		const other = encoding === 'utf-16le' ? bytes[index + 1] : bytes[index - 1];
		if (other === 0 && index % 2 === (encoding === 'utf-16le' ? 0 : 1)) {
			return encoding === 'utf-16le' ? index + 2 : index + 1;
		}
	}
	return 0;
}

/** True where bytes that are not UTF-8 are so for the most part: more whole characters of three bytes and more than broken ones. */
export function isDamagedUtf8(bytes: Uint8Array): boolean {
	const text = new TextDecoder('utf-8').decode(bytes);
	const broken = text.match(/\uFFFD/gu)?.length ?? 0;
	const whole = text.match(/[\u0800-\uFFFC\u{10000}-\u{10FFFF}]/gu)?.length ?? 0;
	return whole > broken;
}
