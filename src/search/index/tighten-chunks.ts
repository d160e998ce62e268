import type { IndexChunk } from '../pagefind/index-list.ts';

/**
 * Returns the chunks of an index under other names, each up to where the next one begins. Pagefind cuts the last token
 * of a chunk short, so that the token itself lies outside of it, and looks for such a token in a second, slower way.
 */
export function tightenChunks(
	chunks: readonly IndexChunk[],
	rename: (name: string) => string,
): IndexChunk[] {
	return chunks.map(({ first, last, name }, at) => ({
		first,
		last: chunks[at + 1]?.first ?? last,
		name: rename(name),
	}));
}
