import type { Archive } from '../../archive/documents/archive.ts';
import type { PathUses } from '../../archive/paths/collect-uses.ts';
import type { OutputRelations } from '../../archive/relations/load-output-relations.ts';
import type { Mention } from '../../archive/relations/mention.ts';
import type { ArchiveDocument } from '../../model/document.ts';
import { digestValue } from '../../keep/digest.ts';

/** The whole archive, as far as the outputs of one document depend on other documents. */
export interface ArchiveInView {
	archive: Archive;
	relations: OutputRelations;
	uses: PathUses;
	/** Mentions by the id of the document that they stand in, and by that of the document they name. */
	mentionsIn: ReadonlyMap<string, readonly Mention[]>;
	mentionsOf: ReadonlyMap<string, readonly Mention[]>;
	/** Returns the digest of a document, all of it; the name of one that is not held. */
	digestOf: (id: string) => string;
}

/** Prepares an archive to be asked what the outputs of its documents depend on. */
export function viewArchive(
	archive: Archive,
	relations: OutputRelations,
	uses: PathUses,
): ArchiveInView {
	const { mentions } = relations.relations;
	const digests = new Map(archive.documents.map((one) => [one.id, digestValue(one)]));
	return {
		archive,
		relations,
		uses,
		mentionsIn: Map.groupBy(mentions, ({ from }) => from),
		mentionsOf: Map.groupBy(
			mentions.filter(({ target }) => target.type === 'place'),
			({ target }) => (target.type === 'place' ? target.document : ''),
		),
		digestOf: (id) => digests.get(id) ?? `not held: ${archive.findNotHeld(id)?.symbol ?? ''}`,
	};
}

/** Returns what a list of documents shows of one of them. */
export function entryOf(document: ArchiveDocument | undefined): unknown[] {
	return document === undefined
		? []
		: [document.id, document.symbol, document.metadata.title.value];
}
