import { fragmentToId } from '../../model/addressing/address.ts';
import { collectFragments } from '../../model/contents.ts';
import type { ArchiveDocument } from '../../model/document.ts';

/** Returns every address that a document publishes: its own, its front matter, parts, items and footnotes. */
export function collectAddresses(document: ArchiveDocument): string[] {
	const { id } = document;
	const fragments = ['front', ...collectFragments(document)];
	return [id, ...fragments.map((fragment) => fragmentToId(id, fragment))];
}

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
