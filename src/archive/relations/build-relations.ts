import type { Archive } from '../documents/archive.ts';
import { collectInstruments, type NamedInstrument } from './collect-instruments.ts';
import { collectMentions } from './collect-mentions.ts';
import { collectGoals, type NamedGoal } from './collect-goals.ts';
import type { LinkScope } from './link-scope.ts';
import type { Mention, PlacedDoubt } from './mention.ts';

/** Who names whom in the archive. */
export interface Relations {
	/** In the order of documents and their texts. */
	mentions: Mention[];
	doubts: PlacedDoubt[];
	/** In the order of kind and number. */
	instruments: NamedInstrument[];
	/** In the order of their codes. */
	goals: NamedGoal[];
	/** Returns what others say of a document or of a place in it. */
	ofDocument(id: string): Mention[];
	/** Returns what names a place of a document, its own text included. */
	ofPlace(id: string, fragment: string): Mention[];
	/** Returns what a place of a document names, the notes it carries included. */
	inPlace(id: string, fragment: string): Mention[];
}

const placeKey = (id: string, fragment: string): string => `${id}#${fragment}`;

/** Returns the relations of an archive; `scopes` is what the links of each document are resolved in. */
export function buildRelations(
	archive: Archive,
	scopes: ReadonlyMap<string, LinkScope>,
): Relations {
	const collected = archive.documents.map((document) => {
		const scope = scopes.get(document.id);
		if (scope === undefined) throw new Error(`There is no scope for ${document.id}.`);
		return collectMentions(document, scope);
	});
	const mentions = collected.flatMap((one) => one.mentions);
	const placed = mentions.flatMap((mention) =>
		mention.target.type === 'place' ? [{ mention, ...mention.target }] : [],
	);
	const byDocument = Map.groupBy(placed, ({ document }) => document);
	const byTarget = Map.groupBy(placed, ({ document, fragment }) =>
		placeKey(document, fragment ?? ''),
	);
	const bySource = Map.groupBy(mentions, ({ from, place }) => placeKey(from, place));
	return {
		mentions,
		doubts: collected.flatMap((one) => one.doubts),
		instruments: collectInstruments(mentions),
		goals: collectGoals(mentions),
		ofDocument: (id) =>
			(byDocument.get(id) ?? []).flatMap(({ mention }) => (mention.from === id ? [] : [mention])),
		ofPlace: (id, fragment) =>
			(byTarget.get(placeKey(id, fragment)) ?? []).map(({ mention }) => mention),
		inPlace: (id, fragment) => bySource.get(placeKey(id, fragment)) ?? [],
	};
}
