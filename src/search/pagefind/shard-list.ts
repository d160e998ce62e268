import { type Cbor, decodeCbor } from './cbor.ts';
import { dropSignature } from './signature.ts';

/** A file of the index: the tokens from the first to the last, in the order of their characters. */
export interface IndexChunk {
	first: string;
	last: string;
	name: string;
}

/** What the index of a shard is opened with. */
export interface ShardList {
	/** Ordinal of its first record; the chunks number its records from 0. */
	from: number;
	/** Count of its records. */
	records: number;
	chunks: IndexChunk[];
}

/** Returns a value that has to be a list. Throws where it is none. */
function readList(value: Cbor | undefined, what: string): Cbor[] {
	if (Array.isArray(value)) return value;
	throw new Error(`The list of the index holds no ${what}.`);
}

function readCount(value: Cbor | undefined, what: string): number {
	if (typeof value === 'number' && value >= 0) return value;
	throw new Error(`The list of the index holds no ${what}: ${JSON.stringify(value)}.`);
}

/** Returns the name of a file of the index by its place. */
export const nameChunk = (at: number): string => at.toString(36);

/** Returns the chunks by the first token of each and the last of all: each goes up to where the next one begins. */
function readChunks(tokens: readonly Cbor[], last: Cbor | undefined): IndexChunk[] {
	const ends = [...tokens.slice(1), last];
	return tokens.map((first, at): IndexChunk => {
		const end = ends[at];
		if (typeof first === 'string' && typeof end === 'string') {
			return { first, last: end, name: nameChunk(at) };
		}
		throw new Error(`Unexpected chunk of the index: ${JSON.stringify([first, end])}.`);
	});
}

/** Reads a list, uncompressed. Throws where it is of another form. */
export function parseShardList(bytes: Uint8Array): ShardList {
	const [from, records, chunks, last] = readList(decodeCbor(dropSignature(bytes)).value, 'values');
	return {
		from: readCount(from, 'ordinal'),
		records: readCount(records, 'count of records'),
		chunks: readChunks(readList(chunks, 'chunks'), last),
	};
}
