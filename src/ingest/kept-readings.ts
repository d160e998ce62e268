import type { Keep } from '../keep/keep.ts';
import { digestAll } from '../keep/digest.ts';
import type { ArchiveDocument } from '../model/document.ts';
import { ingestDocument, type IngestedSource, type Source } from './ingest-document.ts';

const KIND = 'readings';

/** What is kept of a source without errors; its findings are those of its document. */
interface KeptReading extends Pick<IngestedSource, 'ledger' | 'textLines' | 'leftOut'> {
	document: ArchiveDocument;
}

/**
 * Returns the digest of everything that a document depends on besides the program: the bytes of its source, by their
 * SHA-256, the lines that were read of them before, and its manifest entry.
 */
export function keyOfReading({
	entry,
	sha256,
	lines,
}: Pick<Source, 'entry' | 'sha256' | 'lines'>): string {
	return digestAll([sha256, JSON.stringify(entry), ...(lines === undefined ? [] : [lines])]);
}

/** Returns what ingestion makes of a source; the lines go, since they would be most of what an archive holds. */
export function readSource(source: Source): IngestedSource {
	const { lines: _, ...ingested } = ingestDocument(source);
	return ingested;
}

/** Returns the same from what an earlier build kept. A source with an error is not kept, but read each time. */
export function readThrough(keep: Keep, source: Source): IngestedSource {
	const key = keyOfReading(source);
	const bytes = keep.get(KIND, key);
	if (bytes !== undefined) {
		const kept = JSON.parse(new TextDecoder().decode(bytes)) as KeptReading;
		return { entry: source.entry, ...kept, findings: kept.document.findings };
	}
	const ingested = readSource(source);
	const { document, ledger, textLines, leftOut } = ingested;
	if (document !== null) {
		const kept: KeptReading = { document, ledger, textLines, leftOut };
		keep.put(KIND, key, new TextEncoder().encode(JSON.stringify(kept)));
	}
	return ingested;
}
