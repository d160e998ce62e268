import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { passageListPath, pathFilePath } from '../archive/paths/data-paths.ts';
import { listPassages } from '../outputs/data/passage-list.ts';
import { EXTENSION, PATHS } from '../ingest/sources/path-files.ts';
import type { OutputContext } from './output-context.ts';

/** Writes what the page needs on which a path is made: a list for each document, and the files of the paths. */
export async function writePathData(context: OutputContext) {
	const { archive, paths = [], root, write } = context;
	for (const document of archive.documents) {
		const path = passageListPath(document.id);
		if (context.isKept?.(path) === true) continue;
		const list = listPassages(document);
		await write(path, `${JSON.stringify(list)}\n`, document.id);
	}
	for (const { slug } of paths) {
		const file = await readFile(join(root, PATHS, slug + EXTENSION), 'utf8');
		await write(pathFilePath(slug), file);
	}
}
