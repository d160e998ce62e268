import type { ArchiveDocument } from '../../model/document.ts';
import { collectMarks } from '../collect-marks.ts';
import { collectRecords } from '../collect-records.ts';
import type { Shelf } from './checked.ts';
import { openMemoryShelf } from './memory-shelf.ts';

/** Opens documents as what quotations are compared with. */
export function openDocuments(documents: readonly ArchiveDocument[]): Shelf {
	const marks = collectMarks(documents);
	return openMemoryShelf({
		texts: collectRecords(documents),
		documents: documents.map(({ id, metadata }) => ({
			id,
			title: metadata.title.value,
			filters: { body: metadata.body?.value ?? null },
		})),
		marksOf: (id) => marks.get(id) ?? [],
	});
}
