/** What the files of Pagefind are written in, as far as it uses CBOR (RFC 8949). */
export type Cbor = number | string | Cbor[];

/** Major types of CBOR. */
export const MAJOR = { unsigned: 0, negative: 1, text: 3, array: 4 } as const;

const decoder = new TextDecoder();

interface Head {
	major: number;
	/** Value of a number, length of a text or an array. */
	argument: number;
	/** Place behind the head. */
	end: number;
}

function failure(bytes: Uint8Array, at: number): Error {
	return new Error(`Unexpected CBOR at byte ${String(at)}: ${String(bytes[at])}.`);
}

/** Returns the head of the value at a place. Throws on sizes that are not expected. */
export function readHead(bytes: Uint8Array, at: number): Head {
	const head = bytes[at] ?? 255;
	const size = head & 31;
	if (size < 24) return { major: head >> 5, argument: size, end: at + 1 };
	const width = 2 ** (size - 24);
	if (width > 4 || at + width >= bytes.length) throw failure(bytes, at);
	let argument = 0;
	for (let byte = 1; byte <= width; byte += 1) argument = argument * 256 + (bytes[at + byte] ?? 0);
	return { major: head >> 5, argument, end: at + 1 + width };
}

/** Returns the value at a place, and the place behind it. Throws on types that are not expected. */
export function decodeCbor(bytes: Uint8Array, at = 0): { value: Cbor; end: number } {
	const { major, argument, end } = readHead(bytes, at);
	switch (major) {
		case MAJOR.unsigned:
			return { value: argument, end };
		case MAJOR.text: {
			const text = decoder.decode(bytes.subarray(end, end + argument));
			return { value: text, end: end + argument };
		}
		case MAJOR.array: {
			const value: Cbor[] = [];
			let next = end;
			for (let count = 0; count < argument; count += 1) {
				const item = decodeCbor(bytes, next);
				value.push(item.value);
				next = item.end;
			}
			return { value, end: next };
		}
		default:
			throw failure(bytes, at);
	}
}

/** Reads values of CBOR one after the other. */
export interface NumberReader {
	/** Returns the next number, or how many values the next list has. */
	next(): number;
	/** True where the last one that was read is a list. */
	isList(): boolean;
}

/** Returns the reader of numbers and lists of numbers from a place on: an index has millions of them, so that it makes nothing of each. */
export function openNumbers(bytes: Uint8Array, from: number): NumberReader {
	let at = from;
	let major = 0;
	return {
		next() {
			const head = bytes[at] ?? 255;
			major = head >> 5;
			const argument = head & 31;
			at += 1;
			if (argument < 24) return argument;
			if (argument === 24) return bytes[at++] ?? 0;
			const wide = readHead(bytes, at - 1);
			at = wide.end;
			return wide.argument;
		},
		isList: () => major === MAJOR.array,
	};
}

/** Returns the place behind some values that follow each other. */
export function skipCbor(bytes: Uint8Array, at: number, count: number): number {
	let next = at;
	for (let left = count; left > 0; left -= 1) {
		// A head is read here and not by `readHead`, but for the largest: there are millions of them.
		const head = bytes[next] ?? 255;
		const major = head >> 5;
		let argument = head & 31;
		next += 1;
		if (argument === 24) argument = bytes[next++] ?? 0;
		else if (argument > 24) ({ argument, end: next } = readHead(bytes, next - 1));
		if (major === MAJOR.array) left += argument;
		else if (major === MAJOR.text) next += argument;
		else if (major !== MAJOR.unsigned && major !== MAJOR.negative) throw failure(bytes, next);
	}
	return next;
}

/** Returns the head of a value. */
export function encodeHead(major: number, argument: number): number[] {
	const type = major << 5;
	if (argument < 24) return [type | argument];
	const [size, width] = argument < 2 ** 8 ? [24, 1] : argument < 2 ** 16 ? [25, 2] : [26, 4];
	const bytes = Array.from(
		{ length: width },
		(_, at) => (argument >>> (8 * (width - 1 - at))) & 255,
	);
	return [type | size, ...bytes];
}
