import { baseOfVersion, readVersionSteps } from '../../model/addressing/revision.ts';
import type { DocumentEntry } from '../data-files.ts';
import { CLASSES, type Matches } from './matches.ts';
import { RECORD_TYPES, type RecordColumns } from './record-columns.ts';
import type { Compare } from './sort-matches.ts';

/** Returns where a document stands among the versions of its text: 0 for the original, behind it the revisions by their numbers. */
function rankOf(id: string): number {
	const last = readVersionSteps(id).steps.at(-1);
	return last?.kind === 'rev' ? 1 + (last.number ?? 0) : 0;
}

/** A document that is one of several versions of a text. */
interface RevisedDocument {
	/** The text. */
	base: string;
	/** Its place among the versions. */
	rank: number;
}

type RevisedDocuments = ReadonlyMap<number, RevisedDocument>;

/** What was found in the documents of a catalogue, which every query asks. */
const known = new WeakMap<readonly Pick<DocumentEntry, 'id'>[], RevisedDocuments>();

/** Returns the documents of which a text has more than one version, by their places. */
function findRevised(documents: readonly Pick<DocumentEntry, 'id'>[]): RevisedDocuments {
	const found = known.get(documents) ?? listRevised(documents);
	known.set(documents, found);
	return found;
}

function listRevised(documents: readonly Pick<DocumentEntry, 'id'>[]): RevisedDocuments {
	const ranked = documents.map(({ id }) => ({ base: baseOfVersion(id), rank: rankOf(id) }));
	const bases = new Set(ranked.filter(({ rank }) => rank > 0).map(({ base }) => base));
	return new Map(
		ranked.flatMap((document, at) => (bases.has(document.base) ? [[at, document]] : [])),
	);
}

interface VersionedCatalogue {
	documents: readonly Pick<DocumentEntry, 'id'>[];
	columns: RecordColumns;
}

/** The same passage in several versions, as places of matches: the newest first. */
export type Versions = readonly number[];

/**
 * Returns the matches that are the same passage in several versions of a paper, by the one of them that comes first in an
 * order. What is the same is told by what is known of records without reading them: kind, length and occurrences; where a
 * version has two such, none is taken for another. The place that a query names is taken for none.
 */
export function findVersions(
	places: Int32Array,
	{ ordinals, classes, occurrences }: Matches,
	{ documents, columns }: VersionedCatalogue,
	compare: Compare,
): Map<number, Versions> {
	const revised = findRevised(documents);
	const versions = new Map<number, Versions>();
	if (revised.size === 0) return versions;
	const documentOf = (place: number) => columns.documents[ordinals[place] ?? 0] ?? 0;
	const rankOfPlace = (place: number) => revised.get(documentOf(place))?.rank ?? 0;
	const keyOf = (place: number): string => {
		const ordinal = ordinals[place] ?? 0;
		const isExact = (classes[place] ?? 0) < CLASSES.related;
		const { base = '' } = revised.get(documentOf(place)) ?? {};
		const kind = RECORD_TYPES[columns.types[ordinal] ?? 0]?.kind;
		return [isExact, base, kind, columns.lengths[ordinal], occurrences[place]].join(' ');
	};
	const possible = places.filter(
		(place) => revised.has(documentOf(place)) && classes[place] !== CLASSES.named,
	);
	for (const group of Map.groupBy(possible, keyOf).values()) {
		if (group.length < 2 || new Set(group.map(documentOf)).size < group.length) continue;
		const inOrder = group.toSorted(compare);
		const newestFirst = inOrder.toSorted((a, b) => rankOfPlace(b) - rankOfPlace(a));
		versions.set(inOrder[0] ?? 0, newestFirst);
	}
	return versions;
}
