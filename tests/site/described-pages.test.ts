import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';

const read = (path: string) => readFileSync(join(inject('sites').root.folder, path), 'utf8');
const HOME = 'http://localhost:4321/';

/** Returns the links of a page by their relation, each with its address and type. */
function linksOf(path: string): Map<string, { href: string; type: string | null }[]> {
	const links = new Map<string, { href: string; type: string | null }[]>();
	for (const [tag] of read(path).matchAll(/<link\b[^>]*>/gu)) {
		const value = (name: string) => new RegExp(` ${name}="([^"]*)"`, 'u').exec(tag)?.[1] ?? null;
		for (const rel of value('rel')?.split(' ') ?? []) {
			links.set(rel, [
				...(links.get(rel) ?? []),
				{ href: value('href') ?? '', type: value('type') },
			]);
		}
	}
	return links;
}

const pathOf = (url: string) => url.replace(HOME, '');

describe('Signposting', () => {
	// https://signposting.org/FAIR/
	test('of a document: what to cite, what has its text, what describes it, and its terms', () => {
		const page = 'gb/346/ins/8/';
		const links = linksOf(`${page}index.html`);
		expect(links.get('cite-as')).toEqual([{ href: HOME + page, type: null }]);
		expect(links.get('license')).toEqual([{ href: `${HOME}about/rights/`, type: null }]);
		expect(links.get('item')?.map(({ type }) => type)).toEqual([
			'application/json',
			'text/markdown',
			'application/akn+xml',
		]);
		expect(links.get('describedby')).toHaveLength(3);
		for (const { href } of [...(links.get('item') ?? []), ...(links.get('describedby') ?? [])]) {
			expect(read(pathOf(href)).length).toBeGreaterThan(100);
		}
		expect(read('about/rights/index.html')).toContain('© 国际劳工组织');
	});

	test('of a paragraph: itself', () => {
		const links = linksOf('gb/346/ins/8/p12/index.html');
		expect(links.get('cite-as')).toEqual([{ href: `${HOME}gb/346/ins/8/p12/`, type: null }]);
		expect(links.get('license')).toEqual([{ href: `${HOME}about/rights/`, type: null }]);
	});
});

describe('the search, for browsers and engines', () => {
	test.each([
		['index.html', '', 'zh-Hans'],
		['en/index.html', 'en/', 'en'],
	])('%s names its description, and says how it is asked', (page, path, language) => {
		const [description] = linksOf(page).get('search') ?? [];
		expect(description).toEqual({
			href: `/${path}site.opensearch.xml`,
			type: 'application/opensearchdescription+xml',
		});
		const xml = read(`${path}site.opensearch.xml`);
		expect(xml).toContain(`template="${HOME}${path}search/?q={searchTerms}"`);
		const json =
			/<script type="application\/ld\+json">(.*?)<\/script>/su.exec(read(page))?.[1] ?? '';
		expect(JSON.parse(json)).toMatchObject({
			'@graph': [
				{
					'@type': 'WebSite',
					url: HOME + path,
					inLanguage: language,
					potentialAction: {
						'@type': 'SearchAction',
						target: { urlTemplate: `${HOME}${path}search/?q={search_term_string}` },
						'query-input': 'required name=search_term_string',
					},
				},
			],
		});
	});
});

test('the licence of a reading path is an address for engines, and stands in words for readers', () => {
	const page = read('paths/turin-centre-and-capacity/index.html');
	expect(page).toContain('"license":"https://creativecommons.org/licenses/by/4.0/"');
	expect(page).toContain('CC BY 4.0（');
});
