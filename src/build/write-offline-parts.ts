import { join } from 'node:path';
import { build } from 'esbuild';
import { OFFLINE } from '../archive/paths/data-paths.ts';
import type { OutputContext } from './output-context.ts';

const SOURCES = {
	[OFFLINE.style]: 'src/styles/offline.css',
	[OFFLINE.script]: 'src/reader/paths/start-slides.ts',
};

/** Writes what a page takes into itself that is one file and opens from a disk, where no module loads. */
export async function writeOfflineParts({ root, write, paths = [] }: OutputContext): Promise<void> {
	if (paths.length === 0) return;
	for (const [path, source] of Object.entries(SOURCES)) {
		const { outputFiles } = await build({
			absWorkingDir: root,
			entryPoints: [join(root, source)],
			bundle: true,
			charset: 'utf8',
			format: 'iife',
			minify: true,
			platform: 'browser',
			target: 'es2023',
			write: false,
		});
		const [file] = outputFiles;
		if (file === undefined) throw new Error(`${source} was bundled into nothing.`);
		await write(path, file.text);
	}
}
