import { join } from 'node:path';
import { listFiles } from '../files/folder.ts';
import { createReader } from '../files/reader.ts';
import { readCommit } from '../files/read-commit.ts';
import { digest } from '../keep/digest.ts';
import { paragraphsOf } from '../model/text.ts';
import { formatRelease, RELEASE } from '../outputs/release/release.ts';
import type { OutputContext } from './output-context.ts';

/** Writes the list of all files of the site with their hashes, and what it was made from. It is the last to be written. */
export async function writeRelease(context: OutputContext): Promise<void> {
	const { archive, paths = [], outDir, root, write, digestOfFile } = context;
	const read = createReader();
	const files = Object.fromEntries(
		listFiles(outDir).map((path) => [
			path,
			digestOfFile?.(path) ?? digest(read(join(outDir, path))),
		]),
	);
	const paragraphs = archive.documents.map((document) => paragraphsOf(document.body).length);
	const release = {
		commit: readCommit(root),
		documents: archive.documents.length,
		paragraphs: paragraphs.reduce((sum, count) => sum + count, 0),
		paths: paths.length,
		files,
	};
	await write(RELEASE, formatRelease(release));
}
