import { join } from 'node:path';
import { build } from 'esbuild';

/** Returns the client of the search as one minified ES module. */
export async function bundleClient(root: string): Promise<string> {
	const { outputFiles } = await build({
		absWorkingDir: root,
		entryPoints: [join(root, 'src/search/client/search.ts')],
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
	if (file === undefined) throw new Error('The client of the search was bundled into nothing.');
	return file.text;
}
