import type { Filters } from '../../search/client/facets.ts';
import { type Way, WAYS } from '../../search/client/match.ts';
import { type Sort, SORTS } from '../../search/client/sort-matches.ts';
import { FILTERS } from '../../search/record.ts';

/** How results stand: one list, document by document, or a line a hit. */
export const VIEWS = ['list', 'document', 'lines'] as const;

export type View = (typeof VIEWS)[number];

/** What the address of the search page says: `?q=社会对话&kind=paragraph&view=document&sort=date`. */
export interface PageState {
	query: string;
	filters: Filters;
	/** Draft decisions only. */
	decisions: boolean;
	view: View;
	sort: Sort;
	/** Ways of relation that are left out. */
	without: Way[];
}

/** What an address without any parameter says. */
export const EMPTY_STATE: PageState = {
	query: '',
	filters: {},
	decisions: false,
	view: 'list',
	sort: 'relevance',
	without: [],
};

/** Stands for every way in an address. */
const ALL_WAYS = 'related';

function readOne<T extends string>(values: readonly T[], text: string | null, fallback: T): T {
	return values.find((value) => value === text) ?? fallback;
}

/** Reads the query part of an address; what it does not know it leaves out. */
export function parsePageState(queryString: string): PageState {
	const parameters = new URLSearchParams(queryString);
	const filters: Filters = {};
	for (const name of FILTERS) {
		const values = [...new Set(parameters.getAll(name))].filter(Boolean);
		if (values.length > 0) filters[name] = values;
	}
	const without = parameters.getAll('without');
	return {
		query: parameters.get('q')?.trim() ?? '',
		filters,
		decisions: parameters.get('decisions') === '1',
		view: readOne(VIEWS, parameters.get('view'), EMPTY_STATE.view),
		sort: readOne(SORTS, parameters.get('sort'), EMPTY_STATE.sort),
		without: WAYS.filter((way) => without.includes(way) || without.includes(ALL_WAYS)),
	};
}

/**
 * Returns the query part of an address, with its question mark, that other pages hand over as a fragment, which no server
 * is sent: `#q=社会对话`. Null for any other fragment.
 */
export function readHandedQuery(fragment: string): string | null {
	return fragment.startsWith('#q=') ? `?${fragment.slice(1)}` : null;
}

/** Returns the query part of the address, with its question mark; empty where it says nothing. */
export function formatPageState(state: PageState): string {
	const { query, filters, decisions, view, sort, without } = state;
	const parameters = new URLSearchParams();
	if (query !== '') parameters.set('q', query);
	for (const name of FILTERS) {
		for (const value of filters[name] ?? []) parameters.append(name, value);
	}
	if (decisions) parameters.set('decisions', '1');
	if (view !== EMPTY_STATE.view) parameters.set('view', view);
	if (sort !== EMPTY_STATE.sort) parameters.set('sort', sort);
	if (without.length === WAYS.length) parameters.set('without', ALL_WAYS);
	else for (const way of without) parameters.append('without', way);
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

/** Returns the ways left out with one more, or one less where it was left out. */
export function toggleWay(without: readonly Way[], way: Way): Way[] {
	return WAYS.filter((one) => without.includes(one) !== (one === way));
}

/** Returns how many choices narrow the results down. */
export function countChosen({ filters, decisions }: PageState): number {
	return Object.values(filters).flat().length + Number(decisions);
}

/** Returns the same search without anything that narrows it down. */
export function clearFilters(state: PageState): PageState {
	return { ...state, filters: {}, decisions: false };
}
