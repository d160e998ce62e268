import { isSigned } from '../pagefind/signature.ts';
import type { IndexChunk } from '../pagefind/index-list.ts';
import { readWords } from '../pagefind/read-words.ts';
import { type Phrase, tokenRange } from '../tokens.ts';

/** Returns the bytes of a file of Pagefind, uncompressed. Throws where it does not come. */
export async function fetchPagefindFile(url: URL): Promise<Uint8Array> {
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

/**
 * Returns a function that fetches the chunks of a phrase before Pagefind does, and throws where one does not come:
 * Pagefind would go on without it, now and later, and leave out what stands in it. The browser keeps what was fetched,
 * so that nothing comes twice. It returns all tokens that came so far: what is not among them need not be asked for.
 *
 * @param folder URL of the folder of the index.
 */
export function createChunkProver(
	folder: URL,
	chunks: readonly IndexChunk[],
): (phrase: Phrase) => Promise<ReadonlySet<string>> {
	const proven = new Map<number, Promise<void>>();
	const tokens = new Set<string>();
	async function prove(at: number): Promise<void> {
		const url = new URL(`index/${chunks[at]?.name ?? ''}.pf_index`, folder);
		for (const { token } of readWords(await fetchPagefindFile(url))) tokens.add(token);
	}
	return async (phrase) => {
		const places = new Set(phrase.flatMap((stem) => findChunks(stem, chunks)));
		await Promise.all(
			Array.from(places, (at) => {
				const pending = proven.get(at) ?? prove(at);
				proven.set(at, pending);
				return pending;
			}),
		);
		return tokens;
	};
}
