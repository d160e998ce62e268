import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { isPathSlug, toPathId } from '../../model/addressing/path-id.ts';

export const PATHS = 'content/paths';
export const EXTENSION = '.mdx';

/** Returns the names of the path files under `root`, sorted; none where the archive has no such folder. */
export async function listPathFiles(root: string): Promise<string[]> {
	const names = await readdir(join(root, PATHS)).catch((error: unknown) => {
		if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
		throw error;
	});
	return names.filter((name) => name.endsWith(EXTENSION)).sort();
}

/** Returns the addresses that the paths under `root` publish, whatever is in their files. */
export async function listPathIds(root: string): Promise<string[]> {
	const slugs = (await listPathFiles(root)).map((name) => name.slice(0, -EXTENSION.length));
	return slugs.filter(isPathSlug).map(toPathId);
}
