import { ingestSources } from '../../../src/ingest/ingest-sources.ts';
import { collectRecords } from '../../../src/search/collect-records.ts';
import type { HeldText, Shelf } from '../../../src/search/check/checked.ts';
import { openDocuments } from '../../../src/search/check/open-documents.ts';

export interface Corpus {
	texts: HeldText[];
	shelf: Shelf;
}

/** Returns the texts of the first corpus, as quotations are compared with them. */
export async function openCorpus(): Promise<Corpus> {
	const { documents } = await ingestSources(process.cwd());
	return { texts: collectRecords(documents), shelf: openDocuments(documents) };
}
