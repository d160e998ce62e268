import { type FilterName, FILTERS, type RecordKind } from '../record.ts';
import type { Catalogue } from './catalogue.ts';
import type { Way } from './match.ts';
import { type Matches, wayOfClass } from './matches.ts';
import { RECORD_TYPES } from './record-columns.ts';

/** Values that results may have, by filter; one of each list is enough. */
export type Filters = Partial<Record<FilterName, string[]>>;

/** Count of results by filter and value. */
export type Facets = Record<FilterName, Record<string, number>>;

/** What of all matches is wanted. */
export interface Narrowing {
	filters: Filters;
	/** Paragraphs that propose a decision, and nothing else. */
	decisions: boolean;
	/** Ways whose related matches are left out. */
	without: readonly Way[];
}

/** A part of a narrowing, to count what there would be without it. */
type Condition = FilterName | 'decisions' | 'without';

type SearchedCatalogue = Pick<Catalogue, 'documents' | 'columns'>;

/** Returns what passes a test, as a table that is asked for each match. */
const toTable = <T>(all: readonly T[], passes: (one: T) => boolean): Uint8Array =>
	Uint8Array.from(all, (one) => Number(passes(one)));

/** Returns the test for the matches that pass every condition but one. */
function createTest(
	{ filters, decisions, without }: Narrowing,
	{ ordinals, classes }: Matches,
	{ documents, columns }: SearchedCatalogue,
	except?: Condition,
): (place: number) => boolean {
	const wanted = FILTERS.flatMap((name) => {
		const values = filters[name] ?? [];
		return name === except || values.length === 0 ? [] : [{ name, values }];
	});
	const passingDocuments = toTable(documents, (document) =>
		wanted.every(
			({ name, values }) => name === 'kind' || values.includes(document.filters[name] ?? ''),
		),
	);
	const passingTypes = toTable(
		RECORD_TYPES,
		({ kind, decision }) =>
			wanted.every(({ name, values }) => name !== 'kind' || values.includes(kind)) &&
			(except === 'decisions' || !decisions || decision),
	);
	const leftOut = except === 'without' ? [] : without;
	return (place) => {
		const ordinal = ordinals[place] ?? 0;
		const way = leftOut.length === 0 ? null : wayOfClass(classes[place] ?? 0);
		return (
			passingDocuments[columns.documents[ordinal] ?? 0] === 1 &&
			passingTypes[columns.types[ordinal] ?? 0] === 1 &&
			(way === null || !leftOut.includes(way))
		);
	};
}

/** True where a narrowing lets every match pass. */
function isOpen({ filters, decisions, without }: Narrowing, except?: Condition): boolean {
	return (
		FILTERS.every((name) => name === except || (filters[name] ?? []).length === 0) &&
		(except === 'decisions' || !decisions) &&
		(except === 'without' || without.length === 0)
	);
}

/** Returns the places of the matches that pass every condition, or every one but `except`. */
export function filterMatches(
	matches: Matches,
	narrowing: Narrowing,
	catalogue: SearchedCatalogue,
	except?: Condition,
): Int32Array {
	if (isOpen(narrowing, except)) return matches.places;
	return matches.places.filter(createTest(narrowing, matches, catalogue, except));
}

/**
 * Returns the values of all matches with their counts. Each filter counts what the other conditions let pass, so that
 * one sees what choosing another value would bring.
 */
export function countFacets(
	matches: Matches,
	narrowing: Narrowing,
	catalogue: SearchedCatalogue,
): Facets {
	const known = new Map<Int32Array, Counts>();
	const count = (name: FilterName) => {
		const passed = filterMatches(matches, narrowing, catalogue, name);
		const counts = known.get(passed) ?? countEntries(passed, matches, catalogue);
		known.set(passed, counts);
		return sumValues(counts, name, catalogue);
	};
	return Object.fromEntries(FILTERS.map((name) => [name, count(name)])) as Facets;
}

/** Count of matches by document, and by what they can be: see `RecordColumns`. */
export interface Counts {
	documents: Uint32Array;
	types: Uint32Array;
}

/** Returns how many matches are of each document and kind; of the classes from the first to the last, where these are given. */
export function countEntries(
	places: Int32Array,
	{ ordinals, classes }: Matches,
	{ documents, columns }: SearchedCatalogue,
	[first, last]: readonly [first: number, last: number] = [0, Infinity],
): Counts {
	const counts = {
		documents: new Uint32Array(documents.length),
		types: new Uint32Array(RECORD_TYPES.length),
	};
	for (const place of places) {
		const one = classes[place] ?? 0;
		if (one < first || one > last) continue;
		const ordinal = ordinals[place] ?? 0;
		const document = columns.documents[ordinal] ?? 0;
		const type = columns.types[ordinal] ?? 0;
		counts.documents[document] = (counts.documents[document] ?? 0) + 1;
		counts.types[type] = (counts.types[type] ?? 0) + 1;
	}
	return counts;
}

/** Returns the counts of kinds, without those of which there is none. */
export function sumKinds({ types }: Counts): Partial<Record<RecordKind, number>> {
	const sums: Partial<Record<RecordKind, number>> = {};
	for (const [type, { kind }] of RECORD_TYPES.entries()) {
		const count = types[type] ?? 0;
		if (count > 0) sums[kind] = (sums[kind] ?? 0) + count;
	}
	return sums;
}

function sumValues(
	counts: Counts,
	name: FilterName,
	{ documents }: SearchedCatalogue,
): Record<string, number> {
	if (name === 'kind') return sumKinds(counts);
	const sums: Record<string, number> = {};
	for (const [at, { filters }] of documents.entries()) {
		const count = counts.documents[at] ?? 0;
		const value = filters[name];
		if (count > 0 && value !== null) sums[value] = (sums[value] ?? 0) + count;
	}
	return sums;
}
