import type { BuildKeep } from './build-keep.ts';
import { keyOfDocument, keyOfNotHeld } from './document-key.ts';
import { findOutputs, type KeptOutputs } from './kept-outputs.ts';
import type { ArchiveInView } from './shown-with.ts';

/** What becomes of the outputs of each document, held or not. */
export interface OutputPlan {
	/** Key of everything that the outputs of a document depend on, by its id. */
	keys: ReadonlyMap<string, string>;
	/** What is taken from the site of an earlier build, by the id of the document. */
	kept: ReadonlyMap<string, KeptOutputs>;
	/** Ids of the held documents whose outputs are to be made. */
	freshDocuments: readonly string[];
}

/** The plan of a build that makes everything. */
export const NOTHING_KEPT: OutputPlan = { keys: new Map(), kept: new Map(), freshDocuments: [] };

/** Returns which documents need new outputs, and what of the others was written before. */
export function planOutputs(view: ArchiveInView, build: BuildKeep): OutputPlan {
	const { documents, notHeld } = view.archive;
	const keys = new Map([
		...documents.map((one) => [one.id, keyOfDocument(one, view)] as const),
		...notHeld.map((one) => [one.id, keyOfNotHeld(one, view)] as const),
	]);
	const kept = new Map<string, KeptOutputs>();
	for (const [id, key] of keys) {
		const outputs = findOutputs(build, key);
		if (outputs !== null) kept.set(id, outputs);
	}
	// Astro gathers styles and scripts from the documents it builds: without any, the pages' would not be the same.
	const [first] = documents;
	if (first !== undefined && documents.every(({ id }) => kept.has(id))) kept.delete(first.id);
	const freshDocuments = documents.flatMap(({ id }) => (kept.has(id) ? [] : [id]));
	return { keys, kept, freshDocuments };
}
