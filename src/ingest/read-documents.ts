import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { unreadable } from './sources/sources-error.ts';

export const DOCUMENTS = 'content/documents';

/** Reads the committed MDX files by their path under `content/documents/`; none where there is no such folder. */
export async function readDocuments(root: string): Promise<Map<string, string>> {
	const folder = join(root, DOCUMENTS);
	const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(
		(error: unknown) => {
			if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
			throw unreadable(DOCUMENTS, error);
		},
	);
	const paths = entries
		.filter((entry) => entry.isFile() && entry.name.endsWith('.mdx'))
		.map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));
	const files = paths.sort().map(async (path) => {
		const key = path.replaceAll('\\', '/');
		const text = await readFile(join(folder, path), 'utf8').catch((error: unknown) => {
			throw unreadable(`${DOCUMENTS}/${key}`, error);
		});
		return [key, text] as const;
	});
	return new Map(await Promise.all(files));
}
