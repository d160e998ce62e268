import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { compareFiles } from './document-files.ts';

const DOCUMENTS = 'content/documents';
/** The new folder while it is written, and the old one while they change places. */
const STAGED = 'content/.documents.new';
const REPLACED = 'content/.documents.old';

const exists = (path: string) =>
	stat(path).then(
		() => true,
		() => false,
	);

/** Finishes or undoes a change of folders that was cut off: afterwards `content/documents` is whole. */
export async function recoverDocuments(root: string): Promise<void> {
	const [documents, staged, replaced] = [DOCUMENTS, STAGED, REPLACED].map((path) =>
		join(root, path),
	);
	if (documents === undefined || staged === undefined || replaced === undefined) return;
	if (!(await exists(documents)) && (await exists(replaced))) await rename(replaced, documents);
	await rm(staged, { recursive: true, force: true });
	await rm(replaced, { recursive: true, force: true });
}

/** Reads the committed MDX files by their path under `content/documents/`. */
export async function readDocuments(root: string): Promise<Map<string, string>> {
	const folder = join(root, DOCUMENTS);
	if (!(await exists(folder))) return new Map();
	const paths = (await readdir(folder, { recursive: true })).filter((path) =>
		path.endsWith('.mdx'),
	);
	const files = paths.sort().map(async (path) => {
		const key = path.replaceAll('\\', '/');
		return [key, await readFile(join(folder, path), 'utf8')] as const;
	});
	return new Map(await Promise.all(files));
}

/**
 * Writes the MDX files, all or none: they are staged beside the folder, which then changes places. Returns the
 * count of files that changed; where none did, nothing is touched.
 */
export async function writeDocuments(
	root: string,
	files: ReadonlyMap<string, string>,
): Promise<number> {
	await recoverDocuments(root);
	const differences = compareFiles(await readDocuments(root), files);
	if (differences.length === 0) return 0;
	const staged = join(root, STAGED);
	await mkdir(staged, { recursive: true });
	for (const [path, text] of files) {
		await mkdir(dirname(join(staged, path)), { recursive: true });
		await writeFile(join(staged, path), text);
	}
	if (await exists(join(root, DOCUMENTS)))
		await rename(join(root, DOCUMENTS), join(root, REPLACED));
	await rename(staged, join(root, DOCUMENTS));
	await rm(join(root, REPLACED), { recursive: true, force: true });
	return differences.length;
}
