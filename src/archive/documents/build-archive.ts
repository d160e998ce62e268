import { formatSymbol, idToSymbol } from '../../model/addressing/symbol.ts';
import type { ArchiveDocument } from '../../model/document.ts';
import type { ManifestWithdrawal } from '../../model/manifest.ts';
import type { Archive, Citation, NotHeld } from './archive.ts';
import { collectCitations } from './collect-citations.ts';
import type { Release } from './collect-releases.ts';
import { originalId } from '../../model/addressing/revision.ts';
import { compareIds, orderDocuments } from './order-documents.ts';

/** What is known of an archive besides its documents. */
interface Ledger {
	/** When documents and paths were published, by their ids. */
	releases?: ReadonlyMap<string, Release>;
	/** Documents that were taken out. */
	withdrawn?: readonly ManifestWithdrawal[];
}

/**
 * Returns the archive of the given documents: in order, with what they cite of each other, and with what is not held:
 * documents cited, originals of revisions, and documents that were taken out.
 */
export function buildArchive(
	documents: readonly ArchiveDocument[],
	{ releases = new Map(), withdrawn = [] }: Ledger = {},
): Archive {
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
	const gone = new Map(withdrawn.map((one) => [one.id, one]));
	const notHeld = [...new Set([...byTarget.keys(), ...originals, ...gone.keys()])]
		.filter((id) => !held.has(id))
		.toSorted(compareIds)
		.map((id) => describeNotHeld(id, byTarget.get(id) ?? [], gone.get(id) ?? null));
	const notHeldById = new Map(notHeld.map((entry) => [entry.id, entry]));
	return {
		documents: ordered,
		notHeld,
		find: (id) => held.get(id),
		findNotHeld: (id) => notHeldById.get(id),
		releaseOf: (id) => releases.get(id) ?? null,
		orderOf: (id) => order.get(id) ?? -1,
		revisionsOf: (id) => revisions.get(id) ?? [],
		citedBy: (id) => byTarget.get(id) ?? [],
	};
}

function describeNotHeld(
	id: string,
	citations: Citation[],
	withdrawn: ManifestWithdrawal | null,
): NotHeld {
	const symbol = idToSymbol(id);
	const given = withdrawn?.symbol ?? citations[0]?.canonical ?? id;
	return {
		id,
		symbol: symbol === null ? given : formatSymbol(symbol),
		withdrawn,
		citations,
	};
}
