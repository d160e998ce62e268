import type { ArchiveDocument } from '../../src/schemas/document.ts';
import { compareFiles, documentFiles } from './document-files.ts';
import { DOCUMENTS, readDocuments } from './read-documents.ts';
import { makeFinding } from './rules.ts';
import { SourcesError } from './sources-error.ts';

const MEANING = {
	missing: 'is missing',
	superfluous: 'belongs to no source',
	different: 'is not what the source gives',
} as const;

/** Throws `SourcesError` where `content/documents` is not what ingestion of `content/sources` gives. */
export async function compareDocuments(
	root: string,
	documents: readonly ArchiveDocument[],
): Promise<void> {
	const differences = compareFiles(await readDocuments(root), documentFiles(documents));
	if (differences.length === 0) return;
	throw new SourcesError(
		differences.map(({ path, kind }) => ({
			file: `${DOCUMENTS}/${path}`,
			findings: [makeFinding('document-differs', 0, { reason: MEANING[kind] })],
		})),
	);
}
