import { imagesOf, readContentImage } from '../ingest/content-images.ts';
import { IMAGES } from '../model/file-paths.ts';
import type { OutputContext } from './output-context.ts';

/** Writes the images of figures, each as it lies in the archive, under a name that changes with its content. */
export async function writeImages({ archive, root, write }: OutputContext): Promise<void> {
	for (const file of new Set(archive.documents.flatMap(imagesOf))) {
		await write(`${IMAGES}/${file}`, await readContentImage(root, file));
	}
}
