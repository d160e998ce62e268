import type { ArchiveDocument } from '../../model/document.ts';
import type { Archive } from './archive.ts';

/** Returns what stands in held documents by document, in the order of the archive; `from` is the id of the document. */
export function groupByDocument<T extends { from: string }>(
	archive: Archive,
	members: readonly T[],
): [ArchiveDocument, T[]][] {
	return [...Map.groupBy(members, ({ from }) => from)]
		.flatMap(([id, group]): [ArchiveDocument, T[]][] => {
			const document = archive.find(id);
			return document === undefined ? [] : [[document, group]];
		})
		.toSorted(([left], [right]) => archive.orderOf(left.id) - archive.orderOf(right.id));
}
