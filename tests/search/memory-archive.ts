import { ingestSources } from '../../src/ingest/ingest-sources.ts';
import type { OpenArchive } from '../../src/search/client/answer-query.ts';
import { openCatalogue } from '../../src/search/client/catalogue.ts';
import type { DataSource } from '../../src/search/client/data-source.ts';
import { matchPhrase } from '../../src/search/client/match-phrase.ts';
import { createNormalReader } from '../../src/search/client/read-normals.ts';
import { FORMAT } from '../../src/search/data-files.ts';
import { mergeNames } from '../../src/search/client/relate-by-name.ts';
import { openLeads } from '../../src/search/client/relate-by-text.ts';
import { createThesaurus } from '../../src/search/client/thesaurus.ts';
import { createVocabulary } from '../../src/search/client/vocabulary.ts';
import { collectRecords } from '../../src/search/collect-records.ts';
import { findHeldForms } from '../../src/search/index/block-index.ts';
import {
	buildDocumentEntries,
	buildGlossary,
	buildNameFile,
	buildRecordTable,
	buildRelatedEntries,
	buildTextFiles,
	buildWordFile,
	countWords,
} from '../../src/search/index/build-tables.ts';
import { createWordCutter } from '../../src/search/index/cut-words.ts';
import { loadGroups } from '../../src/search/index/load-glossary.ts';
import { normalize } from '../../src/search/normal-form.ts';
import type { SearchRecord } from '../../src/search/record.ts';
import { toRecordTokens } from '../../src/search/tokens.ts';
import { collectPostings, toParts } from '../../src/reader/kit/memory-postings.ts';

/** An archive that is opened from its records, without files, and counts what it is asked. */
export interface MemoryArchive extends OpenArchive {
	records: SearchRecord[];
	normals: string[];
	/** Forms of the glossary, as printed. */
	forms: string[];
	/** Returns the look-ups in the index and the texts fetched since the last call. */
	takeCounts(): { lookups: number; texts: number };
}

/** Opens the real archive in memory: its search as it answers in a browser, but for the files. */
export async function openMemoryArchive(): Promise<MemoryArchive> {
	const root = process.cwd();
	const records = collectRecords((await ingestSources(root)).documents);
	const groups = loadGroups(root);
	const normals = records.map(({ text }) => normalize(text));
	const cut = createWordCutter(groups);
	const words = records.map(({ text }) => cut(text));
	const held = new Set(findHeldForms(groups, normals, words));
	const texts = buildTextFiles(records);
	const postings = collectPostings(
		normals.map((normal, at) => toRecordTokens(normal, words[at] ?? [])),
	);
	let counts = { lookups: 0, texts: 0 };
	const url = new URL('https://archive.example/search/');
	const source: DataSource = {
		root: url,
		patience: null,
		folder: url,
		manifest: { format: FORMAT, folder: '', records: records.length, shards: [] },
		isCurrent: () => Promise.resolve(true),
		documents: () => Promise.resolve(buildDocumentEntries(records)),
		records: () =>
			Promise.resolve(
				buildRecordTable(
					records,
					normals.map(({ length }) => length),
				),
			),
		texts(file) {
			counts.texts += 1;
			return Promise.resolve(texts[file] ?? []);
		},
		related: () => Promise.resolve(buildRelatedEntries(records)),
		marks: () => Promise.resolve({}),
		words: () => Promise.resolve(buildWordFile(countWords(words))),
		glossary: () => Promise.resolve(buildGlossary(groups, held)),
		names: () => Promise.resolve(buildNameFile(records)),
	};
	const catalogue = await openCatalogue([source]);
	const vocabulary = createVocabulary([await source.words()]);
	return {
		records,
		normals,
		forms: groups.flatMap(({ forms, typed }) => [...forms, ...typed]),
		catalogue,
		find(phrase) {
			counts.lookups += 1;
			return Promise.resolve(matchPhrase(toParts(phrase, postings)));
		},
		normalOf: createNormalReader(catalogue),
		vocabulary: () => Promise.resolve(vocabulary),
		thesaurus: createThesaurus(await source.glossary()),
		names: async () => mergeNames([await source.names()], catalogue.ordinalsOf),
		leads: openLeads(await source.related(), catalogue),
		takeCounts() {
			const taken = counts;
			counts = { lookups: 0, texts: 0 };
			return taken;
		},
	};
}
