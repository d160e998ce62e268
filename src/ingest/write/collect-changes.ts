import { paragraphsOf } from '../../model/text.ts';
import {
	findMisplaced,
	findNewAddresses,
	formatAddressLock,
	LOCK,
} from '../addresses/address-lock.ts';
import { compareFiles, documentFiles } from './document-files.ts';
import { findRenumbered } from '../addresses/find-renumbered.ts';
import type { IngestedSources } from '../ingest-sources.ts';
import type { Source } from '../ingest-document.ts';
import { LINES_SUFFIX } from '../read/committed-lines.ts';
import { acceptFinding } from '../judge-findings.ts';
import { extendManifest } from '../sources/new-source.ts';
import { DOCUMENTS } from '../read-documents.ts';
import { MANIFEST, SOURCES } from '../sources/read-sources.ts';
import { type FileFindings, SourcesError } from '../sources/sources-error.ts';
import type { Changes } from './transaction/stage.ts';

/** What a run of ingestion changes under `content/`, and how much. */
export interface IngestChanges {
	changes: Changes;
	/** Count of MDX files that are new, different or gone. */
	files: number;
	/** Count of addresses published for the first time. */
	addresses: number;
}

/** Throws where a published text would stand under another number and the keeper did not accept it. */
function forbidRenumbering(
	{ sources }: IngestedSources,
	published: ReadonlyMap<string, string>,
	given: ReadonlyMap<string, string>,
): void {
	const faults = sources.flatMap(({ entry, document }): FileFindings[] => {
		if (document === null) return [];
		const { id, body } = document;
		const lineOf = (wanted: number) =>
			paragraphsOf(body).find(({ number }) => number === wanted)?.lines[0]?.[0] ?? 0;
		const path = `${id}.mdx`;
		const findings = findRenumbered(id, published.get(path) ?? '', given.get(path) ?? '', lineOf)
			.map((finding) => acceptFinding(finding, entry.accepted ?? []))
			.filter(({ severity }) => severity === 'error');
		return findings.length === 0 ? [] : [{ file: `${SOURCES}/${entry.file}`, findings }];
	});
	if (faults.length > 0) throw new SourcesError(faults);
}

/** Returns what has to change so that `content/` is what ingestion gives, new sources included. */
export function collectChanges(
	ingested: IngestedSources,
	published: ReadonlyMap<string, string>,
	added: readonly Source[],
): IngestChanges {
	const { documents, lock, manifestText } = ingested;
	const given = documentFiles(documents);
	forbidRenumbering(ingested, published, given);
	const changes = new Map<string, Uint8Array | string | null>();
	for (const { entry, bytes } of added) changes.set(`${SOURCES}/${entry.file}`, bytes);
	for (const { entry, lines } of ingested.lines) {
		if (lines !== undefined) changes.set(`${SOURCES}/${entry.file}${LINES_SUFFIX}`, lines);
	}
	if (added.length > 0) {
		const entries = added.map(({ entry }) => entry);
		changes.set(MANIFEST, extendManifest(manifestText, entries));
	}
	const differences = compareFiles(published, given);
	for (const { path } of differences) changes.set(`${DOCUMENTS}/${path}`, given.get(path) ?? null);
	// A path is published once it has been read and pinned: `npm run paths` writes its address.
	const addresses = findNewAddresses(lock, { documents, paths: [] });
	if (addresses.length > 0 || findMisplaced(lock) !== null)
		changes.set(LOCK, formatAddressLock(lock, addresses));
	return { changes, files: differences.length, addresses: addresses.length };
}
