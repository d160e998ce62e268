import { type Cbor, decodeCbor, readHead, skipCbor } from './cbor.ts';
import type { IndexChunk } from './index-list.ts';
import { dropSignature } from './signature.ts';

/** A token of a chunk with the records that it stands in, as bytes: [token, [[step to its number, places, …], …], variants]. */
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

function readChunk(chunk: Cbor): IndexChunk {
	const [first, last, name] = Array.isArray(chunk) ? chunk : [];
	if (typeof first === 'string' && typeof last === 'string' && typeof name === 'string') {
		return { first, last, name };
	}
	throw new Error(`Unexpected chunk of the Pagefind index: ${JSON.stringify(chunk)}.`);
}

/** Reads the chunks of a list, uncompressed, and passes over its records, which are many. */
export function parseChunks(bytes: Uint8Array): IndexChunk[] {
	const list = dropSignature(bytes);
	const chunks = decodeCbor(list, skipCbor(list, readHead(list, 0).end, 2)).value;
	if (!Array.isArray(chunks)) throw new Error('The list of the Pagefind index holds no chunks.');
	return chunks.map(readChunk);
}
