import { describe, expect, test } from 'vitest';
import { formatMovedPlaces, planMovedPages } from '../../src/outputs/redirects/plan-moved-pages.ts';

describe('pages that lead on from an address that is gone', () => {
	test.each([
		[
			'gb/346/ins/8/p12',
			'gb/346/ins/8/p13',
			[['gb/346/ins/8/p12', '/kb/gb/346/ins/8/p13/']],
			'a paragraph has a page of its own',
		],
		[
			'gb/346/ins/8/p12',
			'gb/346/ins/9',
			[['gb/346/ins/8/p12', '/kb/gb/346/ins/9/']],
			'it may lead to a document',
		],
		...['text1', 'table2', 'appendix1', 'appendix1/p3'].map(
			(place): [string, string, [string, string][], string] => [
				`gb/346/ins/8/${place}`,
				'gb/346/ins/8',
				[[`gb/346/ins/8/${place}`, '/kb/gb/346/ins/8/']],
				'so has a text, a table, a part, and what stands in it',
			],
		),
		['gb/346/ins/8/p12-a', 'gb/346/ins/8/p13-a', [], 'an item has none'],
		['gb/346/ins/8/fn3', 'gb/346/ins/8/fn4', [], 'nor has a note'],
		[
			'gb/346/ins/8',
			'gb/346/ins/9',
			[
				['gb/346/ins/8', '/kb/gb/346/ins/9/'],
				['GB.346/INS/8', '/kb/gb/346/ins/9/'],
			],
			'a document has one for its symbol too',
		],
		[
			'unido/pbc/38/item-11',
			'gb/346/ins/9',
			[['unido/pbc/38/item-11', '/kb/gb/346/ins/9/']],
			'where it has one',
		],
		[
			'paths/one',
			'paths/two',
			['', '/guide', '/handout', '/present'].map((view) => [
				`paths/one${view}`,
				`/kb/paths/two${view}/`,
			]),
			'a path has its forms, which lead to the same form',
		],
		[
			'paths/one',
			'gb/346/ins/8',
			['', '/guide', '/handout', '/present'].map((view) => [
				`paths/one${view}`,
				'/kb/gb/346/ins/8/',
			]),
			'or all to a document',
		],
	])('from %s to %s: %j, %s', (from, to, expected) => {
		const pages = planMovedPages([{ from, to }], '/kb/');
		expect(pages.map(({ path, url }) => [path, url])).toEqual(
			expected.map(([path, url]) => [`${path}/index.html`, url]),
		);
	});

	test('the list of all of them tells where fragments lead', () => {
		const redirects = [{ from: 'gb/346/ins/8/p12-a', to: 'gb/346/ins/8/p13-a' }];
		expect(JSON.parse(formatMovedPlaces(redirects, '/'))).toEqual({
			moved: { 'gb/346/ins/8/p12-a': '/gb/346/ins/8/#p13-a' },
		});
	});
});
