import { formatSymbol, idToSymbol } from '../../model/addressing/symbol.ts';
import type { ArchiveDocument } from '../../model/document.ts';
import type { Archive, Citation, NotHeld } from './archive.ts';
import { collectCitations } from './collect-citations.ts';
import { originalId } from '../../model/addressing/revision.ts';
import { compareIds, orderDocuments } from './order-documents.ts';

/**
 * Returns the archive of the given documents: in order, with what they cite of each other, and with what is not held:
 * documents cited, and originals of revisions.
 */
export function buildArchive(documents: readonly ArchiveDocument[]): Archive {
	const ordered = orderDocuments(documents);
	const held = new Map(ordered.map((document) => [document.id, document]));
	const citations = ordered
		.flatMap(collectCitations)
		.filter((citation) => citation.from !== citation.target);
	const byTarget = Map.groupBy(citations, (citation) => citation.target);
	const order = new Map(ordered.map(({ id }, index) => [id, index]));
	const revisions = Map.groupBy(ordered, ({ id }) => originalId(id));
	revisions.delete(null);
	const originals = [...revisions.keys()].filter((id) => id !== null);
	const notHeld = [...new Set([...byTarget.keys(), ...originals])]
		.filter((id) => !held.has(id))
		.toSorted(compareIds)
		.map((id) => describeNotHeld(id, byTarget.get(id) ?? []));
	const notHeldById = new Map(notHeld.map((entry) => [entry.id, entry]));
	return {
		documents: ordered,
		notHeld,
		find: (id) => held.get(id),
		findNotHeld: (id) => notHeldById.get(id),
		orderOf: (id) => order.get(id) ?? -1,
		revisionsOf: (id) => revisions.get(id) ?? [],
		citedBy: (id) => byTarget.get(id) ?? [],
	};
}

function describeNotHeld(id: string, citations: Citation[]): NotHeld {
	const symbol = idToSymbol(id);
	return {
		id,
		symbol: symbol === null ? (citations[0]?.canonical ?? id) : formatSymbol(symbol),
		citations,
	};
}
