import { type ChunkWords, findLists, openChunk } from '../pagefind/chunk-words.ts';
import { type Postings, readPostings } from '../pagefind/read-postings.ts';
import type { IndexChunk } from '../pagefind/shard-list.ts';
import { isSigned } from '../pagefind/signature.ts';
import { fetchInTurn } from './fetch-in-turn.ts';
import { type FetchedArchive, fetchOf, readOf } from './search-failure.ts';
import { tokenRange } from '../tokens.ts';

/** Returns where the tokens with a beginning stand, in whatever block. Throws where a part of the index does not come; the next call tries again. */
export type ReadToken = (stem: string) => Promise<Postings>;

/** Returns the bytes of a file of the index, uncompressed. Throws a `SearchFailure` where it does not come, or is another. */
export async function fetchIndexFile(archive: FetchedArchive, url: URL): Promise<Uint8Array> {
	const content = await fetchInTurn(async () => {
		const response = await fetchOf(archive, url);
		return readOf(archive.root, url, () => response.arrayBuffer());
	});
	return readOf(archive.root, url, async () => {
		const bytes = new Uint8Array(content);
		if (isSigned(bytes)) return bytes;
		const unpacked = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
		const whole = new Uint8Array(await new Response(unpacked).arrayBuffer());
		if (!isSigned(whole)) throw new Error('it has another signature');
		return whole;
	});
}

/** Returns the places of the chunks that hold tokens with a beginning; chunks follow each other. */
function findChunks(stem: string, chunks: readonly IndexChunk[]): number[] {
	const [first, last] = tokenRange(stem);
	let [low, high] = [0, chunks.length];
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((chunks[middle]?.last ?? '') < first) low = middle + 1;
		else high = middle;
	}
	const found: number[] = [];
	while (low < chunks.length && (chunks[low]?.first ?? '') <= last) found.push(low++);
	return found;
}

/** Chunks that are kept, of some 24 kilobytes, or the records of one token; the browser keeps the files of the others. */
const MOST_CHUNKS = 1000;
/** Records and places of tokens that are kept, read: some fifty megabytes, which only a query of hundreds of common words takes. */
const MOST_PLACES = 12_000_000;

/** Opens an index of which the chunks are fetched when they are asked for, by what returns the bytes of one. */
export function openTokenIndex(
	chunks: readonly IndexChunk[],
	fetchChunk: (name: string) => Promise<Uint8Array>,
): ReadToken {
	const opened = new Map<number, Promise<ChunkWords>>();
	const read = new Map<string, Postings>();
	let places = 0;

	/** Opens a chunk; the one that was not asked for the longest gives way. */
	function open(at: number): Promise<ChunkWords> {
		const opening = opened.get(at) ?? fetchChunk(chunks[at]?.name ?? '').then(openChunk);
		opened.delete(at);
		opened.set(at, opening);
		const [oldest] = opened.keys();
		if (opened.size > MOST_CHUNKS && oldest !== undefined) opened.delete(oldest);
		opening.catch(() => opened.delete(at));
		return opening;
	}

	return async (stem) => {
		const known = read.get(stem);
		if (known !== undefined) return known;
		const holding = await Promise.all(findChunks(stem, chunks).map(open));
		const lists = holding
			.flatMap((chunk) => findLists(chunk, stem))
			.sort((left, right) => left.block - right.block)
			.map(({ list }) => list);
		// Whoever asked at the same time may have read it.
		const readMeanwhile = read.get(stem);
		if (readMeanwhile !== undefined) return readMeanwhile;
		const postings = readPostings(lists);
		const size = postings.records.length + postings.places.length;
		for (const [oldest, { records, places: held }] of read) {
			if (places + size <= MOST_PLACES) break;
			read.delete(oldest);
			places -= records.length + held.length;
		}
		places += size;
		read.set(stem, postings);
		return postings;
	};
}
