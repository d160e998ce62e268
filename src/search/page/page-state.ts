import { FILTERS } from '../record.ts';
import type { Filters } from '../client/facets.ts';

/** What the address of the search page says: `?q=社会对话&kind=paragraph&year=2022`. */
export interface PageState {
	query: string;
	filters: Filters;
}

/** Reads the query part of an address; what it does not know it leaves out. */
export function parsePageState(queryString: string): PageState {
	const parameters = new URLSearchParams(queryString);
	const filters: Filters = {};
	for (const name of FILTERS) {
		const values = [...new Set(parameters.getAll(name))].filter(Boolean);
		if (values.length > 0) filters[name] = values;
	}
	return { query: parameters.get('q')?.trim() ?? '', filters };
}

/** Returns the query part of the address, with its question mark; empty for no query at all. */
export function formatPageState({ query, filters }: PageState): string {
	const parameters = new URLSearchParams();
	if (query !== '') parameters.set('q', query);
	for (const name of FILTERS) {
		for (const value of filters[name] ?? []) parameters.append(name, value);
	}
	const text = parameters.toString();
	return text === '' ? '' : `?${text}`;
}

/** Returns the filters with a value chosen, or given up where it was chosen. */
export function toggleFilter(filters: Filters, name: keyof Filters, value: string): Filters {
	const values = filters[name] ?? [];
	const toggled = values.includes(value)
		? values.filter((one) => one !== value)
		: [...values, value];
	const { [name]: _, ...others } = filters;
	return toggled.length === 0 ? others : { ...others, [name]: toggled };
}
