import { resolve } from 'node:path';

/**
 * Returns the paths that a command line names. npm and the bootstrap run a script in the folder of the project, and say
 * where it was called.
 */
export function resolveFiles(paths: readonly string[]): string[] {
	const folder = process.env['INIT_CWD'] ?? process.cwd();
	return paths.map((path) => (folder === process.cwd() ? path : resolve(folder, path)));
}
