import { ingestSources } from '../../../src/ingest/ingest-sources.ts';
import type { ArchiveDocument } from '../../../src/model/document.ts';
import { collectRecords } from '../../../src/search/collect-records.ts';
import type { HeldText, Shelf } from '../../../src/search/check/checked.ts';
import { openMemoryShelf } from '../../../src/search/check/memory-shelf.ts';
import { collectMarks } from '../../../src/search/collect-marks.ts';

export interface Corpus {
	documents: ArchiveDocument[];
	texts: HeldText[];
	shelf: Shelf;
}

/** Returns the texts of the first corpus, as quotations are compared with them. */
export async function openCorpus(): Promise<Corpus> {
	const { documents } = await ingestSources(process.cwd());
	const texts = collectRecords(documents);
	const marks = collectMarks(documents);
	const shelf = openMemoryShelf({
		texts,
		documents: documents.map(({ id, metadata }) => ({
			id,
			title: metadata.title.value,
			filters: { body: metadata.body?.value ?? null },
		})),
		marksOf: (id) => marks.get(id) ?? [],
	});
	return { documents, texts, shelf };
}
