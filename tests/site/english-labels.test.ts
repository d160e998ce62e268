import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { findLabel } from '../../src/words/find-label.ts';
import { englishText } from '../../src/words/en/interface.ts';
import { readSite } from '../../scripts/check-site/built-site.ts';
import { findElements, textProperty } from '../../scripts/check-site/page-tree.ts';
import { openPage } from './browser.ts';
import { serveFolder, type SiteServer } from './serve.ts';

/** What documents and reading paths say, which is Chinese in every interface. */
const CONTENT = [
	'[lang|="zh"]:not(html)',
	...['.document-text', '.masthead h1', '.passage', '.path-step', '.path-closing'],
	...['.excerpt', '.paragraph-title', '.trail ol', '.symbol', '.correction q', '.reason', 'code'],
	...['.outline-text', '.outline-name', '.outline-here', '.map-name', '.not-held'],
	...['.findings', '.relation-words', '[data-label="glossary.introduction"]'],
].join(', ');

const PATHS = [
	...['gb/346/ins/8/', 'gb/346/pfa/1/', 'unido/pbc/38/item-11/', 'gb/340/ins/6/'],
	...['gb/346/ins/8/p12/', 'gb/346/ins/8/p61/', 'gb/346/pfa/1/p28/'],
	...['documents/', 'documents/2022/', 'decisions/', 'framework/gb/346/pfa/1/', 'glossary/'],
	...['instruments/', 'instruments/c87/', 'sdg/', 'sdg/8/', 'map/', 'map/doubts/', 'basket/'],
	...['paths/how-to-read-a-governing-body-document/'],
	...['', 'guide/', 'handout/', 'cards/', 'quiz/'].map(
		(form) => `paths/seven-outcomes-2024-2025/${form}`,
	),
];

let server: SiteServer;

beforeAll(async () => {
	server = await serveFolder(inject('sites').root.folder);
});

afterAll(() => server.close());

describe('where English labels are chosen, no label is left in Chinese on', () => {
	test.each(PATHS)('/%s', async (path) => {
		const localStorage = [{ name: 'labels', value: 'en' }];
		await using opened = await openPage(server.url(path), {
			context: {
				storageState: { cookies: [], origins: [{ origin: server.origin, localStorage }] },
			},
		});
		const { page } = opened;
		await page.locator('.foot-text > p:first-child[lang="en"]').waitFor();
		const left = await page.evaluate((content) => {
			const HAN = /\p{Script=Han}/u;
			const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
			const found: string[] = [];
			while (walker.nextNode() !== null) {
				const { parentElement, textContent } = walker.currentNode;
				const isContent = parentElement?.closest(`${content}, script, noscript`) !== null;
				// The switch is named in the language that it leads to.
				const isSwitch = parentElement?.closest('.language-switch') !== null;
				if (!isContent && !isSwitch && HAN.test(textContent ?? '')) found.push(textContent ?? '');
			}
			for (const element of document.body.querySelectorAll('[aria-label], [placeholder]')) {
				if (element.closest(content) !== null) continue;
				for (const name of ['aria-label', 'placeholder']) {
					const words = element.getAttribute(name) ?? '';
					if (/^\p{Script=Han}/u.test(words)) found.push(`${name}: ${words}`);
				}
			}
			return found.map((words) => words.trim());
		}, CONTENT);
		expect(left).toEqual([]);
		await opened.expectClean();
	});
});

test('every label of the site has words in the English dictionary', async () => {
	const { folder, base } = inject('sites').root;
	const { pages } = await readSite(folder, base);
	const missing = new Set<string>();
	for (const { tree } of pages.values()) {
		for (const element of findElements(tree, () => true)) {
			const values = textProperty(element, 'dataValues')?.split('|') ?? [];
			for (const name of ['dataLabel', 'dataLabelName']) {
				const path = textProperty(element, name);
				if (path !== null && findLabel(englishText, path, values) === null) missing.add(path);
			}
		}
	}
	expect([...missing]).toEqual([]);
});
