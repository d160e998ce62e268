import { beforeAll, describe, expect, inject, test } from 'vitest';
import { findElements, hasClass, textProperty } from '../../scripts/check-site/page-tree.ts';
import { collectIds, readSiteData, requirePage, type SiteData } from './site-data.ts';

let data: SiteData;

beforeAll(async () => {
	data = await readSiteData(inject('sites').archive);
});

/** Pages that show what names what, with what must be on them. */
const PAGES = [
	['map/', 'GB.340/POL/6'],
	['map/doubts/', '国际劳工大会第107届会议'],
	['instruments/', '第155号公约'],
	['instruments/c155/', '职业安全与卫生公约'],
	['sdg/', '目标8'],
	['sdg/8/', '指标8.8.2'],
	['sdg/8/8-8-2/', '指标8.8.2'],
] as const;

const hrefsOf = (url: string, className: string): string[] =>
	findElements(
		requirePage(data.site, url).tree,
		(one) => one.tagName === 'a' && hasClass(one, className),
	).map((one) => String(textProperty(one, 'href')));

/** Fails where a link leads to no page, or to no place in one. */
function expectFound(href: string) {
	const page = requirePage(data.site, href);
	const [, fragment] = href.split('#');
	if (fragment !== undefined) expect([...collectIds(page)], href).toContain(fragment);
}

test.each(PAGES)('%s is there, under the base path', (path, text) => {
	const { tree } = requirePage(data.site, `${data.site.base}${path}`);
	expect(JSON.stringify(tree)).toContain(text);
});

describe('words that lead somewhere', () => {
	test('lead to a page and a place that are there, in documents and on pages of paragraphs alike', () => {
		const hrefs = data.documents.flatMap(({ id }) => hrefsOf(`${data.site.base}${id}/`, 'mention'));
		expect(hrefs.length).toBeGreaterThan(90);
		for (const href of new Set(hrefs)) expectFound(href);
	});

	test('are no references: these are as many as the data has', () => {
		const inPages = data.documents.flatMap(({ id }) =>
			hrefsOf(`${data.site.base}${id}/`, 'reference'),
		);
		const inData = data.documents.flatMap(({ paragraphs, footnotes, front }) =>
			[...paragraphs, ...footnotes, front].flatMap(({ references }) => references),
		);
		expect(inData).toHaveLength(88);
		expect(inPages).toHaveLength(inData.filter(({ target }) => target !== null).length);
	});
});

describe('the page of a paragraph', () => {
	test('shows what mentions it, and the words that tell how', () => {
		const page = requirePage(data.site, `${data.site.base}gb/346/ins/8/p61/`);
		const [relation] = findElements(page.tree, (one) => hasClass(one, 'relation-kind'));
		expect(relation?.children).toMatchObject([{ value: '决定草案' }]);
	});

	test('shows five related paragraphs at most, with the words they share', () => {
		for (const { url } of data.documents.flatMap(({ paragraphs }) => paragraphs)) {
			const page = requirePage(data.site, url);
			const shared = findElements(page.tree, (one) => hasClass(one, 'shared-words'));
			expect(shared.length, url).toBeLessThanOrEqual(5);
		}
	});
});

describe('the map', () => {
	const map = () => requirePage(data.site, `${data.site.base}map/`);

	test('has a link a document, drawn and in the table, that leads to its page', () => {
		const [svg] = findElements(map().tree, (one) => hasClass(one, 'document-map'));
		const [table] = findElements(map().tree, (one) => hasClass(one, 'map-table'));
		if (svg === undefined || table === undefined) throw new Error('The map lacks a part.');
		const drawn = findElements(svg, (one) => one.tagName === 'a').map((one) =>
			textProperty(one, 'href'),
		);
		const headings = findElements(table, (one) => textProperty(one, 'scope') === 'row');
		const listed = headings.flatMap((one) =>
			findElements(one, ({ tagName }) => tagName === 'a').map((link) => textProperty(link, 'href')),
		);
		expect(drawn).toEqual(listed);
		for (const href of drawn) expectFound(String(href));
		const held = findElements(svg, (one) => hasClass(one, 'held'));
		expect(held).toHaveLength(data.documents.length);
	});

	test('has no style of its own, which the policy would refuse', () => {
		const styled = findElements(
			map().tree,
			({ tagName, properties }) => tagName === 'style' || 'style' in properties,
		);
		expect(styled).toEqual([]);
	});
});
