import {
	findDroppedAddresses,
	findMisplaced,
	findNewAddresses,
	formatAddressLock,
	LOCK,
} from '../addresses/address-lock.ts';
import { CONTENT_IMAGES } from '../content-images.ts';
import { compareFiles, documentFiles } from './document-files.ts';
import type { IngestedSources } from '../ingest-sources.ts';
import type { Source } from '../ingest-document.ts';
import { LINES_SUFFIX } from '../read/committed-lines.ts';
import { extendManifest } from '../sources/edit-manifest.ts';
import { DOCUMENTS } from '../read-documents.ts';
import { MANIFEST, SOURCES } from '../sources/read-sources.ts';
import type { Changes } from './transaction/stage.ts';

/** What a run of ingestion changes under `content/`, and how much. */
export interface IngestChanges {
	changes: Changes;
	/** Count of MDX files that are new, different or gone. */
	files: number;
	/** Count of addresses given for the first time. */
	addresses: number;
	/** Addresses that were never published and that nothing answers to any more. */
	dropped: string[];
}

/** Returns what has to change so that `content/` is what ingestion gives, new sources included. */
export function collectChanges(
	ingested: IngestedSources,
	committed: ReadonlyMap<string, string>,
	added: readonly Source[],
): IngestChanges {
	const { documents, paths, lock, manifest, manifestText, givenManifest, gone } = ingested;
	const given = documentFiles(documents);
	const changes = new Map<string, Uint8Array | string | null>();
	for (const { entry, bytes, pages } of added) {
		changes.set(`${SOURCES}/${entry.file}`, bytes);
		if (entry.pages !== undefined && pages !== undefined) {
			changes.set(`${SOURCES}/${entry.pages.file}`, pages);
		}
	}
	for (const { entry, lines } of ingested.lines) {
		if (lines !== undefined) changes.set(`${SOURCES}/${entry.file}${LINES_SUFFIX}`, lines);
	}
	for (const [file, bytes] of ingested.images) changes.set(`${CONTENT_IMAGES}/${file}`, bytes);
	for (const file of gone) changes.set(`${SOURCES}/${file}`, null);
	const entries = added.map(({ entry }) => entry);
	const text = extendManifest(givenManifest, entries);
	if (text !== manifestText) changes.set(MANIFEST, text);
	const differences = compareFiles(committed, given);
	for (const { path } of differences) changes.set(`${DOCUMENTS}/${path}`, given.get(path) ?? null);
	const withdrawn = (manifest.withdrawn ?? []).map(({ id }) => id);
	// A path has its address once it has been read and pinned: `npm run paths` writes it.
	const addresses = findNewAddresses(lock, { documents, paths: [], withdrawn });
	const dropped = findDroppedAddresses(lock, { documents, paths, withdrawn });
	if (addresses.length + dropped.length > 0 || findMisplaced(lock) !== null) {
		const drops = new Set(dropped);
		const stay = lock.filter(({ address }) => !drops.has(address));
		const come = addresses.map((address) => ({ address, released: null }));
		changes.set(LOCK, formatAddressLock([...stay, ...come]));
	}
	return { changes, files: differences.length, addresses: addresses.length, dropped };
}
