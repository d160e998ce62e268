import { type Cbor, decodeCbor } from './cbor.ts';
import { type IndexChunk, readChunk, readList } from './shard-list.ts';
import { dropSignature } from './signature.ts';

/** What the list of an index that Pagefind wrote, `pagefind.….pf_meta`, says of it. */
export interface IndexList {
	/** Names of the records, in the order in which the chunks number them. */
	names: string[];
	chunks: IndexChunk[];
}

function readName(page: Cbor): string {
	const name = Array.isArray(page) ? page[0] : undefined;
	if (typeof name === 'string') return name;
	throw new Error(`Unexpected record of the Pagefind index: ${JSON.stringify(page)}.`);
}

/** Reads a list, uncompressed. Throws where it is of another form than that of Pagefind 1.5. */
export function parseIndexList(bytes: Uint8Array): IndexList {
	const [version, pages, chunks] = readList(decodeCbor(dropSignature(bytes)).value, 'values');
	if (typeof version !== 'string')
		throw new Error('The list of the Pagefind index is unversioned.');
	return {
		names: readList(pages, 'records').map(readName),
		chunks: readList(chunks, 'chunks').map(readChunk),
	};
}
