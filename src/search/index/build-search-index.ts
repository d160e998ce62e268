import { createHash } from 'node:crypto';
import { type Keep, NO_KEEP } from '../../keep/keep.ts';
import { DATA_FILES, FORMAT, type GlossaryGroup, type Manifest } from '../data-files.ts';
import type { PlacedMark } from '../collect-marks.ts';
import type { SearchRecord } from '../record.ts';
import { buildShards } from './build-shards.ts';
import {
	buildDocumentEntries,
	buildGlossary,
	buildNameFile,
	buildMarkTable,
	buildRecordTable,
	buildRelatedEntries,
	buildTextFiles,
	buildWordFile,
	sumWords,
} from './build-tables.ts';
import type { BlockSize } from './cut-blocks.ts';
import { createBlockTaker } from './keep-blocks.ts';

/** Files by their path under the folder of the search. */
export type Files = Map<string, Uint8Array>;

interface SearchIndexOptions {
	glossary?: readonly GlossaryGroup[];
	/** Marks of notes by the ids of the records that they stand in. */
	marks?: ReadonlyMap<string, PlacedMark[]>;
	/** What earlier builds worked out of the same blocks of records. */
	keep?: Keep;
	/** Records that share one index, at most; a block is never parted. */
	shardSize?: number;
	/** Records that share the names of their tokens: see tokens.ts. */
	blockSize?: BlockSize;
	/** Folders of other archives that are searched with this one, as URLs from the place of the manifest. */
	others?: readonly string[];
}

/** Blocks are of 2,000 records on average. */
const BLOCK: BlockSize = { least: 1200, most: 3000 };

/** Returns everything that the client of the search fetches. The same records give the same bytes, in whatever order they come and whatever was kept. */
export async function buildSearchIndex(
	records: readonly SearchRecord[],
	{
		glossary = [],
		marks = new Map(),
		keep = NO_KEEP,
		shardSize = 500_000,
		blockSize = BLOCK,
		others = [],
	}: SearchIndexOptions = {},
): Promise<Files> {
	const sorted = records.toSorted(compareRecords);
	const documents = buildDocumentEntries(sorted);
	const takeBlock = createBlockTaker(glossary, keep);
	const { files, shards, blocks } = await buildShards({
		records: sorted,
		documents,
		takeBlock,
		blockSize,
		shardSize,
	});
	const lengths = blocks.flatMap((block) => block.lengths);
	const words = sumWords(blocks.map((block) => block.words));
	const forms = new Set(blocks.flatMap((block) => block.forms));
	files.set(DATA_FILES.documents, toJson(documents));
	files.set(DATA_FILES.records, toJson(buildRecordTable(sorted, lengths)));
	files.set(DATA_FILES.related, toJson(buildRelatedEntries(sorted)));
	files.set(DATA_FILES.names, toJson(buildNameFile(sorted)));
	files.set(DATA_FILES.marks, toJson(buildMarkTable(sorted, marks)));
	files.set(DATA_FILES.words, toJson(buildWordFile(words)));
	files.set(DATA_FILES.glossary, toJson(buildGlossary(glossary, forms)));
	for (const [at, texts] of buildTextFiles(sorted).entries()) {
		files.set(DATA_FILES.texts(at), toJson(texts));
	}
	return addManifest(files, {
		records: sorted.length,
		shards,
		...(others.length > 0 && { others: [...others] }),
	});
}

function compareRecords(left: SearchRecord, right: SearchRecord): number {
	if (left.document !== right.document) return left.document < right.document ? -1 : 1;
	return left.order - right.order;
}

function toJson(value: unknown): Uint8Array {
	return new TextEncoder().encode(JSON.stringify(value));
}

/** Puts files into a folder named by their content, so that no cache mixes two states of the archive. */
function addManifest(files: Files, manifest: Omit<Manifest, 'folder' | 'format'>): Files {
	const sorted = [...files].sort(([left], [right]) => (left < right ? -1 : 1));
	const hash = createHash('sha256');
	for (const [path, content] of sorted)
		hash.update(`${path}\0${String(content.length)}\0`).update(content);
	const folder = `data-${hash.digest('hex').slice(0, 12)}/`;
	return new Map([
		[DATA_FILES.manifest, toJson({ format: FORMAT, folder, ...manifest } satisfies Manifest)],
		...sorted.map(([path, content]): [string, Uint8Array] => [folder + path, content]),
	]);
}
