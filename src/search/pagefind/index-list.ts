import { type Cbor, decodeCbor, encodeCbor, readHead, skipCbor } from './cbor.ts';
import { addSignature, dropSignature } from './signature.ts';

/** A file of the index: the tokens from the first to the last, in the order of their characters. */
export interface IndexChunk {
	first: string;
	last: string;
	name: string;
}

/** The list that Pagefind's client opens an index with, `pagefind.….pf_meta`. */
export interface IndexList {
	version: string;
	/** Names of the records, by which results are known. */
	names: string[];
	chunks: IndexChunk[];
	/** Filters and the like, which this project has none of. */
	rest: Cbor[];
}

/** Only what is not quoted is ranked by it. */
const WORD_COUNT = 1;

function readList(value: Cbor | undefined, what: string): Cbor[] {
	if (Array.isArray(value)) return value;
	throw new Error(`The list of the Pagefind index holds no ${what}.`);
}

function readChunk(chunk: Cbor): IndexChunk {
	const [first, last, name] = Array.isArray(chunk) ? chunk : [];
	if (typeof first === 'string' && typeof last === 'string' && typeof name === 'string') {
		return { first, last, name };
	}
	throw new Error(`Unexpected chunk of the Pagefind index: ${JSON.stringify(chunk)}.`);
}

function readName(page: Cbor): string {
	const name = Array.isArray(page) ? page[0] : undefined;
	if (typeof name === 'string') return name;
	throw new Error(`Unexpected record of the Pagefind index: ${JSON.stringify(page)}.`);
}

/** Reads a list, uncompressed. Throws where it is of another form than that of Pagefind 1.5. */
export function parseIndexList(bytes: Uint8Array): IndexList {
	const [version, pages, chunks, ...rest] = readList(
		decodeCbor(dropSignature(bytes)).value,
		'values',
	);
	if (typeof version !== 'string')
		throw new Error('The list of the Pagefind index is unversioned.');
	return {
		version,
		names: readList(pages, 'records').map(readName),
		chunks: readList(chunks, 'chunks').map(readChunk),
		rest,
	};
}

/** Reads the chunks of a list, uncompressed, and passes over its records, which are many. */
export function parseChunks(bytes: Uint8Array): IndexChunk[] {
	const list = dropSignature(bytes);
	const chunks = skipCbor(list, readHead(list, 0).end, 2);
	return readList(decodeCbor(list, chunks).value, 'chunks').map(readChunk);
}

/** Writes a list as Pagefind's client reads it, uncompressed. */
export function formatIndexList({ version, names, chunks, rest }: IndexList): Uint8Array {
	return addSignature(
		encodeCbor([
			version,
			names.map((name) => [name, WORD_COUNT]),
			chunks.map(({ first, last, name }) => [first, last, name]),
			...rest,
		]),
	);
}
