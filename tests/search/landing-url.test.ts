import { expect, test } from 'vitest';
import type { SearchResult } from '../../src/search/client/search.ts';
import { toLandingUrl } from '../../src/reader/search-page/landing-url.ts';

const result = (changes: Partial<SearchResult>): SearchResult => ({
	id: 'gb/346/ins/8/p12',
	kind: 'paragraph',
	match: 'exact',
	way: null,
	piece: false,
	archive: null,
	why: null,
	reasons: [],
	url: '/archive/gb/346/ins/8/#p12',
	document: 'gb/346/ins/8',
	title: '标题',
	section: [],
	decision: false,
	excerpt: '联合国儿童基金会、联合国儿童基金会和 三方',
	marks: [
		[0, 8],
		[9, 17],
		[18, 21],
	],
	...changes,
});

const encode = encodeURIComponent;

test.each([
	['社会', {}, `/archive/gb/346/ins/8/?q=${encode('社会')}#p12`, 'a paragraph'],
	['社会', { url: '/gb/346/ins/8/' }, `/gb/346/ins/8/?q=${encode('社会')}`, 'a document'],
	[
		'社会 三方',
		{},
		`/archive/gb/346/ins/8/?q=${encode('社会')}+${encode('三方')}#p12`,
		'two terms',
	],
	['#p1&near=x', {}, '/archive/gb/346/ins/8/?q=%23p1%26near%3Dx#p12', 'signs of addresses'],
	['\uD800', {}, '/archive/gb/346/ins/8/?q=%EF%BF%BD#p12', 'half of a pair'],
	['', {}, '/archive/gb/346/ins/8/#p12', 'no query'],
	[
		'GB.346/INS/8第12段',
		{ why: '您输入的正是这里的地址' },
		'/archive/gb/346/ins/8/#p12',
		'what the query itself names',
	],
	[
		'儿基会',
		{ match: 'related', why: '含有同义的…' },
		`/archive/gb/346/ins/8/?q=${encode('儿基会')}&near=${encode('联合国儿童基金会')}&near=${encode('三方')}#p12`,
		'a related result, with the words that are marked, each once',
	],
] as const)('%j leads with %j to %s: %s', (query, changes, url, _reason) => {
	expect(toLandingUrl(result(changes), query)).toBe(url);
});
