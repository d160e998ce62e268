import { readFile, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { parseDocument } from 'yaml';
import type { Source } from './ingest-document.ts';
import { hashBytes, MANIFEST, SOURCES } from './read-sources.ts';

/** Reads a file that is to become a source. Its manifest entry says only what the file itself tells. */
export async function readNewSource(path: string): Promise<Source> {
	const bytes = await readFile(path);
	const sha256 = hashBytes(bytes);
	return { entry: { file: basename(path), sha256, origin: '由文库管理员添加' }, bytes, sha256 };
}

/** Copies new sources into the archive and enters them in its manifest, whose comments stay. */
export async function writeNewSources(root: string, sources: readonly Source[]): Promise<void> {
	if (sources.length === 0) return;
	const path = join(root, SOURCES, MANIFEST);
	const manifest = parseDocument(await readFile(path, 'utf8'));
	for (const { entry, bytes } of sources) {
		manifest.addIn(['documents'], manifest.createNode(entry));
		await writeFile(join(root, SOURCES, entry.file), bytes);
	}
	await writeFile(path, manifest.toString({ lineWidth: 0 }));
}
