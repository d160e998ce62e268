import type { DocumentEntry } from '../data-files.ts';
import type { RecordKind } from '../record.ts';
import { RECORD_TYPES, type RecordColumns } from './record-columns.ts';

/**
 * The order of results. Exact matches come before related ones, and these by how near they are to the query. Among the
 * exact ones, those where a term is a word by itself come before those where it is a piece of a longer one. What a query
 * names by its number comes before the latter: Convention No. 87 before 第187号公约, which only holds its characters.
 * Within each, a sum of three parts decides:
 *
 * - what it is. A title, a heading, a proposed decision or a first page, which has the summary, tells where the subject
 *   is dealt with: it comes before every other text, whatever the other parts say. A note comes last;
 * - how much of it the terms are: 2 for a text that is little else, towards 0 for a mention in passing. A short text
 *   comes before a long one by this alone;
 * - how recent its document is: at most 0.5 for the newest year;
 *
 * and where all is equal, the order of the archive. The table of tests/search/order.slow.test.ts has queries and their first
 * hits, each with the reason.
 */
const WEIGHT_OF_KIND: Record<RecordKind, number> = {
	document: 4.5,
	heading: 4,
	front: 3.6,
	part: 4,
	paragraph: 1,
	text: 1,
	table: 1,
	box: 1,
	figure: 1,
	footnote: 0.5,
};

/** What a proposed decision weighs more than another paragraph. */
const DECISION = 2.75;
const NEWEST = 0.5;
/** Years in which the weight of a date falls to a half. */
const HALF_LIFE = 5;

export interface RankContext {
	columns: RecordColumns;
	documents: readonly DocumentEntry[];
	/** Characters of all terms together. */
	queryLength: number;
}

/** What documents weigh by their years, which every query asks. */
const known = new WeakMap<readonly DocumentEntry[], Float64Array>();

/** Returns what each document weighs by its year. */
function weighYears(documents: readonly DocumentEntry[]): Float64Array {
	const years = documents.map(({ date }) => Number(date.slice(0, 4) || 0));
	const newest = years.reduce((latest, year) => Math.max(latest, year), 0);
	return Float64Array.from(
		years,
		(year) => NEWEST * 0.5 ** (Math.max(newest - year, 0) / HALF_LIFE),
	);
}

/** Returns the function that says what a record with so many occurrences of the terms weighs. */
export function openWeights({
	columns,
	documents,
	queryLength,
}: RankContext): (ordinal: number, occurrences: number) => number {
	const recencies = known.get(documents) ?? weighYears(documents);
	known.set(documents, recencies);
	const kinds = RECORD_TYPES.map(
		({ kind, decision }) => WEIGHT_OF_KIND[kind] + (decision ? DECISION : 0),
	);
	return (ordinal, occurrences) => {
		const mass = 2 * Math.max(occurrences, 1) * queryLength;
		const share = 2 * Math.sqrt(Math.min(1, mass / ((columns.lengths[ordinal] ?? 0) + 20)));
		const recency = recencies[columns.documents[ordinal] ?? 0] ?? 0;
		return (kinds[columns.types[ordinal] ?? 0] ?? 0) + share + recency;
	};
}
