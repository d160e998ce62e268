import { ingestDocument, type SourceReading } from '../../../src/ingest/ingest-document.ts';
import { serialiseDocument } from '../../../src/ingest/serialise/serialise-document.ts';
import { collectAddresses } from '../../../src/ingest/addresses/collect-addresses.ts';
import { blocksOf, collectContents, zonesOf } from '../../../src/model/contents.ts';
import type { ArchiveDocument } from '../../../src/model/document.ts';
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

const countHan = (text: string, counts: Map<string, number>, by: number) => {
	for (const character of text.match(/\p{Script=Han}/gu) ?? []) {
		counts.set(character, (counts.get(character) ?? 0) + by);
	}
};

/**
 * Returns the Chinese characters of which source and document hold different numbers. Counted without the ledger,
 * the spans of the model or the roles of the body, so that a fault of theirs does not hide here too.
 */
function findLostCharacters(document: ArchiveDocument, { lines }: SourceReading): string[] {
	const counts = new Map<string, number>();
	for (const { text } of lines) countHan(text, counts, 1);
	for (const { text } of document.apart) countHan(text, counts, -1);
	for (const { content } of collectContents(document)) {
		for (const { pieces } of content) for (const { value } of pieces) countHan(value, counts, -1);
	}
	for (const { label } of document.front.summary) countHan(label, counts, -1);
	for (const part of zonesOf(document).flatMap(({ body }) => body)) {
		for (const block of blocksOf(part))
			if (block.type === 'item') countHan(block.label, counts, -1);
	}
	return [...counts].filter(([, count]) => count !== 0).map(([character]) => character);
}

/** What a reading came to: refused with an error, or a document. */
export type Verdict = 'refused' | 'read';

/**
 * Returns what a reading came to. Throws where a document was made although something of its source is lost, an
 * address stands twice, or it cannot be written; and where it was refused without saying why.
 */
export function judgeReading(ingested: SourceReading): Verdict {
	const { document, findings } = ingested;
	if (document === null) {
		if (findings.some(({ severity }) => severity === 'error')) return 'refused';
		throw new Error('The source was refused without an error.');
	}
	const lost = findLostCharacters(document, ingested);
	if (lost.length > 0) throw new Error(`Lost without a word: ${lost.join('')}`);
	const addresses = collectAddresses(document);
	if (new Set(addresses).size < addresses.length) throw new Error('An address stands twice.');
	serialiseDocument(document);
	return 'read';
}
