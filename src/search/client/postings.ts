import type { Shard } from '../data-files.ts';
import { parseChunks } from '../pagefind/read-words.ts';
import { type Phrase, quotePhrase, toToken } from '../tokens.ts';
import type { Catalogue } from './catalogue.ts';
import type { DataSource } from './data-source.ts';
import { createChunkProver, fetchPagefindFile } from './prove-chunks.ts';

/** What this project uses of the client of Pagefind. */
interface PagefindModule {
	createInstance(options: { basePath: string; noWorker: boolean }): PagefindInstance;
}

interface PagefindInstance {
	init(): Promise<void>;
	mergeIndex(path: string, options: { language: string }): Promise<void>;
	search(phrase: string): Promise<{ results: { id: string; words: number[] }[] }>;
}

/** Records that answer a phrase: their ordinals, and how many tokens of each the phrase covers. */
export type Hits = Map<number, number>;

/** Returns the records that answer a phrase of tokens, all of them; throws where a part of the index is out of reach. */
export type FindHits = (phrase: Phrase) => Promise<Hits>;

/** A shard of an archive, ready to be asked. */
interface OpenShard extends Shard {
	folder: URL;
	/** Place of its archive. */
	archive: number;
}

/** Returns the instance of Pagefind for all shards. It need start no worker: this runs in one. */
async function openInstance(shards: readonly OpenShard[]): Promise<PagefindInstance | null> {
	const [first, ...others] = shards;
	if (first === undefined) return null;
	const url = new URL('pagefind.js', first.folder).href;
	const pagefind = (await import(/* @vite-ignore */ url)) as PagefindModule;
	const instance = pagefind.createInstance({ basePath: first.folder.href, noWorker: true });
	await instance.init();
	for (const { folder } of others) {
		const path = folder.origin === first.folder.origin ? folder.pathname : folder.href;
		await instance.mergeIndex(path, { language: 'und' });
	}
	return instance;
}

/** Opens the index of Pagefind, whose client comes with it: of all shards of all archives as one. */
export async function openPostings(
	sources: readonly DataSource[],
	catalogue: Catalogue,
): Promise<FindHits> {
	const shards = sources.flatMap(({ folder, manifest }, archive) =>
		manifest.shards.map((shard): OpenShard => ({
			...shard,
			archive,
			folder: new URL(`${shard.name}/`, folder),
		})),
	);
	const [instance, ...provers] = await Promise.all([
		openInstance(shards),
		...shards.map(async ({ folder, list }) =>
			createChunkProver(folder, parseChunks(await fetchPagefindFile(new URL(list, folder)))),
		),
	]);
	const count = Math.max(0, ...sources.map(({ manifest }) => manifest.blocks));
	const blocks = Array.from({ length: count }, (_, block) => block);
	const ordinalOf = createNamer(shards, catalogue);
	return async (phrase) => {
		const hits: Hits = new Map();
		if (instance === null) return hits;
		const tokens = await Promise.all(provers.map((prove) => prove(phrase)));
		const held = blocks.filter((block) =>
			tokens.some((known) => phrase.every((stem) => known.has(toToken(stem, block)))),
		);
		for (const block of held) {
			const { results } = await instance.search(quotePhrase(phrase, block));
			for (const { id, words } of results) {
				const ordinal = ordinalOf(id);
				if (ordinal !== -1) hits.set(ordinal, words.length);
			}
		}
		return hits;
	};
}

/** Returns the function from the name of a record to its ordinal; -1 for one of a document that is found in another archive. */
function createNamer(shards: readonly OpenShard[], catalogue: Catalogue): (name: string) => number {
	const length = shards[0]?.key.length ?? 0;
	const ordinals = new Map(
		shards.toReversed().map(({ key, archive }) => [key, catalogue.ordinalsOf(archive)]),
	);
	return (name) => {
		const ordinal = ordinals.get(name.slice(0, length))?.[parseInt(name.slice(length), 36)];
		if (ordinal === undefined) throw new RangeError(`The search has no record "${name}".`);
		return ordinal;
	};
}

/** Returns the same, with each phrase looked up once. */
export function rememberHits(find: FindHits): FindHits {
	const known = new Map<string, Promise<Hits>>();
	return (phrase) => {
		const key = phrase.join(' ');
		const hits = known.get(key) ?? find(phrase);
		known.set(key, hits);
		return hits;
	};
}
