import type { IndexChunk } from '../data-files.ts';

export interface ShardChunks {
	/** URL of the folder of the shard. */
	folder: URL;
	chunks: readonly IndexChunk[];
}

/** Returns the URLs of the chunks that hold a token. */
function chunksOf(token: string, shards: readonly ShardChunks[]): string[] {
	return shards.flatMap(({ folder, chunks }) =>
		chunks
			.filter(({ first, last }) => first <= token && token <= last)
			.map(({ name }) => new URL(`index/${name}.pf_index`, folder).href),
	);
}

/**
 * Returns a function that fetches the chunks of a quoted phrase before Pagefind does, and throws where one does not
 * come: Pagefind would go on without it, now and later, and leave out what stands in it. The browser keeps what was
 * fetched, so that nothing comes twice.
 */
export function createChunkProver(
	shards: readonly ShardChunks[],
): (phrase: string) => Promise<void> {
	const proven = new Map<string, Promise<void>>();
	async function prove(url: string): Promise<void> {
		const response = await fetch(url);
		if (!response.ok) {
			throw new Error(`The search could not fetch ${url}: status ${String(response.status)}.`);
		}
		await response.arrayBuffer();
	}
	return async (phrase) => {
		const urls = phrase
			.replaceAll('"', '')
			.split(' ')
			.flatMap((token) => chunksOf(token, shards));
		await Promise.all(
			urls.map((url) => {
				const pending = proven.get(url) ?? prove(url);
				proven.set(url, pending);
				return pending;
			}),
		);
	};
}
