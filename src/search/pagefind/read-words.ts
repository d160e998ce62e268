import { decodeCbor, readHead, skipCbor } from './cbor.ts';
import { dropSignature } from './signature.ts';

/** A token of a chunk with the records that it stands in, as bytes: [token, [[step to its number, place, …], …], …]. */
export interface ChunkWord {
	token: string;
	/** From the head of the word to its end. */
	bytes: Uint8Array;
	/** Place in the bytes of the list of records. */
	recordsAt: number;
}

/** Returns the words of an uncompressed chunk of a Pagefind index, in their order: a list of them in a list. */
export function* readWords(chunk: Uint8Array): Generator<ChunkWord> {
	const bytes = dropSignature(chunk);
	const words = readHead(bytes, readHead(bytes, 0).end);
	let at = words.end;
	for (let count = 0; count < words.argument; count += 1) {
		const word = readHead(bytes, at);
		const { value, end } = decodeCbor(bytes, word.end);
		if (typeof value !== 'string') throw new Error('A chunk of the Pagefind index has no tokens.');
		const next = skipCbor(bytes, end, word.argument - 1);
		yield { token: value, bytes: bytes.subarray(at, next), recordsAt: end - at };
		at = next;
	}
}
