import { expect, inject, test } from 'vitest';
import { type BuiltPage, readSite } from '../../scripts/check-site/built-site.ts';
import { findElements, textProperty } from '../../scripts/check-site/page-tree.ts';

const ORIGIN = 'http://localhost:4321';
/** Pages that are written in both languages. */
const PAIRED = [
	'check/',
	...['', 'search/', 'paths/', 'about/', 'about/api/', 'about/rights/', 'about/privacy/'],
	...['about/accessibility/', 'about/linker/', 'about/coverage/', 'new/'],
];

/** Returns where the `hreflang` links of a page lead, by language. */
function readAlternates({ tree }: BuiltPage): Map<string | null, string | null> {
	const links = findElements(
		tree,
		(one) => one.tagName === 'link' && textProperty(one, 'hrefLang') !== null,
	);
	return new Map(links.map((one) => [textProperty(one, 'hrefLang'), textProperty(one, 'href')]));
}

test.each(['root', 'archive'] as const)(
	'%s: a page in two languages leads to the other, both ways, and both are in the site map',
	async (name) => {
		const { folder, base } = inject('sites')[name];
		const site = await readSite(folder, base);
		const translated = [...site.pages].filter(([, page]) => readAlternates(page).size > 0);
		const pairs = PAIRED.flatMap((path) => [base + path, `${base}en/${path}`]);
		expect(translated.map(([url]) => url).toSorted()).toEqual(pairs.toSorted());
		for (const path of PAIRED) {
			const [chinese, english] = [base + path, `${base}en/${path}`];
			for (const [url, other] of [
				[chinese, english],
				[english, chinese],
			] as const) {
				const page = site.pages.get(url);
				if (page === undefined) throw new Error(`There is no page ${url}.`);
				expect(Object.fromEntries(readAlternates(page)), url).toEqual({
					'zh-Hans': ORIGIN + chinese,
					en: ORIGIN + english,
					'x-default': ORIGIN + chinese,
				});
				const [link] = findElements(
					page.tree,
					({ tagName, properties }) =>
						tagName === 'a' && String(properties.className).includes('language-switch'),
				);
				expect(link && textProperty(link, 'href'), url).toBe(other);
			}
		}
	},
);

test('every page under /en/ says that it is English', async () => {
	const { folder, base } = inject('sites').root;
	const { pages } = await readSite(folder, base);
	for (const [url, { tree }] of pages) {
		const [html] = findElements(tree, ({ tagName }) => tagName === 'html');
		const language = html && textProperty(html, 'lang');
		if (url.startsWith(`${base}en/`)) expect(language, url).toBe('en');
	}
});
