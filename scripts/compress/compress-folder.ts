import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { compressBytes } from './compress-bytes.ts';

/** Endings of the files that are text; the others of a site are compressed already. */
const TEXT = /\.(?:html|css|js|json|xml|svg|txt|bib|ris)$/;

/** Writes beside each text of a built site its compressed forms, `.gz` and `.br`. Returns the count of files written. */
export function compressFolder(folder: string): number {
	let written = 0;
	// Not by promises, each of which costs more than its file.
	for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
		if (!entry.isFile() || !TEXT.test(entry.name)) continue;
		const file = join(entry.parentPath, entry.name);
		for (const { ending, bytes } of compressBytes(readFileSync(file))) {
			writeFileSync(file + ending, bytes);
			written += 1;
		}
	}
	return written;
}
