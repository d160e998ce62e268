import type { Archive } from '../documents/archive.ts';
import type { TitleList } from '../../citations/find/find-titles.ts';
import type { ArchiveDocument } from '../../model/document.ts';
import { collectFragments } from '../../model/contents.ts';
import { collectParts, type PartIndex } from './collect-parts.ts';

/** What the links of a document's text are resolved in. */
export interface LinkScope {
	document: ArchiveDocument;
	parts: PartIndex;
	titles: TitleList;
	/** Returns the fragments of a held document; undefined for one that is not held. */
	fragmentsOf: (id: string) => ReadonlySet<string> | undefined;
}

/** Returns the scope of each held document by its id. */
export function buildLinkScopes(archive: Archive, titles: TitleList): Map<string, LinkScope> {
	const fragments = new Map(
		archive.documents.map((document) => [document.id, new Set(collectFragments(document))]),
	);
	return new Map(
		archive.documents.map((document) => [
			document.id,
			{ document, parts: collectParts(document), titles, fragmentsOf: (id) => fragments.get(id) },
		]),
	);
}
