import type { CatalogueEntry } from '../../src/search/client/catalogue.ts';
import type { Match } from '../../src/search/client/match.ts';
import { collectMatches, type Matches } from '../../src/search/client/matches.ts';
import { NONE } from '../../src/search/client/ordinals.ts';
import type { RankContext } from '../../src/search/client/rank.ts';
import { RECORD_TYPES, type RecordColumns } from '../../src/search/client/record-columns.ts';
import type { DocumentEntry } from '../../src/search/data-files.ts';

/** A match of a record with nothing of note about it. */
export const PLAIN_MATCH: Match = {
	ordinal: 0,
	match: 'exact',
	reasons: [],
	way: 0,
	needles: [],
	loose: false,
	piece: false,
	occurrences: 1,
	address: null,
};

const filters = { body: null, session: null, section: null, year: null, genre: null };

/** Returns a paragraph of this length, in a document of which no more is known. */
export const plainEntry = (id: string, date: string, length: number): CatalogueEntry => ({
	kind: 'paragraph',
	decision: false,
	length,
	document: { id, symbol: null, title: '', filters, date, from: 0 },
});

const keyOf = ({ id, date }: DocumentEntry) => `${id} ${date}`;

/** Returns what a catalogue knows of some records; those of one document and date are in the same one. */
export function toColumns(entries: readonly CatalogueEntry[]): {
	documents: DocumentEntry[];
	columns: RecordColumns;
} {
	const documents = new Map(entries.map(({ document }) => [keyOf(document), document]));
	const keys = [...documents.keys()];
	return {
		documents: [...documents.values()],
		columns: {
			documents: Uint32Array.from(entries, ({ document }) => keys.indexOf(keyOf(document))),
			types: Uint8Array.from(entries, ({ kind, decision }) =>
				RECORD_TYPES.findIndex((type) => type.kind === kind && type.decision === decision),
			),
			lengths: Uint32Array.from(entries, ({ length }) => length),
		},
	};
}

/** Returns matches in columns. */
export function toMatches(matches: readonly Match[], context: RankContext): Matches {
	const places = matches.filter(({ address }) => address !== null);
	return collectMatches(
		{
			places,
			exact: NONE,
			counts: new Uint32Array(0),
			pieces: NONE,
			related: matches.filter(({ address }) => address === null),
			toExact: (ordinal) => {
				throw new Error(`The record ${String(ordinal)} was not given.`);
			},
		},
		context,
	);
}
