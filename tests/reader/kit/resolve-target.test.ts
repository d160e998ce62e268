import { describe, expect, test } from 'vitest';
import { createFinder, planPages } from '../../../scripts/kit/kit-plan.ts';
import { relativeAddress, resolveTarget } from '../../../scripts/kit/resolve-target.ts';
import { toContents } from './kit-contents.ts';

const CONTENTS = toContents(['gb/346/ins/8', 'gb/340/pol/6'], ['reform']);
const PAGES = planPages(CONTENTS);
const find = createFinder(PAGES, CONTENTS);
const HOME = 'https://archive.example/kb/';
const DOCUMENT = { path: 'gb/346/ins/8/', file: 'gb/346/ins/8/index.html' };

test.each([
	['index.html', 'gb/346/ins/8/index.html', 'p12', 'gb/346/ins/8/index.html#p12'],
	['gb/346/ins/8/index.html', 'gb/340/pol/6/index.html', '', '../../../340/pol/6/index.html'],
	['gb/346/ins/8/index.html', 'search.html', '', '../../../../search.html'],
	['gb/346/ins/8/index.html', 'gb/346/ins/8/index.html', 'p1', '#p1'],
	['gb/346/ins/8/index.html', 'gb/346/ins/8/index.html', '', 'index.html'],
	['search.html', 'search.html', '', 'search.html'],
])('from %s to %s with “%s” is %s', (from, file, fragment, address) => {
	expect(relativeAddress(from, file, fragment)).toBe(address);
});

test('takes every view of a path, and no page of a single paragraph', () => {
	expect(PAGES.map(({ file }) => file)).toEqual([
		'gb/346/ins/8/index.html',
		'gb/340/pol/6/index.html',
		'paths/reform/index.html',
		'paths/reform/present/index.html',
		'paths/reform/handout/index.html',
		'paths/reform/guide/index.html',
		'glossary/index.html',
		'decisions/index.html',
	]);
});

describe.each([
	['without a base path', '/'],
	['under a base path', '/kb/'],
])('%s', (_, base) => {
	const resolve = (address: string, home: string | null = null) =>
		resolveTarget(address.replace('~/', base), DOCUMENT, { base, home, find });

	test.each([
		['~/gb/340/pol/6/', '../../../340/pol/6/index.html', 'another document'],
		['~/gb/340/pol/6/#fn3', '../../../340/pol/6/index.html#fn3', 'a note of it'],
		['~/gb/340/pol/6/p7/', '../../../340/pol/6/index.html#p7', 'the page of a paragraph'],
		['~/gb/346/ins/8/p12/', '#p12', 'the page of a paragraph of this document'],
		['~/gb/340/pol/6/p7/#p7-p9', '../../../340/pol/6/index.html#p7', 'a range'],
		['~/', '../../../../index.html', 'home'],
		['~/documents/', '../../../../index.html#documents', 'the list of documents'],
		['~/search/?q=%E5%9B%BD', '../../../../search.html?q=%E5%9B%BD', 'a query'],
		[
			'~/paths/reform/present/#slide-2',
			'../../../../paths/reform/present/index.html#slide-2',
			'a slide',
		],
		[
			'http://localhost:4321/gb/340/pol/6/'.replace('/gb', '~/gb'),
			'../../../340/pol/6/index.html',
			'an absolute address of the build',
		],
	])('%s leads to %s: %s', (address, expected) => {
		expect(resolve(address)).toEqual({ kind: 'kit', address: expected });
	});

	test.each([
		['~/gb/340/ins/6/', true, 'a document that is cited and not held'],
		['~/gb/335/ins/9/', true, 'a document that was not chosen'],
		['~/gb/335/ins/9/p3/', true, 'a paragraph of one'],
		['~/instruments/c155/', false, 'another page'],
		['~/paths/other/', true, 'a path that was not chosen'],
		['~/gb/346/ins/8/document.akn.xml', false, 'a file that only programs read'],
	])('%s is absent: %s %s', (address, isHoldable, _reason) => {
		expect(resolve(address)).toEqual({ kind: 'absent', isHoldable });
	});

	test('what the kit lacks leads to the published archive, under the path of that', () => {
		expect(resolve('~/gb/340/ins/6/#cited-by', HOME)).toEqual({
			kind: 'away',
			address: 'https://archive.example/kb/gb/340/ins/6/#cited-by',
		});
	});

	test.each(['#p3', 'mailto:archive@example.org'])('%s stays as it is', (address) => {
		expect(resolve(address, HOME)).toEqual({ kind: 'as-is' });
	});

	test('an address of another host needs the web', () => {
		const address = 'https://www.ilo.org/gb/346/ins/8/';
		expect(resolve(address)).toEqual({ kind: 'away', address });
	});
});

test('a list that the kit has no entries for is its first page', () => {
	const contents = toContents(['gb/346/ins/8'], []);
	const place = createFinder(planPages(contents), contents)('paths/', '');
	expect(place).toEqual({ file: 'index.html', fragment: '' });
});
