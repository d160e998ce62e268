import { createHash } from 'node:crypto';
import { DATA_FILES, type GlossaryGroup, type Manifest, type Shard } from '../data-files.ts';
import { normalize } from '../normal-form.ts';
import type { SearchRecord } from '../record.ts';
import { toRecordTokens } from '../tokens.ts';
import {
	buildDocumentEntries,
	buildGlossary,
	buildRecordTable,
	buildRelatedEntries,
	buildTextFiles,
	buildWordFile,
} from './build-tables.ts';
import { createWordCutter } from './cut-words.ts';
import { createWordCounter } from './count-words.ts';
import { bundleParts } from './pagefind-bundle.ts';
import { buildPagefindPart, type PagefindPart } from './pagefind-part.ts';

/** Files by their path under the folder of the search. */
export type Files = Map<string, Uint8Array>;

interface SearchIndexOptions {
	glossary?: readonly GlossaryGroup[];
	/** Records that share one index. */
	shardSize?: number;
	/** Records that share the names of their tokens: see tokens.ts. */
	blockSize?: number;
	/** Blocks that Pagefind indexes at a time: its memory grows with them. */
	partBlocks?: number;
	/** Folders of other archives that are searched with this one, as URLs from the place of the manifest. */
	others?: readonly string[];
}

/** The program of Pagefind, which only the first shard needs: the others are merged into its client. */
const PROGRAM = /^(?:pagefind\.js|wasm\..*)$/u;

/** Bytes of the index that share a file, uncompressed: with small files a query fetches little, with large ones their list is short. */
const CHUNK = { least: 6000, most: 60_000, forEachRecord: 3 };

/** Returns everything that the client of the search fetches. The same records, in whatever order, give the same bytes. */
export async function buildSearchIndex(
	records: readonly SearchRecord[],
	{
		glossary = [],
		shardSize = 200_000,
		blockSize = 2000,
		partBlocks = 4,
		others = [],
	}: SearchIndexOptions = {},
): Promise<Files> {
	const sorted = records.toSorted(compareRecords);
	const partSize = blockSize * partBlocks;
	const words = createWordCounter(createWordCutter(glossary));
	const files: Files = new Map();
	const shards: Shard[] = [];
	const chunkBytes = Math.min(
		CHUNK.most,
		Math.max(CHUNK.least, CHUNK.forEachRecord * sorted.length),
	);
	for (let from = 0; from < Math.max(sorted.length, 1); from += shardSize) {
		const name = `s${String(shards.length)}`;
		const parts: PagefindPart[] = [];
		const end = Math.min(from + shardSize, sorted.length);
		for (let at = from; at < Math.max(end, from + 1);) {
			// No block is in two parts: they would share tokens.
			const next = Math.min(end, (Math.floor(at / partSize) + 1) * partSize);
			parts.push(
				await buildPagefindPart(
					toTokens(sorted, { from: at, end: next, blockSize }, words.cut),
					name,
				),
			);
			at = Math.max(next, at + 1);
		}
		const bundle = await bundleParts(parts, { from, chunkBytes });
		for (const [path, content] of bundle.files) {
			if (shards.length === 0 || !PROGRAM.test(path)) files.set(`${name}/${path}`, content);
		}
		shards.push({ name, list: bundle.list, key: bundle.key });
	}
	files.set(DATA_FILES.documents, toJson(buildDocumentEntries(sorted)));
	files.set(DATA_FILES.records, toJson(buildRecordTable(sorted)));
	files.set(DATA_FILES.related, toJson(buildRelatedEntries(sorted)));
	files.set(DATA_FILES.words, toJson(buildWordFile(words.counts)));
	files.set(DATA_FILES.glossary, toJson(buildGlossary(glossary, sorted)));
	for (const [at, texts] of buildTextFiles(sorted).entries()) {
		files.set(DATA_FILES.texts(at), toJson(texts));
	}
	return addManifest(files, {
		records: sorted.length,
		blockSize,
		shards,
		...(others.length > 0 && { others: [...others] }),
	});
}

/** Returns the tokens of records, made when they are asked for. */
function* toTokens(
	records: readonly SearchRecord[],
	{ from, end, blockSize }: { from: number; end: number; blockSize: number },
	cut: (text: string) => string[],
): Generator<string> {
	for (let at = from; at < end; at += 1) {
		const text = records[at]?.text ?? '';
		yield toRecordTokens(normalize(text), cut(text), Math.floor(at / blockSize));
	}
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
