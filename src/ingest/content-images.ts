import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { zonesOf } from '../model/contents.ts';
import type { ArchiveDocument } from '../model/document.ts';
import { IMAGES } from '../model/file-paths.ts';
import { fitsName } from './read/images/read-image.ts';
import { makeFinding } from './rules.ts';
import { SourcesError, unreadable } from './sources/sources-error.ts';

/** Where the images of figures lie, each by its content, beside the documents. */
export const CONTENT_IMAGES = `content/${IMAGES}`;

const NAME = /^[0-9a-f]{32}\.(?:png|jpg|gif)$/u;

/** Returns the names of the images of the archive; none where there is no such folder. */
export async function listImages(root: string): Promise<string[]> {
	const names = await readdir(join(root, CONTENT_IMAGES)).catch((error: unknown) => {
		if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
		throw unreadable(CONTENT_IMAGES, error);
	});
	return names.filter((name) => NAME.test(name)).sort();
}

/** Returns the names of the images that figures of a document show. */
export const imagesOf = (document: Pick<ArchiveDocument, 'body' | 'footnotes' | 'parts'>) =>
	zonesOf(document).flatMap(({ body }) =>
		body.flatMap((part) =>
			part.type === 'figure' ? (part.images ?? []).map(({ file }) => file) : [],
		),
	);

/** Returns an image of the archive; null where it is not there, or is not what its name says. */
export async function findContentImage(root: string, file: string): Promise<Uint8Array | null> {
	const bytes = await readFile(join(root, CONTENT_IMAGES, file)).catch(() => null);
	return bytes !== null && fitsName(file, bytes) ? bytes : null;
}

/** Returns the same. Throws `SourcesError` where there is none. */
export async function readContentImage(root: string, file: string): Promise<Uint8Array> {
	const bytes = await findContentImage(root, file);
	if (bytes !== null) return bytes;
	const findings = [makeFinding('image-missing', 0, { found: file })];
	throw new SourcesError([{ file: `${CONTENT_IMAGES}/${file}`, findings }]);
}

/** Throws `SourcesError` where the images under `content/` are not those of the documents. */
export async function requireImages(
	root: string,
	documents: readonly ArchiveDocument[],
): Promise<void> {
	const wanted = new Set(documents.flatMap(imagesOf));
	for (const file of wanted) await readContentImage(root, file);
	const extra = (await listImages(root)).filter((file) => !wanted.has(file));
	if (extra.length === 0) return;
	throw new SourcesError(
		extra.map((found) => ({
			file: `${CONTENT_IMAGES}/${found}`,
			findings: [makeFinding('image-superfluous', 0, { found })],
		})),
	);
}
