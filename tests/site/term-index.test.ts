import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { openPage } from './browser.ts';
import { serveFolder, type SiteServer } from './serve.ts';
import { readSiteData, readUrl, type SiteData } from './site-data.ts';

/** The most that a page of the index may weigh in HTML, in bytes after gzip. */
const MOST = 60_000;

let server: SiteServer;
let data: SiteData;
let pages: string[];

beforeAll(async () => {
	const { folder, base } = inject('sites').archive;
	data = await readSiteData({ folder, base });
	server = await serveFolder(folder, { base });
	pages = [...data.site.pages.keys()].filter((url) => /^\/archive\/index\/[^/]+\/$/u.test(url));
});

afterAll(() => server.close());

/** Places of countries as they stand in the five documents, read there. */
const COUNTRIES: [name: string, places: string[]][] = [
	['中国', ['gb/340/pol/6/#p40', 'gb/346/pfa/1/#fn2']],
	['索马里', ['gb/346/ins/8/#p30', 'unido/pbc/38/item-11/#p9']],
	['刚果民主共和国', ['gb/346/ins/8/#p30']],
	['利比亚', ['gb/346/ins/8/#fn11']],
	['利比里亚', ['gb/346/ins/8/#p44']],
	['巴勒斯坦国', ['unido/pbc/38/item-11/#p9']],
	['俄罗斯联邦', ['gb/340/pol/6/#p40', 'gb/346/pfa/1/#fn2']],
	['坦桑尼亚联合共和国', ['gb/346/ins/8/#p53']],
];

describe('the term index', () => {
	test('has a page a letter, and one of countries', () => {
		const slugs = pages.map((url) => url.split('/').at(-2));
		expect(slugs).toContain('countries');
		expect(slugs).toContain('0-9');
		expect(slugs.filter((slug) => /^[a-z]$/u.test(slug ?? '')).length).toBeGreaterThan(20);
	});

	test('lists for each term exactly the places that a search for it finds', async () => {
		await using opened = await openPage(server.url('index/'));
		const { page } = opened;
		const listed = await page.evaluate(
			async (urls) => {
				const entries: { id: string; query: string; says: string; links: string[] }[] = [];
				for (const url of urls) {
					const html = await (await fetch(url)).text();
					const root = new DOMParser().parseFromString(html, 'text/html');
					for (const entry of root.querySelectorAll('.index-entry')) {
						const about = entry.querySelector('.index-about a');
						const { searchParams } = new URL(about?.getAttribute('href') ?? '', location.href);
						entries.push({
							id: entry.id,
							query: searchParams.get('q') ?? '',
							says: about?.textContent.trim() ?? '',
							links: Array.from(
								entry.querySelectorAll('.index-places a'),
								(link) => link.getAttribute('href') ?? '',
							),
						});
					}
				}
				return entries;
			},
			pages.filter((url) => !url.endsWith('/countries/')),
		);
		expect(listed.length).toBeGreaterThan(350);
		// A function would be rewritten by Vitest where it imports.
		const found = await page.evaluate<string[][]>(
			`import(${JSON.stringify(server.url('search/search.js'))}).then(({ search }) =>
				${JSON.stringify(listed.map(({ query }) => query))}.reduce(async (done, query) => {
					const all = await done;
					const { results } = await search(query, { limit: Infinity });
					return [...all, results.flatMap(({ match, url }) => (match === 'exact' ? [url] : []))];
				}, Promise.resolve([])))`,
		);
		for (const [at, { id, says, links }] of listed.entries()) {
			const places = found[at] ?? [];
			expect(links.toSorted(), id).toEqual(places.toSorted());
			expect(says, id).toMatch(new RegExp(`^${String(places.length)}处，`, 'u'));
		}
		await opened.expectClean();
	});

	test('lists no country that is a part of another word', async () => {
		await using opened = await openPage(server.url('index/countries/'), {
			context: { javaScriptEnabled: false },
		});
		const entry = (name: string) =>
			opened.page
				.locator('.index-entry')
				.filter({ has: opened.page.getByRole('heading', { name, exact: true }) });
		for (const [name, places] of COUNTRIES) {
			const links = entry(name).locator('.index-places a');
			const listed = await links.evaluateAll((all) =>
				all.map((link) => link.getAttribute('href') ?? ''),
			);
			expect(listed.sort(), name).toEqual(places.map((place) => `/archive/${place}`).sort());
		}
		for (const name of ['马里', '刚果', '海地', '几内亚', '白俄罗斯']) {
			expect(await entry(name).count(), name).toBe(0);
		}
		await opened.expectClean();
	});

	test('is in the order of readings, as CLDR has it', async () => {
		await using opened = await openPage(server.url('index/'));
		const groups = await opened.page
			.locator('.index-group')
			.evaluateAll((all) =>
				all.map((group) =>
					[...group.querySelectorAll('.index-list a')].map((link) => link.textContent.trim()),
				),
			);
		const { compare } = new Intl.Collator('zh-Hans-u-co-pinyin');
		// 重 is read chóng in 重建, which no table of characters knows; Latin letters CLDR puts behind.
		const isPlain = (term: string) => !/^重建|[a-z]/iu.test(term);
		const known = groups.map((terms) => terms.filter(isPlain));
		expect(known).toEqual(known.map((terms) => terms.toSorted(compare)));
		expect(groups.find((terms) => terms.includes('财政空间'))).toContain('重建得更好');
		await opened.expectClean();
	});

	test('leads from a term to its places, and from there to the document, without script', async () => {
		await using opened = await openPage(server.url('search/'), {
			context: { javaScriptEnabled: false },
		});
		const { page } = opened;
		await page.locator('.search-needs').getByRole('link', { name: '词语索引' }).click();
		await page.waitForURL(server.url('index/'));
		await page.getByRole('link', { name: '社会对话', exact: true }).click();
		await page.waitForURL(server.url('index/s/#social-dialogue'));
		await page.locator('#social-dialogue .index-places a').first().click();
		await page.waitForURL(/\/archive\/gb\/346\/ins\/8\/#p\d+$/u);
		expect(await page.locator(':target').textContent()).toContain('社会对话');
		await opened.expectClean();
	});

	test('is light, page by page', () => {
		for (const url of [...pages, '/archive/index/']) {
			const html = readUrl(data.site, `${url}index.html`);
			expect(gzipSync(html, { level: 9 }).length, url).toBeLessThan(MOST);
		}
	});

	test('has ids that differ across its pages', () => {
		const ids = pages.flatMap((url) =>
			Array.from(
				readUrl(data.site, `${url}index.html`).matchAll(/class="index-entry" id="([^"]+)"/gu),
				([, id]) => id,
			),
		);
		expect(new Set(ids).size).toBe(ids.length);
	});
});
