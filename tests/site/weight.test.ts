import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { findElements, textProperty } from '../../scripts/check-site/page-tree.ts';
import { openPage } from './browser.ts';
import { serveFolder } from './serve.ts';
import { readSiteData, requirePage, type SiteData } from './site-data.ts';

/** The most that a document's page of 52 paragraphs may weigh, in bytes after gzip. */
const BUDGET = { html: 45_000, css: 14_000, script: 6_300 };

/** One of 52 paragraphs. */
const DOCUMENT = 'gb/340/pol/6/';

const FONT = /\.(?:eot|otf|ttc|ttf|woff2?)$/;

let data: SiteData;

beforeAll(async () => {
	data = await readSiteData(inject('sites').root);
});

const weigh = async (url: string): Promise<number> => {
	const file = url.endsWith('/') ? `${url}index.html` : url;
	return gzipSync(await readFile(join(data.site.folder, file)), { level: 9 }).length;
};

const weighAll = async (urls: readonly string[]) =>
	(await Promise.all(urls.map(weigh))).reduce((sum, size) => sum + size, 0);

describe('the page of a document with 52 paragraphs', () => {
	test('keeps to its budget in HTML', async () => {
		expect(await weigh(`/${DOCUMENT}`)).toBeLessThanOrEqual(BUDGET.html);
	});

	test('loads no more than its budget in styles and scripts, and nothing else but its icon', async () => {
		await using server = await serveFolder(data.site.folder);
		const paths: string[] = [];
		await using opened = await openPage('about:blank');
		opened.page.on('request', (request) => paths.push(new URL(request.url()).pathname));
		await opened.page.goto(server.url(DOCUMENT));
		await opened.settle();
		const loaded = [...new Set(paths)].filter((path) => path !== `/${DOCUMENT}`);
		const styles = loaded.filter((path) => path.endsWith('.css'));
		const scripts = loaded.filter((path) => path.endsWith('.js'));
		expect(await weighAll(styles)).toBeLessThanOrEqual(BUDGET.css);
		expect(await weighAll(scripts)).toBeLessThanOrEqual(BUDGET.script);
		const others = loaded.filter((path) => !styles.includes(path) && !scripts.includes(path));
		expect(others.filter((path) => path !== '/favicon.svg')).toEqual([]);
	});

	test('names in its HTML what it loads', () => {
		const { tree } = requirePage(data.site, `/${DOCUMENT}`);
		const styles = findElements(tree, (one) => textProperty(one, 'rel') === 'stylesheet');
		const scripts = findElements(tree, ({ tagName }) => tagName === 'script');
		expect(styles.length).toBeGreaterThan(0);
		expect(scripts.length).toBeGreaterThan(0);
	});
});

test('a paragraph does not move when its page has loaded', async () => {
	await using server = await serveFolder(data.site.folder);
	for (const path of [DOCUMENT, `${DOCUMENT}p12/`, `${DOCUMENT}#p40`]) {
		await using opened = await openPage(server.url(path));
		await opened.settle();
		const shift = await opened.page.evaluate(
			() =>
				new Promise<number>((resolve) => {
					let sum = 0;
					const observer = new PerformanceObserver((list) => {
						for (const entry of list.getEntries()) {
							sum += (entry as PerformanceEntry & { value: number }).value;
						}
					});
					observer.observe({ type: 'layout-shift', buffered: true });
					setTimeout(() => {
						resolve(sum);
					}, 100);
				}),
		);
		expect(shift, path).toBe(0);
		await opened.expectClean();
	}
});

test('the site ships no font', () => {
	expect([...data.site.files].filter((file) => FONT.test(file))).toEqual([]);
});

test('no page has a script, style or handler inside of it', () => {
	const inline = [...data.site.pages.values()].flatMap(({ tree, url }) =>
		findElements(tree, (element) => {
			const { tagName, properties } = element;
			const isScript = tagName === 'script' && textProperty(element, 'src') === null;
			const isHandled = Object.keys(properties).some((name) => /^on[A-Z]/u.test(name));
			return isScript || isHandled || tagName === 'style' || 'style' in properties;
		})
			.filter((element) => !isData(textProperty(element, 'type')))
			.map(({ tagName }) => `${tagName} in ${url}`),
	);
	expect(inline).toEqual([]);
});

/** A script of this type is data, which no browser runs: the description of a page for search engines. */
function isData(type: string | null): boolean {
	return type === 'application/ld+json';
}
