import type { ArchiveDocument } from '../../model/document.ts';
import { collectAddresses } from './collect-addresses.ts';

/** What has addresses: the documents of the archive, its reading paths by their ids, and documents taken out of it. */
export interface Published {
	documents: readonly ArchiveDocument[];
	paths: readonly string[];
	/** Ids of documents that were taken out: a page at their address says so. None without it. */
	withdrawn?: readonly string[];
}

/** Returns every address that the archive publishes. */
export function collectPublished({ documents, paths, withdrawn = [] }: Published): string[] {
	return [...documents.flatMap(collectAddresses), ...paths, ...withdrawn];
}
