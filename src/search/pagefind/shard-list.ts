import { type Cbor, decodeCbor, encodeCbor } from './cbor.ts';
import { addSignature, dropSignature } from './signature.ts';

/** A file of the index: the tokens from the first to the last, in the order of their characters. */
export interface IndexChunk {
	first: string;
	last: string;
	name: string;
}

/** What the index of a shard is opened with. */
export interface ShardList {
	/** Ordinals of its records, in the order in which the chunks number them. */
	ordinals: number[];
	chunks: IndexChunk[];
}

/** Returns a value that has to be a list. Throws where it is none. */
export function readList(value: Cbor | undefined, what: string): Cbor[] {
	if (Array.isArray(value)) return value;
	throw new Error(`The list of the index holds no ${what}.`);
}

function readOrdinal(value: Cbor): number {
	if (typeof value === 'number') return value;
	throw new Error(`Unexpected record in the list of the index: ${JSON.stringify(value)}.`);
}

/** Returns a chunk as a list of Pagefind has it: its first token, its last one, its name. */
export function readChunk(chunk: Cbor): IndexChunk {
	const [first, last, name] = Array.isArray(chunk) ? chunk : [];
	if (typeof first === 'string' && typeof last === 'string' && typeof name === 'string') {
		return { first, last, name };
	}
	throw new Error(`Unexpected chunk of the index: ${JSON.stringify(chunk)}.`);
}

/** Reads a list, uncompressed. Throws where it is of another form. */
export function parseShardList(bytes: Uint8Array): ShardList {
	const [ordinals, chunks] = readList(decodeCbor(dropSignature(bytes)).value, 'values');
	return {
		ordinals: readList(ordinals, 'records').map(readOrdinal),
		chunks: readList(chunks, 'chunks').map(readChunk),
	};
}

/** Writes a list, uncompressed. */
export function formatShardList({ ordinals, chunks }: ShardList): Uint8Array {
	return addSignature(
		encodeCbor([ordinals, chunks.map(({ first, last, name }) => [first, last, name])]),
	);
}
