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

/** Returns the linker as one minified classic script; `root` is the folder of the project. */
export async function bundleLinker(root: string): Promise<string> {
	const { outputFiles } = await build({
		absWorkingDir: root,
		entryPoints: [join(root, 'src/citations/linker/linker.ts')],
		bundle: true,
		format: 'iife',
		minify: true,
		platform: 'browser',
		target: 'es2022',
		write: false,
	});
	const [file] = outputFiles;
	if (file === undefined) throw new Error('The linker was bundled into nothing.');
	return escapeNonAscii(file.text);
}
