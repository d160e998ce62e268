import { join } from 'node:path';
import { build } from 'esbuild';
import { OWN_ASSETS } from './kit-head.ts';

/** Returns the kit's own scripts, each a classic one without imports, and its style sheet, by their path in the kit. */
export async function bundleAssets(root: string): Promise<[file: string, text: string][]> {
	return Promise.all(
		Object.values(OWN_ASSETS).map(async ({ file, source }): Promise<[string, string]> => {
			const { outputFiles } = await build({
				absWorkingDir: root,
				entryPoints: [join(root, source)],
				bundle: true,
				charset: 'utf8',
				// Modules do not load under `file://`.
				format: 'iife',
				legalComments: 'inline',
				minify: true,
				platform: 'browser',
				target: 'es2023',
				write: false,
			});
			const [output] = outputFiles;
			if (output === undefined) throw new Error(`${source} was bundled into nothing.`);
			return [file, output.text];
		}),
	);
}
