import { describe, expect, test } from 'vitest';
import { formatHandedQuery, toHandedUrl } from '../../../src/reader/page/search-entry-url.ts';
import { parsePageState, readHandedQuery } from '../../../src/reader/search-page/page-state.ts';

const PAGE = 'https://archive.example/kb/search/';

describe('a query behind “#”', () => {
	test.each([
		['社会对话', 'words'],
		['GB.346/INS/8 第12段', 'a space'],
		['“社会 对话” -政府|雇主', 'signs of the query'],
		['a&kind=paragraph#b?c%20+', 'signs of an address'],
	])('%s is read as it was written: %s', (query) => {
		const fragment = formatHandedQuery(query);
		// What is sent of an address is what stands before the first “#”.
		expect(fragment.startsWith('#')).toBe(true);
		expect(parsePageState(readHandedQuery(fragment) ?? '').query).toBe(query);
	});

	test('is none where nothing was typed', () => {
		expect(formatHandedQuery('')).toBe('');
		expect(formatHandedQuery(' \t')).toBe('');
	});

	test.each([
		['', 'no fragment'],
		['#', 'an empty one'],
		['#main', 'a place of the page'],
		['#kind=paragraph', 'a filter without a query'],
		['#queries', 'a word that begins so'],
		['?q=x', 'no fragment at all'],
	])('is not read off %j: %s', (fragment) => {
		expect(readHandedQuery(fragment)).toBeNull();
	});
});

describe('a link to the search page', () => {
	test.each([
		[`${PAGE}?q=%E5%9B%BD`, `${PAGE}#q=%E5%9B%BD`, 'a query'],
		[`${PAGE}?q=a&kind=paragraph`, `${PAGE}#q=a&kind=paragraph`, 'with a filter'],
		[`${PAGE}?q=a#main`, `${PAGE}#q=a`, 'with a place'],
	])('%s becomes %s: %s', (href, expected) => {
		expect(toHandedUrl(href, PAGE)).toBe(expected);
	});

	test.each([
		[PAGE, 'no query'],
		[`${PAGE}?kind=paragraph`, 'a filter alone'],
		[`${PAGE}search.js?q=a`, 'another file of the folder'],
		['https://archive.example/kb/en/search/?q=a', 'the page of another language'],
		['https://other.example/kb/search/?q=a', 'another host'],
		['https://archive.example/kb/gb/346/ins/8/?q=a#p12', 'a document'],
	])('%s stays: %s', (href) => {
		expect(toHandedUrl(href, PAGE)).toBeNull();
	});
});
