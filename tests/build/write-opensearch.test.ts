import { expect, test } from 'vitest';
import { writeOpenSearch } from '../../src/build/write-site-files.ts';
import { formatOpenSearch } from '../../src/outputs/opensearch/format-opensearch.ts';
import { typeOf } from '../../src/outputs/headers/file-types.ts';
import { makeOutputContext } from '../fixtures/memory-output.ts';

/** https://github.com/dewitt/opensearch/blob/master/opensearch-1-1-draft-6.md */
const NAMESPACE = 'http://a9.com/-/spec/opensearch/1.1/';

test.each([
	['site.opensearch.xml', '理事会文库', 'zh-Hans', 'search/'],
	['en/site.opensearch.xml', 'GB Archive', 'en', 'en/search/'],
])('%s describes the search in its language', async (path, name, language, search) => {
	const { context, files } = makeOutputContext([]);
	await writeOpenSearch(context);
	const xml = files.get(path) ?? '';
	const home = 'https://archive.example/kb/';
	expect(xml).toContain(`<OpenSearchDescription xmlns="${NAMESPACE}">`);
	expect(xml).toContain(`<ShortName>${name}</ShortName>`);
	expect(xml).toContain(`<Language>${language}</Language>`);
	expect(xml).toContain(`<Url type="text/html" template="${home}${search}?q={searchTerms}"/>`);
	expect(xml).toContain(
		`<Url type="application/opensearchdescription+xml" rel="self" template="${home}${path}"/>`,
	);
	expect(xml).toMatch(/<Description>[^<]{1,1024}<\/Description>/u);
	expect(typeOf(path)).toBe('application/opensearchdescription+xml; charset=utf-8');
});

const described = {
	name: '文库',
	shortName: '文库',
	purpose: '检索。',
	language: 'zh-Hans',
	self: 'https://a.example/site.opensearch.xml',
	icon: 'https://a.example/favicon.svg',
	search: 'https://a.example/search/?q={searchTerms}',
};

test.each([
	['shortName', 'A name of 17 char', 'a short name of 17 characters'],
	['name', '长'.repeat(49), 'a long name of 49'],
])('refuses in %s %s: %s', (field, value, _reason) => {
	expect(() => formatOpenSearch({ ...described, [field]: value })).toThrow(
		/longer than OpenSearch/u,
	);
	const shorter = [...value].slice(1).join('');
	expect(() => formatOpenSearch({ ...described, [field]: shorter })).not.toThrow();
});
