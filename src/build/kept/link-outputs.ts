import { join } from 'node:path';
import { createFolderMaker } from '../../files/folder.ts';
import { linkFile } from '../../files/place.ts';
import type { KeptOutputs } from './kept-outputs.ts';

/**
 * Puts kept files of an earlier site into the new one, as links where the file system has them: the earlier site stays
 * whole. Throws where a file is there already.
 */
export function linkOutputs(outputs: Iterable<KeptOutputs>, earlierSite: string, outDir: string) {
	const makeFolder = createFolderMaker();
	for (const { files } of outputs) {
		for (const { path } of files) {
			const file = join(outDir, path);
			makeFolder(file);
			linkFile(join(earlierSite, path), file);
		}
	}
}
