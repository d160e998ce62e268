import { DATA_FILES } from '../data-files.ts';
import { parseShardList } from '../pagefind/shard-list.ts';
import type { ThinPhrase } from '../tokens.ts';
import type { Catalogue } from './catalogue.ts';
import type { DataSource } from './data-source.ts';
import { matchPhrase } from './match-phrase.ts';
import { type Ordinals, unite } from './ordinals.ts';
import { type FetchedArchive, readOf } from './search-failure.ts';
import { fetchIndexFile, openTokenIndex } from './token-index.ts';

/** Returns the records that answer a phrase of tokens, all of them; throws where a part of the index is out of reach. */
export type FindHits = (phrase: ThinPhrase) => Promise<Ordinals>;

/** Opens one part of the index. */
async function openShard(
	archive: FetchedArchive,
	folder: URL,
	ordinalsOf: Int32Array,
): Promise<FindHits> {
	const { root } = archive;
	const file = new URL(DATA_FILES.list, folder);
	const bytes = await fetchIndexFile(archive, file);
	const list = await readOf(root, file, () => parseShardList(bytes));
	const readToken = openTokenIndex(list.chunks, (name) =>
		fetchIndexFile(archive, new URL(DATA_FILES.chunk(name), folder)),
	);
	const ordinals = ordinalsOf.subarray(list.from, list.from + list.records);
	const isRising = ordinals.every((ordinal, at) => (ordinals[at - 1] ?? -1) < ordinal);
	const isAsNumbered = isRising && ordinals[0] === 0 && ordinals.at(-1) === list.records - 1;
	const read = (stem: string) => readOf(root, folder, () => readToken(stem));
	return async (phrase) => {
		const parts = await Promise.all(
			phrase.flatMap((stem, offset) =>
				stem === null ? [] : [read(stem).then((postings) => ({ postings, offset }))],
			),
		);
		const records = matchPhrase(parts);
		if (isAsNumbered) return records;
		const placed = records.map((number) => ordinals[number] ?? -1);
		// A document that is held twice is found in the first archive that holds it.
		return isRising ? placed : placed.filter((ordinal) => ordinal !== -1).sort();
	};
}

/** Opens the index, of all shards of all archives as one. */
export async function openPostings(
	sources: readonly DataSource[],
	catalogue: Catalogue,
): Promise<FindHits> {
	const shards = await Promise.all(
		sources.flatMap((source, archive) => {
			const ordinalsOf = catalogue.ordinalsOf(archive);
			return source.manifest.shards.map((name) =>
				openShard(source, new URL(`${name}/`, source.folder), ordinalsOf),
			);
		}),
	);
	return async (phrase) => unite(await Promise.all(shards.map((find) => find(phrase))));
}

/** Returns the same, with each phrase looked up once. */
export function rememberHits(find: FindHits): FindHits {
	const known = new Map<string, Promise<Ordinals>>();
	return (phrase) => {
		const key = phrase.join(' ');
		const hits = known.get(key) ?? find(phrase);
		known.set(key, hits);
		return hits;
	};
}
