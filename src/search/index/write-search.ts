import { join } from 'node:path';
import { close } from 'pagefind';
import { createFolderMaker } from '../../files/folder.ts';
import { writeNew } from '../../files/write.ts';
import type { Keep } from '../../keep/keep.ts';
import type { ArchiveDocument } from '../../model/document.ts';
import { collectMarks } from '../collect-marks.ts';
import { collectRecords } from '../collect-records.ts';
import { buildSearchIndex, type Files } from './build-search-index.ts';
import { bundleClient } from './bundle-client.ts';
import { loadGroups } from './load-glossary.ts';

interface SearchSource {
	documents: readonly ArchiveDocument[];
	/** Folder of the project. */
	root: string;
	/** What earlier builds worked out; nothing without it. */
	keep?: Keep;
	/** Homes of other archives that are searched with this one; none without it. */
	others?: readonly string[];
}

interface SearchOutput extends SearchSource {
	/** Folder that the site is built into. */
	outDir: string;
}

/** Returns the search of the archive, index and client. The process of Pagefind has ended by then. */
async function buildSearch({ documents, root, keep, others = [] }: SearchSource): Promise<Files> {
	const glossary = loadGroups(root);
	try {
		const files = await buildSearchIndex(collectRecords(documents), {
			glossary,
			marks: collectMarks(documents),
			...(keep && { keep }),
			others: others.map((home) => `${home}search/`),
		});
		for (const [name, text] of await bundleClient(root)) {
			files.set(name, new TextEncoder().encode(text));
		}
		return files;
	} finally {
		await close();
	}
}

/** Writes files under a folder. Not by promises: of many small files each costs more than its writing. */
function writeFiles(files: Files, folder: string): void {
	const makeFolder = createFolderMaker();
	for (const [path, content] of files) {
		const file = join(folder, path);
		makeFolder(file);
		writeNew(file, content);
	}
}

/** Writes the search of the archive into `search/` of the output folder. */
export async function writeSearch({ outDir, ...source }: SearchOutput): Promise<void> {
	writeFiles(await buildSearch(source), join(outDir, 'search'));
}
