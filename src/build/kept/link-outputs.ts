import { constants, copyFileSync, linkSync } from 'node:fs';
import { join } from 'node:path';
import { createFolderMaker } from '../../files/folder.ts';
import type { KeptOutputs } from './kept-outputs.ts';

/** What a file system says that has no hard links, or has no more for a file. */
const NO_LINK = new Set(['EPERM', 'EXDEV', 'ENOTSUP', 'EMLINK', 'ENOSYS']);

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

function linkFile(from: string, to: string): void {
	try {
		linkSync(from, to);
	} catch (error) {
		if (!(error instanceof Error && 'code' in error && NO_LINK.has(String(error.code))))
			throw error;
		copyFileSync(from, to, constants.COPYFILE_EXCL);
	}
}
