import { writeSearch } from '../search/index/write-search.ts';
import type { OutputContext } from './output-context.ts';

/** Writes the index and the client of the search. */
export async function writeSearchIndex(context: OutputContext): Promise<void> {
	const { archive, outDir, root, keep } = context;
	await writeSearch({ documents: archive.documents, outDir, root, ...(keep && { keep }) });
}
