import { describe, expect, test } from 'vitest';
import type { Filters } from '../../src/search/client/facets.ts';
import { type Way, WAYS } from '../../src/search/client/match.ts';
import {
	clearFilters,
	countChosen,
	EMPTY_STATE,
	formatPageState,
	type PageState,
	parsePageState,
	toggleFilter,
	toggleWay,
} from '../../src/reader/search-page/page-state.ts';

describe('the address of the search page', () => {
	test.each<[string, Partial<PageState>, string]>([
		['', {}, 'nothing'],
		['?q=社会对话', { query: '社会对话' }, 'a query'],
		['?q=%E7%A4%BE+%E4%BC%9A', { query: '社 会' }, 'as a form sends it'],
		[
			'?q=社&kind=paragraph&kind=box',
			{ query: '社', filters: { kind: ['paragraph', 'box'] } },
			'a filter twice',
		],
		[
			'?q=社&kind=box&kind=box&year=',
			{ query: '社', filters: { kind: ['box'] } },
			'once is enough, empty is none',
		],
		['?q=社&color=red', { query: '社' }, 'what is unknown'],
		['?view=lines&sort=date', { view: 'lines', sort: 'date' }, 'layout and order'],
		['?view=grid&sort=size', {}, 'a layout and an order that do not exist'],
		['?decisions=1', { decisions: true }, 'decisions only'],
		['?decisions=no', {}, 'anything else is no'],
		['?without=apart&without=alias', { without: ['alias', 'apart'] }, 'ways left out, in order'],
		['?without=related', { without: [...WAYS] }, 'every way'],
		['?without=exact', {}, 'exact results cannot be left out'],
	])('reads %j: %#', (text, state) => {
		expect(parsePageState(text)).toEqual({ ...EMPTY_STATE, ...state });
	});

	test.each<[Partial<PageState>, string]>([
		[{}, ''],
		[{ query: 'GB.346/INS/8 & 第12段#%', filters: { session: ['346', '38'] } }, ''],
		[{ query: '国', view: 'document', sort: 'text', decisions: true }, ''],
		[{ query: '国', without: ['alias', 'apart'] }, ''],
		[{ query: '国', without: [...WAYS] }, ''],
	])('reads what it writes: %j', (part) => {
		const state = { ...EMPTY_STATE, ...part };
		expect(parsePageState(formatPageState(state))).toEqual(state);
	});

	test('says nothing that goes without saying', () => {
		expect(formatPageState(EMPTY_STATE)).toBe('');
		expect(formatPageState({ ...EMPTY_STATE, query: 'a' })).toBe('?q=a');
	});
});

test.each<[Filters, Filters, string]>([
	[{}, { kind: ['box'] }, 'chosen'],
	[{ kind: ['front'], year: ['2022'] }, { kind: ['front', 'box'], year: ['2022'] }, 'with others'],
	[{ kind: ['box'], year: ['2022'] }, { year: ['2022'] }, 'given up'],
])('toggles box in %j: %#', (filters, toggled) => {
	expect(toggleFilter(filters, 'kind', 'box')).toEqual(toggled);
});

test.each<[Way[], Way[], string]>([
	[[], ['alias'], 'left out'],
	[['apart'], ['alias', 'apart'], 'with another'],
	[['alias', 'apart'], ['apart'], 'brought back'],
])('toggles alias in %j: %#', (without, toggled) => {
	expect(toggleWay(without, 'alias')).toEqual(toggled);
});

test('counts what narrows down, and takes it away', () => {
	const state = {
		...EMPTY_STATE,
		query: '国',
		filters: { year: ['2022', '2021'] },
		decisions: true,
	};
	expect(countChosen(state)).toBe(3);
	expect(clearFilters(state)).toEqual({ ...EMPTY_STATE, query: '国' });
});
