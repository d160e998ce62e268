import type { IndexChunk } from '../pagefind/shard-list.ts';
import { NO_POSTINGS, type Postings, readPostings } from '../pagefind/read-postings.ts';
import { readWords } from '../pagefind/read-words.ts';
import { isSigned } from '../pagefind/signature.ts';
import { parseToken, tokenRange } from '../tokens.ts';

/** Where the tokens of one index stand. */
export interface TokenIndex {
	/** Fetches what tells where tokens of these beginnings stand, as far as it has not come yet. Throws where it does not come; the next call tries again. */
	fetch(stems: Iterable<string>): Promise<void>;
	/** Returns where the tokens of a beginning stand, in whatever block; they have to be fetched. */
	postingsOf(stem: string): Postings;
}

/** Returns the bytes of a file of the index, uncompressed. Throws where it does not come. */
export async function fetchIndexFile(url: URL): Promise<Uint8Array> {
	const response = await fetch(url);
	if (!response.ok) {
		throw new Error(`The search could not fetch ${url.href}: status ${String(response.status)}.`);
	}
	const bytes = new Uint8Array(await response.arrayBuffer());
	if (isSigned(bytes)) return bytes;
	const unpacked = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
	return new Uint8Array(await new Response(unpacked).arrayBuffer());
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

/** A word of a chunk: the number of its block, and the list of its records. */
interface BlockWord {
	block: number;
	records: Uint8Array;
}

/** Numbers that are kept of what was read: some sixteen megabytes. What is read again takes no longer than before. */
const MOST_KEPT = 4_000_000;

/** Opens an index of which the chunks are fetched when they are asked for, by what returns the bytes of one. */
export function openTokenIndex(
	chunks: readonly IndexChunk[],
	fetchChunk: (name: string) => Promise<Uint8Array>,
): TokenIndex {
	const fetched = new Map<number, Promise<void>>();
	const complete = new Set<string>();
	const words = new Map<string, BlockWord[]>();
	const read = new Map<string, Postings>();
	let kept = 0;

	async function load(at: number): Promise<void> {
		// All of them are read before any is kept: a chunk that cannot be read leaves nothing behind.
		const read = Array.from(readWords(await fetchChunk(chunks[at]?.name ?? '')));
		for (const { token, bytes, recordsAt } of read) {
			const { stem, block } = parseToken(token);
			const word = { block, records: bytes.subarray(recordsAt) };
			const known = words.get(stem);
			if (known === undefined) words.set(stem, [word]);
			else known.push(word);
		}
	}

	function loadOnce(at: number): Promise<void> {
		const pending = fetched.get(at) ?? load(at);
		fetched.set(at, pending);
		pending.catch(() => fetched.delete(at));
		return pending;
	}

	return {
		async fetch(stems) {
			const missing = Array.from(stems).filter((stem) => !complete.has(stem));
			if (missing.length === 0) return;
			const places = new Set(missing.flatMap((stem) => findChunks(stem, chunks)));
			await Promise.all(Array.from(places, loadOnce));
			for (const stem of missing) complete.add(stem);
		},
		postingsOf(stem) {
			const known = read.get(stem);
			if (known !== undefined) return known;
			const inBlocks = words.get(stem);
			if (inBlocks === undefined) return NO_POSTINGS;
			inBlocks.sort((left, right) => left.block - right.block);
			const postings = readPostings(inBlocks.map(({ records }) => records));
			kept += postings.places.length;
			if (kept > MOST_KEPT) {
				read.clear();
				kept = postings.places.length;
			}
			read.set(stem, postings);
			return postings;
		},
	};
}
