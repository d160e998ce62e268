import { constants, copyFileSync, linkSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { KeptOutputs } from './kept-outputs.ts';

/** What a file system says that has no hard links, or has no more for a file. */
const NO_LINK = new Set(['EPERM', 'EXDEV', 'ENOTSUP', 'EMLINK', 'ENOSYS']);

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

function linkFile(from: string, to: string): void {
	try {
		linkSync(from, to);
	} catch (error) {
		if (!(error instanceof Error && 'code' in error && NO_LINK.has(String(error.code))))
			throw error;
		copyFileSync(from, to, constants.COPYFILE_EXCL);
	}
}
