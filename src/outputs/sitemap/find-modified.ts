import type { Archive } from '../../archive/documents/archive.ts';

/**
 * Returns the ISO day on which a page of a document or a reading path was published last, by the ledger of addresses: of a
 * place that of its document. Null for any other page, of which nothing but the build could tell a time.
 */
export function findModified(
	path: string,
	{ releaseOf }: Pick<Archive, 'releaseOf'>,
): string | null {
	for (let id = path.replace(/\/+$/u, ''); id !== ''; id = id.replace(/\/?[^/]*$/u, '')) {
		const release = releaseOf(id);
		if (release !== null) return release.last;
	}
	return null;
}
