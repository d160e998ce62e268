import { ingestDocument, type SourceReading } from '../../../src/ingest/ingest-document.ts';
import type { ManifestEntry } from '../../../src/model/manifest.ts';

const SHA = '0'.repeat(64);

/** Returns what ingestion makes of bytes, with a manifest entry of its own. */
export function readBytes(bytes: Uint8Array, given: Partial<ManifestEntry> = {}): SourceReading {
	const entry = { file: 'fuzz.txt', sha256: SHA, origin: 'fuzz', ...given };
	return ingestDocument({ entry, bytes, sha256: SHA });
}

/** Returns what ingestion makes of a text. */
export function readText(text: string, given: Partial<ManifestEntry> = {}): SourceReading {
	return readBytes(new TextEncoder().encode(text), given);
}
