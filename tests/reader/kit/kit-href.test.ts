import { expect, test } from 'vitest';
import { toKitHref } from '../../../src/reader/kit/kit-href.ts';

const holds = (document: string) => document === 'gb/346/ins/8';

test.each([
	['/', 'index.html', 'home'],
	['/search/?q=%E5%9B%BD', 'search.html?q=%E5%9B%BD', 'a query'],
	['/documents/', 'index.html#documents', 'the list of documents'],
	['/basket/', 'basket/index.html', 'the basket'],
	[
		'/paths/adapt/handout/?draft=a-1',
		'paths/adapt/handout/index.html?draft=a-1',
		'a form of a draft',
	],
	['/paths/adapt/#draft=a-1', 'paths/adapt/index.html#draft=a-1', 'a draft'],
	['/gb/346/ins/8/#p12', 'gb/346/ins/8/index.html#p12', 'a place'],
	['/gb/346/ins/8/p12/', 'gb/346/ins/8/index.html#p12', 'the page of a paragraph'],
	['/gb/346/ins/8/p12/#p12-p15', 'gb/346/ins/8/index.html#p12', 'a range'],
	['/gb/340/ins/6/', null, 'a document that the kit does not hold'],
])('%s leads to %s: %s', (href, expected, _reason) => {
	expect(toKitHref(href, holds)).toBe(expected);
});
