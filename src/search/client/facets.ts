import type { DocumentEntry } from '../data-files.ts';
import { type FilterName, FILTERS, type RecordKind } from '../record.ts';
import type { Catalogue, CatalogueEntry } from './catalogue.ts';
import { type Match, type Way, wayOf } from './match.ts';

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

function valueOf({ kind, document }: CatalogueEntry, name: FilterName): string | null {
	return name === 'kind' ? kind : document.filters[name];
}

/** Returns the test for the matches that pass every condition but one. */
function createTest(
	{ filters, decisions, without }: Narrowing,
	catalogue: Catalogue,
	except?: Condition,
): (match: Match) => boolean {
	const wanted = FILTERS.flatMap((name) => {
		const values = filters[name] ?? [];
		return name === except || values.length === 0 ? [] : [{ name, values }];
	});
	return (match) => {
		const entry = catalogue.entry(match.ordinal);
		const way = wayOf(match);
		return (
			wanted.every(({ name, values }) => values.includes(valueOf(entry, name) ?? '')) &&
			(except === 'decisions' || !decisions || entry.decision) &&
			(except === 'without' || way === null || !without.includes(way))
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

/** Returns the matches that pass every condition, or every one but `except`; the same list where all do. */
export function filterMatches(
	matches: readonly Match[],
	narrowing: Narrowing,
	catalogue: Catalogue,
	except?: Condition,
): readonly Match[] {
	if (isOpen(narrowing, except)) return matches;
	return matches.filter(createTest(narrowing, catalogue, except));
}

/**
 * Returns the values of all matches with their counts. Each filter counts what the other conditions let pass, so that
 * one sees what choosing another value would bring.
 */
export function countFacets(
	matches: readonly Match[],
	narrowing: Narrowing,
	catalogue: Catalogue,
): Facets {
	const known = new Map<readonly Match[], Counts>();
	const count = (name: FilterName) => {
		const passed = filterMatches(matches, narrowing, catalogue, name);
		const counts = known.get(passed) ?? countEntries(passed, catalogue);
		known.set(passed, counts);
		return sumValues(counts, name);
	};
	return Object.fromEntries(FILTERS.map((name) => [name, count(name)])) as Facets;
}

/** Count of matches by document and by kind: there are far fewer of these than of matches. */
interface Counts {
	documents: Map<DocumentEntry, number>;
	kinds: Map<RecordKind, number>;
}

function countEntries(matches: readonly Match[], catalogue: Catalogue): Counts {
	const counts: Counts = { documents: new Map(), kinds: new Map() };
	for (const { ordinal } of matches) {
		const { kind, document } = catalogue.entry(ordinal);
		counts.documents.set(document, (counts.documents.get(document) ?? 0) + 1);
		counts.kinds.set(kind, (counts.kinds.get(kind) ?? 0) + 1);
	}
	return counts;
}

function sumValues({ documents, kinds }: Counts, name: FilterName): Record<string, number> {
	if (name === 'kind') return Object.fromEntries(kinds);
	const sums: Record<string, number> = {};
	for (const [{ filters }, count] of documents) {
		const value = filters[name];
		if (value !== null) sums[value] = (sums[value] ?? 0) + count;
	}
	return sums;
}
