import type { Catalogue } from './catalogue.ts';
import type { DataSource } from './data-source.ts';
import { createChunkProver } from './prove-chunks.ts';

/** What this project uses of the client of Pagefind. */
interface PagefindModule {
	createInstance(options: { basePath: string }): PagefindInstance;
}

interface PagefindInstance {
	init(): Promise<void>;
	mergeIndex(path: string, options: { language: string }): Promise<void>;
	search(phrase: string): Promise<{ results: { id: string; words: number[] }[] }>;
}

/** Records that answer a phrase: their ordinals, and how many tokens of each the phrase covers. */
export type Hits = Map<number, number>;

/** Returns the records that answer a quoted phrase of tokens, all of them; throws where a part of the index is out of reach. */
export type FindHits = (phrase: string) => Promise<Hits>;

/**
 * Opens the index of Pagefind, whose client comes with it and works in a worker of the same origin. Its own
 * language is none that the client cuts into words: on a Chinese page it would do so with a query.
 */
export async function openPostings(source: DataSource, catalogue: Catalogue): Promise<FindHits> {
	const [first, ...others] = source.manifest.shards.map(
		({ name }) => new URL(`${name}/`, source.folder),
	);
	if (first === undefined) return () => Promise.resolve(new Map());
	const url = new URL('pagefind.js', first).href;
	const pagefind = (await import(/* @vite-ignore */ url)) as PagefindModule;
	const instance = pagefind.createInstance({ basePath: first.href });
	await instance.init();
	for (const shard of others) await instance.mergeIndex(shard.pathname, { language: 'und' });
	const prove = createChunkProver(
		await Promise.all(
			source.manifest.shards.map(async ({ name }) => ({
				folder: new URL(`${name}/`, source.folder),
				chunks: (await source.table(name)).chunks,
			})),
		),
	);
	return async (phrase) => {
		await prove(phrase);
		const { results } = await instance.search(phrase);
		return new Map(results.map(({ id, words }) => [catalogue.ordinalOf(id), words.length]));
	};
}

/** Returns the same, with each phrase looked up once. */
export function rememberHits(find: FindHits): FindHits {
	const known = new Map<string, Promise<Hits>>();
	return (phrase) => {
		const hits = known.get(phrase) ?? find(phrase);
		known.set(phrase, hits);
		return hits;
	};
}
