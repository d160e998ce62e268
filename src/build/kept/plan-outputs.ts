import type { BuildKeep } from '../../keep/build-keep.ts';
import { digestRelated, keyOfDocument, keyOfNotHeld, type ArchiveInView } from './document-key.ts';
import { createCheck, getOutputs, type KeptOutputs } from './kept-outputs.ts';

/** What becomes of the outputs of each document, held or not. */
export interface OutputPlan {
	/** Key of what the outputs of a document depend on, by its id. */
	keys: ReadonlyMap<string, string>;
	/** Digest of what a file shows besides, by its path; of a file that is not here there is nothing. */
	shows: ReadonlyMap<string, string>;
	/** What is taken from the site of an earlier build, by the id of the document. */
	kept: ReadonlyMap<string, KeptOutputs>;
	/** Paths of all files that are taken from there. */
	keptPaths: ReadonlySet<string>;
}

/** The plan of a build that makes everything. */
export const NOTHING_KEPT: OutputPlan = {
	keys: new Map(),
	shows: new Map(),
	kept: new Map(),
	keptPaths: new Set(),
};

/** Returns the path of the page of a document, held or not. */
export const pageOf = (id: string): string => `${id}/index.html`;

/** Returns which outputs have to be made, and what of the others was written before. */
export function planOutputs(view: ArchiveInView, { keep, earlierSite }: BuildKeep): OutputPlan {
	const { documents, notHeld } = view.archive;
	const keys = new Map([
		...documents.map((one) => [one.id, keyOfDocument(one, view)] as const),
		...notHeld.map((one) => [one.id, keyOfNotHeld(one, view)] as const),
	]);
	const shows = new Map(documents.flatMap((one) => [...digestRelated(one, view)]));
	const kept = new Map<string, KeptOutputs>();
	const isWritten = earlierSite === null ? () => false : createCheck(earlierSite);
	for (const [id, key] of keys) {
		const outputs = earlierSite === null ? null : getOutputs(keep, key);
		if (outputs === null) continue;
		const files = outputs.files.filter(
			(file) => file.shows === shows.get(file.path) && isWritten(file),
		);
		// The files of a document are made together, but for the pages of its paragraphs.
		const isWhole = outputs.files.every((file) => file.shows !== undefined || files.includes(file));
		if (isWhole) kept.set(id, { ...outputs, files });
	}
	const keptPaths = new Set(
		[...kept.values()].flatMap(({ files }) => files.map(({ path }) => path)),
	);
	return { keys, shows, kept, keptPaths };
}
