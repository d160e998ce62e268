import type { ArchiveDocument } from '../../model/document.ts';
import { collectAddresses } from './collect-addresses.ts';

/** What has addresses: the documents of the archive, and its reading paths by their ids. */
export interface Published {
	documents: readonly ArchiveDocument[];
	paths: readonly string[];
}

/** Returns every address that the archive publishes. */
export function collectPublished({ documents, paths }: Published): string[] {
	return [...documents.flatMap(collectAddresses), ...paths];
}
