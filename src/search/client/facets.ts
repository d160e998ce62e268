import { type FilterName, FILTERS } from '../record.ts';
import type { Catalogue, CatalogueEntry } from './catalogue.ts';
import type { Match } from './match.ts';

/** Values that results may have, by filter; one of each list is enough. */
export type Filters = Partial<Record<FilterName, string[]>>;

/** Count of results by filter and value. */
export type Facets = Record<FilterName, Record<string, number>>;

function valueOf({ kind, document }: CatalogueEntry, name: FilterName): string | null {
	return name === 'kind' ? kind : document.filters[name];
}

function passes(entry: CatalogueEntry, filters: Filters, except?: FilterName): boolean {
	return FILTERS.every((name) => {
		const wanted = filters[name];
		if (name === except || wanted === undefined || wanted.length === 0) return true;
		return wanted.includes(valueOf(entry, name) ?? '');
	});
}

/** Returns the matches that pass all filters. */
export function filterMatches(
	matches: readonly Match[],
	filters: Filters,
	catalogue: Catalogue,
): Match[] {
	return matches.filter(({ ordinal }) => passes(catalogue.entry(ordinal), filters));
}

/**
 * Returns the values of all matches with their counts. Each filter counts what the other filters let pass, so that
 * one sees what choosing another value would bring.
 */
export function countFacets(
	matches: readonly Match[],
	filters: Filters,
	catalogue: Catalogue,
): Facets {
	const count = (name: FilterName) => {
		const counts: Record<string, number> = {};
		for (const { ordinal } of matches) {
			const entry = catalogue.entry(ordinal);
			const value = valueOf(entry, name);
			if (value === null || !passes(entry, filters, name)) continue;
			counts[value] = (counts[value] ?? 0) + 1;
		}
		return counts;
	};
	return Object.fromEntries(FILTERS.map((name) => [name, count(name)])) as Facets;
}
