import { type FilterName, FILTERS } from '../record.ts';
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

/** Returns the matches that pass every condition, or every one but `except`. */
export function filterMatches(
	matches: readonly Match[],
	narrowing: Narrowing,
	catalogue: Catalogue,
	except?: Condition,
): Match[] {
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
	const count = (name: FilterName) => {
		const counts: Record<string, number> = {};
		for (const { ordinal } of filterMatches(matches, narrowing, catalogue, name)) {
			const value = valueOf(catalogue.entry(ordinal), name);
			if (value !== null) counts[value] = (counts[value] ?? 0) + 1;
		}
		return counts;
	};
	return Object.fromEntries(FILTERS.map((name) => [name, count(name)])) as Facets;
}
