import { join } from 'node:path';
import { build } from 'esbuild';

/** Scripts of the search by the name they are served under, and where they begin. */
const SCRIPTS = { 'search.js': 'search.ts', 'search-worker.js': 'worker.ts' } as const;

async function bundle(root: string, entry: string): Promise<string> {
	const { outputFiles } = await build({
		absWorkingDir: root,
		entryPoints: [join(root, 'src/search/client', entry)],
		bundle: true,
		charset: 'utf8',
		format: 'esm',
		legalComments: 'inline',
		minify: true,
		platform: 'browser',
		target: 'es2023',
		write: false,
	});
	const [file] = outputFiles;
	if (file === undefined) throw new Error(`${entry} of the search was bundled into nothing.`);
	return file.text;
}

/** Returns the client of the search, and the worker that runs it for the page, each as one minified ES module. */
export function bundleClient(root: string): Promise<[name: string, text: string][]> {
	return Promise.all(
		Object.entries(SCRIPTS).map(async ([name, entry]): Promise<[string, string]> => [
			name,
			await bundle(root, entry),
		]),
	);
}
