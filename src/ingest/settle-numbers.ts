import type { ManifestNumbers } from '../model/manifest.ts';
import { type LockEntry, releasedIn } from './addresses/address-lock.ts';
import { keepNumbers } from './addresses/keep-numbers.ts';
import type { IngestedSource, Source } from './ingest-document.ts';
import { readSource } from './kept-readings.ts';
import { serialiseDocument } from './serialise/serialise-document.ts';
import { setNumbers } from './sources/edit-manifest.ts';
import { documentPath } from './write/document-files.ts';

interface Settling {
	sources: readonly IngestedSource[];
	/** The same sources with their bytes, in the same order. */
	held: readonly Source[];
	/** The committed MDX files by their path. */
	committed: ReadonlyMap<string, string>;
	lock: readonly LockEntry[];
	manifestText: string;
}

/** Returns the numbers that the manifest has to give for a source; null where those that it gives are right. */
function findNumbers(
	{ document, entry }: IngestedSource,
	committed: ReadonlyMap<string, string>,
	released: ReadonlySet<string>,
): ManifestNumbers | null {
	if (document === null || !released.has(document.id)) return null;
	const published = committed.get(documentPath(document));
	const given = serialiseDocument(document);
	if (published === undefined || published === given) return null;
	const numbers = keepNumbers(document.id, published, given, released);
	return JSON.stringify(numbers) === JSON.stringify(entry.numbers ?? {}) ? null : numbers;
}

/**
 * Reads those sources again in which a published number of a counted place would go to another one, with numbers that
 * keep it, and returns all, with the manifest that says so.
 */
export function settleNumbers({ sources, held, committed, lock, manifestText }: Settling): {
	sources: IngestedSource[];
	manifestText: string;
} {
	const released = new Set(releasedIn(lock));
	let text = manifestText;
	const settled = sources.map((source, index) => {
		const given = held[index];
		const numbers = committed.size === 0 ? null : findNumbers(source, committed, released);
		if (numbers === null || given === undefined) return source;
		text = setNumbers(text, given.entry.file, numbers);
		const { numbers: _, ...entry } = given.entry;
		const isPlain = Object.keys(numbers).length === 0;
		return readSource({ ...given, entry: isPlain ? entry : { ...entry, numbers } });
	});
	return { sources: settled, manifestText: text };
}
