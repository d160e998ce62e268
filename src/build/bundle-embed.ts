import { join } from 'node:path';
import { build } from 'esbuild';

/** Returns the element that other pages embed, as one minified classic script in ASCII; `root` is the folder of the project. */
export async function bundleEmbed(root: string): Promise<string> {
	const { outputFiles } = await build({
		absWorkingDir: root,
		entryPoints: [join(root, 'src/reader/embed/gb-passage.ts')],
		bundle: true,
		format: 'iife',
		minify: true,
		platform: 'browser',
		target: 'es2022',
		write: false,
	});
	const [file] = outputFiles;
	if (file === undefined) throw new Error('The element to embed was bundled into nothing.');
	// A page in GBK reads its scripts so; in patterns and strings alike the escape means the character.
	return file.text.replaceAll(
		/[\u0080-\uffff]/g,
		(unit) => String.raw`\u` + unit.charCodeAt(0).toString(16).padStart(4, '0'),
	);
}
