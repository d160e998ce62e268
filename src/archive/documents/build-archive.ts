import { formatSymbol, idToSymbol } from '../../model/addressing/symbol.ts';
import type { ArchiveDocument } from '../../model/document.ts';
import type { ManifestReissue, ManifestWithdrawal } from '../../model/manifest.ts';
import { readOwnAppendix } from '../../model/addressing/own-appendix.ts';
import { officialAddress, type OfficialPattern } from '../../citations/cite/official-address.ts';
import type { Archive, Citation, NotHeld } from './archive.ts';
import { collectCitations } from './collect-citations.ts';
import type { Release } from './collect-releases.ts';
import { readVersionSteps } from '../../model/addressing/revision.ts';
import { collectVersions, listOrigins } from '../versions/collect-versions.ts';
import { toVersion } from '../versions/version.ts';
import { compareIds, orderDocuments } from './order-documents.ts';

/** What is known of an archive besides its documents. */
interface Ledger {
	/** When documents and paths were published, by their ids. */
	releases?: ReadonlyMap<string, Release>;
	/** Documents that were taken out. */
	withdrawn?: readonly ManifestWithdrawal[];
	/** Papers that were issued again under another session. */
	reissues?: readonly ManifestReissue[];
	official?: readonly OfficialPattern[];
}

/**
 * Returns the archive of the given documents: in order, with what they cite of each other, and with what is not held:
 * documents cited, those that held ones are versions of or were issued again as, and documents that were taken out.
 */
export function buildArchive(
	documents: readonly ArchiveDocument[],
	{ releases = new Map(), withdrawn = [], reissues = [], official = [] }: Ledger = {},
): Archive {
	const ordered = orderDocuments(documents).map((document) => addOfficial(document, official));
	const held = new Map(ordered.map((document) => [document.id, document]));
	const citations = ordered
		.flatMap(collectCitations)
		.filter((citation) => citation.from !== citation.target);
	const byTarget = Map.groupBy(citations, (citation) => citation.target);
	const order = new Map(ordered.map(({ id }, index) => [id, index]));
	const origins = ordered.flatMap(({ id }) => listOrigins(id));
	const reissued = reissues.flatMap(({ from, to }) => [from, to]);
	const gone = new Map(withdrawn.map((one) => [one.id, one]));
	const notHeld = [...new Set([...byTarget.keys(), ...origins, ...reissued, ...gone.keys()])]
		.filter((id) => !held.has(id))
		.toSorted(compareIds)
		.map((id) => describeNotHeld(id, byTarget.get(id) ?? [], gone.get(id) ?? null, official));
	const versions = collectVersions(ordered, notHeld);
	const appendices = Map.groupBy(
		ordered.filter((document) => readOwnAppendix(document.id) !== null),
		(document) => readOwnAppendix(document.id)?.paper ?? '',
	);
	const notHeldById = new Map(notHeld.map((entry) => [entry.id, entry]));
	const reissuesById = Map.groupBy(
		reissues.flatMap((one) => [one.from, one.to].map((id) => ({ id, one }))),
		({ id }) => id,
	);
	return {
		documents: ordered,
		notHeld,
		find: (id) => held.get(id),
		findNotHeld: (id) => notHeldById.get(id),
		releaseOf: (id) => releases.get(id) ?? null,
		orderOf: (id) => order.get(id) ?? -1,
		versionsOf: (id) => {
			const known = versions.get(readVersionSteps(id).original);
			const own = held.get(id);
			return known ?? (own === undefined ? [] : [toVersion(own)]);
		},
		ownAppendicesOf: (id) => appendices.get(id) ?? [],
		reissuesOf: (id) => (reissuesById.get(id) ?? []).map(({ one }) => one),
		citedBy: (id) => byTarget.get(id) ?? [],
	};
}

/** Returns a document with the address of its official text, where its publisher gives one and its entry none. */
function addOfficial(
	document: ArchiveDocument,
	patterns: readonly OfficialPattern[],
): ArchiveDocument {
	const { id, symbol, source } = document;
	const authentic = source.authentic ?? officialAddress(id, symbol, patterns);
	return authentic === source.authentic
		? document
		: { ...document, source: { ...source, authentic } };
}

function describeNotHeld(
	id: string,
	citations: Citation[],
	withdrawn: ManifestWithdrawal | null,
	official: readonly OfficialPattern[],
): NotHeld {
	const symbol = idToSymbol(id);
	const given = withdrawn?.symbol ?? citations[0]?.canonical ?? id;
	return {
		id,
		symbol: symbol === null ? given : formatSymbol(symbol),
		withdrawn,
		official: officialAddress(id, symbol === null ? null : formatSymbol(symbol), official),
		citations,
	};
}
