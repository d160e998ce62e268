import type { Finding } from '../../src/model/document.ts';
import { readPaths } from '../../src/archive/paths/load-paths.ts';
import type { FindDocument } from '../../src/archive/paths/resolve-passage.ts';

/**
 * Reads every path under `root` against the documents that `find` gives. Returns those with something wrong in
 * them: a file, and its findings.
 */
export async function checkPaths(
	root: string,
	find: FindDocument,
): Promise<{ file: string; findings: Finding[] }[]> {
	const paths = await readPaths(root, find);
	return paths.filter(({ findings }) => findings.length > 0);
}
