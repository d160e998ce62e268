import {
	correctedId,
	type OfficeCorrection,
	readCorrigendum,
} from '../../ingest/corrigenda/read-corrigendum.ts';
import { placeCorrections } from '../../ingest/corrigenda/place-corrections.ts';
import { blocksOf, zonesOf } from '../../model/contents.ts';
import type { ArchiveDocument } from '../../model/document.ts';
import type { Archive } from '../documents/archive.ts';
import { compareDocuments } from './compare/compare-documents.ts';
import type { Change, Comparison, CutWords } from './compare/comparison.ts';
import { earlierTexts, laterTexts } from './version.ts';

/** What a place of one version is in another one. */
export interface PlaceInVersion {
	comparison: Comparison;
	change: Change;
	/** Id of the other version. */
	document: string;
	/** Fragments in the other version; none where it has no such place. */
	places: readonly string[];
}

/** A correction by the office that issued the paper, with the corrigendum that makes it. */
export interface PlacedCorrection extends OfficeCorrection {
	corrigendum: ArchiveDocument;
}

/** How the versions of the archive differ. Nothing is compared before it is asked for, and nothing twice. */
export interface VersionRelations {
	/** Returns the comparisons in which a version is the newer one, with the nearest first. */
	comparisonsOf(newer: string): Comparison[];
	/** Returns what a place of a version is in the text that has taken the place of it; null where none has. */
	inCurrent(document: string, fragment: string): PlaceInVersion | null;
	/** Returns what a place of a version was in the one before it; null where there is none. */
	inEarlier(document: string, fragment: string): PlaceInVersion | null;
	/** Returns what corrigenda that are held correct in a document, by the fragment of the part of it that they are shown at. */
	correctionsOf(document: string): ReadonlyMap<string, readonly PlacedCorrection[]>;
}

/** The places of a comparison, by which changes are found without going through all of them. */
interface Indexed {
	comparison: Comparison;
	byOld: ReadonlyMap<string, Change>;
	byNew: ReadonlyMap<string, Change>;
}

function index(comparison: Comparison): Indexed {
	const byOld = new Map<string, Change>();
	const byNew = new Map<string, Change>();
	for (const change of comparison.changes) {
		for (const fragment of change.before) byOld.set(fragment, change);
		for (const fragment of change.after) byNew.set(fragment, change);
	}
	return { comparison, byOld, byNew };
}

/** Returns the part of a document that something about a place is shown at: what holds an item, what carries the mark of a note. */
function findShown(document: ArchiveDocument, place: string): string {
	for (const { division, body, footnotes } of zonesOf(document)) {
		const note = footnotes.find(({ fragment }) => fragment === place);
		if (note !== undefined) return note.citedAt ?? division?.fragment ?? 'front';
		const owner = body.find((part) =>
			blocksOf(part).some((block) => block.type === 'item' && block.fragment === place),
		);
		if (owner !== undefined) return owner.fragment;
	}
	return place;
}

/** Returns how the versions of an archive differ; `cut` cuts texts into words. */
export function buildVersionRelations(
	archive: Pick<Archive, 'find' | 'versionsOf'>,
	cut: CutWords,
): VersionRelations {
	const compared = new Map<string, Indexed>();
	const compare = (older: string, newer: string): Indexed | null => {
		const key = `${older} ${newer}`;
		const known = compared.get(key);
		if (known !== undefined) return known;
		const [before, after] = [archive.find(older), archive.find(newer)];
		if (before === undefined || after === undefined) return null;
		const made = index(compareDocuments(before, after, cut));
		compared.set(key, made);
		return made;
	};
	const corrected = new Map<string, ReadonlyMap<string, readonly PlacedCorrection[]>>();
	return {
		comparisonsOf: (newer) =>
			earlierTexts(archive.versionsOf(newer), newer)
				.toReversed()
				.flatMap(({ id }) => compare(id, newer)?.comparison ?? []),
		inCurrent(document, fragment) {
			const current = laterTexts(archive.versionsOf(document), document).at(-1);
			const found = current && compare(document, current.id);
			const change = found?.byOld.get(fragment);
			if (current === undefined || found == null || change === undefined) return null;
			const { comparison } = found;
			return { comparison, change, document: current.id, places: change.after };
		},
		inEarlier(document, fragment) {
			const earlier = earlierTexts(archive.versionsOf(document), document).at(-1);
			const found = earlier && compare(earlier.id, document);
			const change = found?.byNew.get(fragment);
			if (earlier === undefined || found == null || change === undefined) return null;
			const { comparison } = found;
			return { comparison, change, document: earlier.id, places: change.before };
		},
		correctionsOf(id) {
			const known = corrected.get(id);
			if (known !== undefined) return known;
			const made = collectCorrections(id, archive);
			corrected.set(id, made);
			return made;
		},
	};
}

/** Returns the corrections of a document by held corrigenda, in the order issued. */
function collectCorrections(
	id: string,
	archive: Pick<Archive, 'find' | 'versionsOf'>,
): ReadonlyMap<string, readonly PlacedCorrection[]> {
	const document = archive.find(id);
	if (document === undefined) return new Map();
	const corrigenda = archive
		.versionsOf(id)
		.filter((version) => correctedId(version.id) === id)
		.flatMap((version) => archive.find(version.id) ?? []);
	const placed = corrigenda.flatMap((corrigendum) =>
		placeCorrections(document, readCorrigendum(corrigendum).value).value.map((one) => ({
			...one,
			corrigendum,
		})),
	);
	return Map.groupBy(placed, ({ place }) => findShown(document, place));
}
