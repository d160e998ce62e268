import { join } from 'node:path';
import { build } from 'esbuild';

const NON_ASCII = /[\u0080-\uffff]/g;

/**
 * Returns a script in ASCII. The page that embeds it may be in GBK, and its script is then read so; esbuild
 * escapes strings, but not patterns, where the same escape means the same.
 */
function escapeNonAscii(script: string): string {
	return script.replaceAll(
		NON_ASCII,
		(unit) => String.raw`\u` + unit.charCodeAt(0).toString(16).padStart(4, '0'),
	);
}

/** Returns a script with all that it imports as one minified classic script in ASCII; `entry` is its path in the project at `root`. */
export async function bundleClassicScript(root: string, entry: string): Promise<string> {
	const { outputFiles } = await build({
		absWorkingDir: root,
		entryPoints: [join(root, entry)],
		bundle: true,
		format: 'iife',
		minify: true,
		platform: 'browser',
		target: 'es2022',
		write: false,
	});
	const [file] = outputFiles;
	if (file === undefined) throw new Error(`${entry} was bundled into nothing.`);
	return escapeNonAscii(file.text);
}

/** Returns the linker as one classic script; `root` is the folder of the project. */
export const bundleLinker = (root: string): Promise<string> =>
	bundleClassicScript(root, 'src/citations/linker/linker.ts');
