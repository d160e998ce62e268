import { digest } from '../../keep/digest.ts';
import { type Keep, NO_KEEP } from '../../keep/keep.ts';
import { requireImages } from '../content-images.ts';
import { compareFiles, documentPath } from './document-files.ts';
import type { IngestedSource } from '../ingest-document.ts';
import { keyOfReading } from '../kept-readings.ts';
import { DOCUMENTS, readDocuments } from '../read-documents.ts';
import { makeFinding } from '../rules.ts';
import { serialiseDocument } from '../serialise/serialise-document.ts';
import { SourcesError } from '../sources/sources-error.ts';

const MEANING = {
	missing: 'is missing',
	superfluous: 'belongs to no source',
	different: 'is not what the source gives',
} as const;

const KIND = 'mdx-digests';

/** Returns the path and the digest of the MDX file of a source, from what an earlier build kept where it did. */
function digestFile({ entry, document }: IngestedSource, keep: Keep): [string, string][] {
	if (document === null) return [];
	const key = keyOfReading({ entry, sha256: document.source.sha256 });
	const kept = keep.get(KIND, key);
	const path = documentPath(document);
	if (kept !== undefined) return [[path, new TextDecoder().decode(kept)]];
	const made = digest(serialiseDocument(document));
	keep.put(KIND, key, new TextEncoder().encode(made));
	return [[path, made]];
}

/** Throws `SourcesError` where `content/documents` and `content/images` are not what ingestion of `content/sources` gives. */
export async function compareDocuments(
	root: string,
	sources: readonly IngestedSource[],
	keep = NO_KEEP,
): Promise<void> {
	await requireImages(
		root,
		sources.flatMap(({ document }) => document ?? []),
	);
	const committed = await readDocuments(root);
	const differences = compareFiles(
		new Map([...committed].map(([path, text]) => [path, digest(text)])),
		new Map(sources.flatMap((source) => digestFile(source, keep))),
	);
	if (differences.length === 0) return;
	throw new SourcesError(
		differences.map(({ path, kind }) => ({
			file: `${DOCUMENTS}/${path}`,
			findings: [makeFinding('document-differs', 0, { reason: MEANING[kind] })],
		})),
	);
}
