import type { ArchiveDocument } from '../../src/schemas/document.ts';
import { compareFiles, documentFiles } from './document-files.ts';
import { readDocuments } from './write-documents.ts';

const MEANING = {
	missing: 'is missing',
	superfluous: 'belongs to no source',
	different: 'is not what the source gives',
} as const;

/** Throws where `content/documents` is not what ingestion of `content/sources` gives. */
export async function compareDocuments(
	root: string,
	documents: readonly ArchiveDocument[],
): Promise<void> {
	const differences = compareFiles(await readDocuments(root), documentFiles(documents));
	if (differences.length === 0) return;
	const lines = differences.map(({ path, kind }) => `  content/documents/${path} ${MEANING[kind]}`);
	throw new Error(
		['The committed documents are not what ingestion gives:', ...lines].join('\n') +
			'\nRun `npm run ingest`, review the difference and commit it.',
	);
}
