import { createHash } from 'node:crypto';
import { DATA_FILES, type GlossaryGroup, type Manifest } from '../data-files.ts';
import { normalize } from '../normal-form.ts';
import type { SearchRecord } from '../record.ts';
import { toRecordTokens } from '../tokens.ts';
import {
	buildDocumentEntries,
	buildGlossary,
	buildRelatedEntries,
	buildShardTable,
	buildTextFiles,
	buildWordList,
} from './build-tables.ts';
import { createWordCutter } from './cut-words.ts';
import { buildPagefindBundle } from './pagefind-bundle.ts';

/** Files by their path under the folder of the search. */
export type Files = Map<string, Uint8Array>;

interface SearchIndexOptions {
	glossary?: readonly GlossaryGroup[];
	/**
	 * Records that share one index. The time of Pagefind's exact search grows with the square of its hits, the count
	 * of requests with that of the shards.
	 */
	shardSize?: number;
}

/** The program of Pagefind, which only the first shard needs: the others are merged into its client. */
const PROGRAM = /^(?:pagefind(?:-worker)?\.js|wasm\..*)$/u;

/** Returns everything that the client of the search fetches. The same records, in whatever order, give the same bytes. */
export async function buildSearchIndex(
	records: readonly SearchRecord[],
	{ glossary = [], shardSize = 30_000 }: SearchIndexOptions = {},
): Promise<Files> {
	const sorted = records.toSorted(compareRecords);
	const cut = createWordCutter(glossary);
	const words = sorted.map(({ text }) => [...new Set(cut(text))]);
	const files: Files = new Map();
	const shards: Manifest['shards'] = [];
	for (let from = 0; from < Math.max(sorted.length, 1); from += shardSize) {
		const name = `s${String(shards.length)}`;
		const part = sorted.slice(from, from + shardSize);
		const tokens = part.map(({ text }, at) =>
			toRecordTokens(normalize(text), words[from + at] ?? []),
		);
		const bundle = await buildPagefindBundle(tokens, name);
		for (const [path, content] of bundle.files) {
			if (shards.length === 0 || !PROGRAM.test(path)) files.set(`${name}/${path}`, content);
		}
		files.set(DATA_FILES.shardTable(name), toJson(buildShardTable(part, bundle)));
		shards.push({ name, from });
	}
	files.set(DATA_FILES.documents, toJson(buildDocumentEntries(sorted)));
	files.set(DATA_FILES.related, toJson(buildRelatedEntries(sorted)));
	files.set(DATA_FILES.words, toJson(buildWordList(words)));
	files.set(DATA_FILES.glossary, toJson(buildGlossary(glossary, sorted)));
	for (const [at, texts] of buildTextFiles(sorted).entries()) {
		files.set(DATA_FILES.texts(at), toJson(texts));
	}
	return addManifest(files, { records: sorted.length, shards });
}

function compareRecords(left: SearchRecord, right: SearchRecord): number {
	if (left.document !== right.document) return left.document < right.document ? -1 : 1;
	return left.order - right.order;
}

function toJson(value: unknown): Uint8Array {
	return new TextEncoder().encode(JSON.stringify(value));
}

/** Puts files into a folder named by their content, so that no cache mixes two states of the archive. */
function addManifest(files: Files, manifest: Omit<Manifest, 'folder'>): Files {
	const sorted = [...files].sort(([left], [right]) => (left < right ? -1 : 1));
	const hash = createHash('sha256');
	for (const [path, content] of sorted)
		hash.update(`${path}\0${String(content.length)}\0`).update(content);
	const folder = `data-${hash.digest('hex').slice(0, 12)}/`;
	return new Map([
		[DATA_FILES.manifest, toJson({ folder, ...manifest } satisfies Manifest)],
		...sorted.map(([path, content]): [string, Uint8Array] => [folder + path, content]),
	]);
}
