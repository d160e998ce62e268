import { zonesOf } from '../model/contents.ts';
import type { ArchiveDocument, Finding } from '../model/document.ts';
import type { ManifestNumbers } from '../model/manifest.ts';
import { type LockEntry, releasedIn } from './addresses/address-lock.ts';
import { findRenumbered } from './addresses/find-renumbered.ts';
import { nameRevision } from './addresses/name-revision.ts';
import { keepNumbers } from './addresses/keep-numbers.ts';
import type { IngestedSource, Source } from './ingest-document.ts';
import { readSource } from './kept-readings.ts';
import { serialiseDocument } from './serialise/serialise-document.ts';
import { setNumbers } from './sources/edit-manifest.ts';
import { SOURCES } from './sources/read-sources.ts';
import { type FileFindings, SourcesError } from './sources/sources-error.ts';
import { documentPath } from './write/document-files.ts';

interface Readings {
	sources: readonly IngestedSource[];
	/** The same sources with their bytes, in the same order. */
	held: readonly Source[];
	/** The committed MDX files by their path. */
	committed: ReadonlyMap<string, string>;
	lock: readonly LockEntry[];
	manifestText: string;
}

/** Returns what tells the 1-based line of a place of a document by its fragment; that of what it stands in for an item. */
function findLines(document: ArchiveDocument): (fragment: string) => number {
	const places = zonesOf(document).flatMap(({ division, body, footnotes }) => [
		...(division === null ? [] : [division]),
		...body,
		...footnotes,
	]);
	const lines = new Map(
		places.map((place) => [place.fragment, ('lines' in place ? place.lines[0]?.[0] : null) ?? 0]),
	);
	return (fragment) => {
		const owner = fragment.replace(/(?:-[^-]+){1,2}$/u, '');
		return lines.get(fragment) ?? lines.get(owner) ?? 0;
	};
}

/** Returns a source as read with other numbers of its counted places. */
function readWith(given: Source, numbers: ManifestNumbers): IngestedSource {
	const { numbers: _, ...entry } = given.entry;
	const isPlain = Object.keys(numbers).length === 0;
	return readSource({ ...given, entry: isPlain ? entry : { ...entry, numbers } });
}

/** A source in which what was published has kept its places, with the numbers that the manifest has to give for it. */
interface Kept {
	source: IngestedSource;
	/** Null where those of the manifest are right. */
	numbers: ManifestNumbers | null;
	findings: Finding[];
}

function keepSource(
	source: IngestedSource,
	given: Source,
	committed: ReadonlyMap<string, string>,
	released: ReadonlySet<string>,
	held: ReadonlySet<string>,
): Kept {
	const kept: Kept = { source, numbers: null, findings: [] };
	const { document } = source;
	if (document === null || !released.has(document.id)) return kept;
	const published = committed.get(documentPath(document));
	const text = serialiseDocument(document);
	if (published === undefined || published === text) return kept;
	const wanted = keepNumbers(document.id, published, text, released);
	if (JSON.stringify(wanted) !== JSON.stringify(source.entry.numbers ?? {})) {
		kept.numbers = wanted;
		kept.source = readWith(given, wanted);
	}
	const after = kept.source.document ?? document;
	kept.findings = findRenumbered(
		document.id,
		{
			published,
			given: serialiseDocument(after),
			isReleased: (address) => released.has(address),
		},
		findLines(after),
		nameRevision(after, held),
	);
	return kept;
}

/**
 * Returns sources in which every published text stands where it stood: one in which a counted place would get another
 * number is read again, with numbers that keep it, and the manifest that is returned says so. Throws `SourcesError`
 * where a text whose number is printed would stand under another one. That is told before any address that is lost by
 * it: what was counted anew is a revision, and no address of it has moved.
 */
export function keepPublished({ sources, held, committed, lock, manifestText }: Readings): {
	sources: readonly IngestedSource[];
	manifestText: string;
} {
	if (committed.size === 0) return { sources, manifestText };
	const released = new Set(releasedIn(lock));
	const ids = new Set(sources.flatMap(({ document }) => document?.id ?? []));
	const faults: FileFindings[] = [];
	let text = manifestText;
	const kept = sources.map((source, index) => {
		const given = held[index];
		if (given === undefined) return source;
		const { source: read, numbers, findings } = keepSource(source, given, committed, released, ids);
		const { file } = given.entry;
		if (findings.length > 0) faults.push({ file: `${SOURCES}/${file}`, findings });
		if (numbers !== null) text = setNumbers(text, file, numbers);
		return read;
	});
	if (faults.length > 0) throw new SourcesError(faults);
	return { sources: kept, manifestText: text };
}
