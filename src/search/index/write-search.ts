import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { close } from 'pagefind';
import type { ArchiveDocument } from '../../schemas/document.ts';
import { collectRecords } from '../collect-records.ts';
import { buildSearchIndex } from './build-search-index.ts';
import { bundleClient } from './bundle-client.ts';
import { loadGlossary, toGroups } from './load-glossary.ts';

interface SearchOutput {
	documents: readonly ArchiveDocument[];
	/** Folder that the site is built into. */
	outDir: string;
	/** Folder of the project. */
	root: string;
}

/** Writes the search of the archive, index and client, into `search/` of the output folder. */
export async function writeSearch({ documents, outDir, root }: SearchOutput): Promise<void> {
	try {
		const files = await buildSearchIndex(collectRecords(documents), {
			glossary: toGroups(await loadGlossary(root)),
		});
		for (const [name, text] of await bundleClient(root)) {
			files.set(name, new TextEncoder().encode(text));
		}
		for (const [path, content] of files) {
			const file = join(outDir, 'search', path);
			await mkdir(dirname(file), { recursive: true });
			await writeFile(file, content);
		}
	} finally {
		await close();
	}
}
