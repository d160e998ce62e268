import { checkQuotations } from '../../search/check/check-all.ts';
import { openMemoryShelf } from '../../search/check/memory-shelf.ts';
import { mountCheckPage } from '../check/mount-check-page.ts';
import { openOfflineCatalogue } from './offline-catalogue.ts';
import { readKitData } from './search-data.ts';

const data = readKitData();
const { documents, records } = openOfflineCatalogue(data);
const shelf = openMemoryShelf({
	texts: records.map((record) => ({ ...record, document: record.document.id })),
	documents,
	marksOf: (id) => data.marks[id] ?? [],
});

mountCheckPage(document, () => Promise.resolve((text) => checkQuotations(text, shelf)));
