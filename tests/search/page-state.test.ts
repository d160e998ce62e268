import { describe, expect, test } from 'vitest';
import type { Filters } from '../../src/search/client/facets.ts';
import {
	formatPageState,
	type PageState,
	parsePageState,
	toggleFilter,
} from '../../src/search/page/page-state.ts';

describe('the address of the search page', () => {
	test.each<[string, PageState, string]>([
		['', { query: '', filters: {} }, 'nothing'],
		['?q=社会对话', { query: '社会对话', filters: {} }, 'a query'],
		['?q=%E7%A4%BE+%E4%BC%9A', { query: '社 会', filters: {} }, 'as a form sends it'],
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
		['?q=社&color=red', { query: '社', filters: {} }, 'what is unknown'],
	])('reads %j: %#', (text, state) => {
		expect(parsePageState(text)).toEqual(state);
	});

	test.each([
		[{ query: '', filters: {} }],
		[
			{
				query: 'GB.346/INS/8 & 第12段#%',
				filters: { session: ['346', '38'], section: ['机构部分'] },
			},
		],
	])('reads what it writes: %j', (state) => {
		expect(parsePageState(formatPageState(state))).toEqual(state);
	});
});

test.each<[Filters, Filters, string]>([
	[{}, { kind: ['box'] }, 'chosen'],
	[{ kind: ['front'], year: ['2022'] }, { kind: ['front', 'box'], year: ['2022'] }, 'with others'],
	[{ kind: ['box'], year: ['2022'] }, { year: ['2022'] }, 'given up'],
])('toggles box in %j: %#', (filters, toggled) => {
	expect(toggleFilter(filters, 'kind', 'box')).toEqual(toggled);
});
