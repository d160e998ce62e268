import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';

/** Makes an empty folder that is removed when the test ends. Returns its path. */
export async function makeFolder(): Promise<string> {
	const root = await mkdtemp(join(tmpdir(), 'archive-'));
	onTestFinished(() => rm(root, { recursive: true, force: true }));
	return root;
}

/** Writes files by their path under `root`. */
export async function writeFiles(root: string, files: Record<string, string>): Promise<void> {
	for (const [path, text] of Object.entries(files)) {
		await mkdir(dirname(join(root, path)), { recursive: true });
		await writeFile(join(root, path), text);
	}
}

/** Returns every file under `root` by its path. */
export async function readFiles(root: string): Promise<Record<string, string>> {
	const entries = await readdir(root, { recursive: true, withFileTypes: true });
	const paths = entries
		.filter((entry) => entry.isFile())
		.map((entry) => join(entry.parentPath, entry.name))
		.sort();
	const files = paths.map(async (path) => {
		const name = path.slice(root.length + 1).replaceAll('\\', '/');
		return [name, await readFile(path, 'utf8')] as const;
	});
	return Object.fromEntries(await Promise.all(files));
}
