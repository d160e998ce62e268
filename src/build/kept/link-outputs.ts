import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { linkFile } from '../../files/place.ts';
import type { KeptOutputs } from './kept-outputs.ts';

/**
 * Puts kept files of an earlier site into the new one, as links where the file system has them: the earlier site stays
 * whole. Throws where a file is there already.
 */
export function linkOutputs(outputs: Iterable<KeptOutputs>, earlierSite: string, outDir: string) {
	const folders = new Set<string>();
	for (const { files } of outputs) {
		for (const { path } of files) {
			const file = join(outDir, path);
			const folder = dirname(file);
			if (!folders.has(folder)) mkdirSync(folder, { recursive: true });
			folders.add(folder);
			linkFile(join(earlierSite, path), file);
		}
	}
}
