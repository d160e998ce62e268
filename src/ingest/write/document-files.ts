import type { ArchiveDocument } from '../../model/document.ts';
import { serialiseDocument } from '../serialise/serialise-document.ts';

/** Returns the path of the MDX file of a document under `content/documents/`. */
export function documentPath({ id }: Pick<ArchiveDocument, 'id'>): string {
	return `${id}.mdx`;
}

/** Returns the MDX files of documents by their path under `content/documents/`. */
export function documentFiles(documents: readonly ArchiveDocument[]): Map<string, string> {
	return new Map(
		documents.map((document) => [documentPath(document), serialiseDocument(document)]),
	);
}

/** A file under `content/documents/` that is not what ingestion gives. */
export interface Difference {
	path: string;
	kind: 'missing' | 'superfluous' | 'different';
}

/** Returns where the committed files, or their digests, differ from what ingestion gives, by path. */
export function compareFiles(
	committed: ReadonlyMap<string, string>,
	given: ReadonlyMap<string, string>,
): Difference[] {
	const differences: Difference[] = [];
	for (const [path, text] of given) {
		if (!committed.has(path)) differences.push({ path, kind: 'missing' });
		else if (committed.get(path) !== text) differences.push({ path, kind: 'different' });
	}
	for (const path of committed.keys()) {
		if (!given.has(path)) differences.push({ path, kind: 'superfluous' });
	}
	return differences.sort((a, b) => (a.path < b.path ? -1 : 1));
}
