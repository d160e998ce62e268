import { parseToken, tokenRange } from '../tokens.ts';
import { decodeCbor, readHead } from './cbor.ts';
import { readWords } from './read-words.ts';

/** A chunk of the index, uncompressed, and where each of its words begins, in the order of their tokens. */
export interface ChunkWords {
	bytes: Uint8Array;
	/** Numbers, and no words: a large index has millions of them. */
	begins: Uint32Array;
}

/** Reads where the words of a chunk are. Throws where it cannot be read. */
export function openChunk(bytes: Uint8Array): ChunkWords {
	const begins = Array.from(readWords(bytes), (word) => word.bytes.byteOffset - bytes.byteOffset);
	return { bytes, begins: Uint32Array.from(begins) };
}

/** Returns the token of a word, and where the list of its records begins. */
function readToken({ bytes, begins }: ChunkWords, at: number): { token: string; end: number } {
	const { value, end } = decodeCbor(bytes, readHead(bytes, begins[at] ?? 0).end);
	return { token: String(value), end };
}

/** Returns the lists of records of the tokens with a beginning, each with its block. */
export function findLists(chunk: ChunkWords, stem: string): { block: number; list: Uint8Array }[] {
	const [first, last] = tokenRange(stem);
	let [low, high] = [0, chunk.begins.length];
	while (low < high) {
		const middle = (low + high) >> 1;
		if (readToken(chunk, middle).token < first) low = middle + 1;
		else high = middle;
	}
	const found: { block: number; list: Uint8Array }[] = [];
	for (let at = low; at < chunk.begins.length; at += 1) {
		const { token, end } = readToken(chunk, at);
		if (token > last) break;
		const { block } = parseToken(token);
		found.push({ block, list: chunk.bytes.subarray(end, chunk.begins[at + 1]) });
	}
	return found;
}
