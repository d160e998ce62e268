import { writeSearch } from '../search/index/write-search.ts';
import type { OutputContext } from './output-context.ts';

/** Writes the index and the client of the search. */
export async function writeSearchIndex({ archive, outDir, root }: OutputContext): Promise<void> {
	await writeSearch({ documents: archive.documents, outDir, root });
}
