import { readFileSync } from 'node:fs';
import type { AnySchema } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { fromHtml } from 'hast-util-from-html';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { parseAddressLock, releasedIn } from '../../src/ingest/addresses/address-lock.ts';
import { findElements, hasClass, textProperty } from '../../scripts/check-site/page-tree.ts';
import type { ApiDocument } from '../../src/model/api/document.ts';
import { collectIds, readSiteData, readUrl, requirePage, type SiteData } from './site-data.ts';
import { pageText } from './page-text.ts';

/** Id, symbol and count of paragraphs of the first corpus. */
const CORPUS = [
	['gb/335/ins/9', 'GB.335/INS/9', 34],
	['gb/340/pol/6', 'GB.340/POL/6', 52],
	['gb/346/ins/8', 'GB.346/INS/8', 61],
	['gb/346/pfa/1', 'GB.346/PFA/1', 204],
	['unido/pbc/38/item-11', null, 32],
] as const;

const withoutSpace = (text: string) => text.replaceAll(/\s+/gu, '');

/** Every text of a document that mentions others, with its mentions. */
const mentioning = ({ paragraphs, footnotes, front }: ApiDocument) => [
	...paragraphs,
	...footnotes,
	{ ...front, id: 'front' },
];

describe.each(['root', 'archive'] as const)('the data of the site “%s”', (name) => {
	let data: SiteData;
	const base = () => inject('sites')[name].base;
	const documents = () => data.documents;

	beforeAll(async () => {
		data = await readSiteData(inject('sites')[name]);
	});

	test('lists the five documents with their counts and URLs', () => {
		const expected = CORPUS.map(([id, symbol, paragraphs]) => ({
			id,
			symbol,
			url: `${base()}${id}/`,
			data: `${base()}api/v1/${id}.json`,
			paragraphs,
		}));
		const listed = data.index.documents
			.map(({ title, ...entry }) => ({ ...entry, isTitled: title !== '' }))
			.toSorted((left, right) => (left.id < right.id ? -1 : 1));
		expect(listed).toEqual(expected.map((entry) => ({ ...entry, isTitled: true })));
	});

	test.each(['changes', 'documents', 'paths'])('%s.json fits the schema beside it', (file) => {
		expectValid(`${file}.json`, `${file}.schema.json`);
	});

	test.each(CORPUS)('%s.json fits the schema of a document', (id) => {
		expectValid(`${id}.json`, 'document.schema.json');
	});

	function expectValid(file: string, schemaFile: string) {
		const read = (path: string) =>
			JSON.parse(readUrl(data.site, `${base()}api/v1/${path}`)) as unknown;
		const schema = read(schemaFile) as AnySchema & { $schema: string };
		expect(schema.$schema).toBe('https://json-schema.org/draft/2020-12/schema');
		const ajv = new Ajv2020({ strict: true, allErrors: true, formats: { date: true } });
		const validate = ajv.compile(schema);
		const isValid = validate(read(file));
		expect({ isValid, errors: validate.errors }).toEqual({ isValid: true, errors: null });
	}

	test('numbers every paragraph without a gap, and gives it its id and URL', () => {
		for (const { id, paragraphs } of documents()) {
			expect(paragraphs.map(({ number }) => number)).toEqual(paragraphs.map((_, at) => at + 1));
			for (const { number, id: own, url } of paragraphs) {
				expect([own, url]).toEqual([
					`${id}/p${String(number)}`,
					`${base()}${id}/p${String(number)}/`,
				]);
			}
		}
	});

	test('has a page for every one of the 383 paragraphs', () => {
		const urls = documents().flatMap(({ paragraphs }) => paragraphs.map(({ url }) => url));
		expect(new Set(urls).size).toBe(383);
		for (const url of urls) {
			const page = requirePage(data.site, url);
			expect([...collectIds(page)]).toContain(/\/(?<id>p\d+)\/$/.exec(url)?.groups?.['id']);
		}
	});

	test('gives every place an id that the page of its document has', () => {
		for (const document of documents()) {
			const { id, paragraphs, headings, footnotes, boxes, figures, corrections } = document;
			const page = requirePage(data.site, `${base()}${id}/`);
			const ids = collectIds(page);
			const places = [
				...paragraphs.flatMap((paragraph) => [paragraph, ...paragraph.items]),
				...headings,
				...footnotes,
				...boxes,
				...figures,
				...corrections,
				{ id: `${id}/front` },
			];
			for (const place of places) {
				expect(place.id.startsWith(`${id}/`), place.id).toBe(true);
				expect(ids, place.id).toContain(place.id.slice(id.length + 1));
			}
		}
	});

	test('names in `section` headings of the document, and in `footnotes` notes that say so', () => {
		for (const { headings, paragraphs, footnotes } of documents()) {
			const texts = new Set(headings.map(({ text }) => text));
			const citedIn = new Map(footnotes.map(({ number, citedIn }) => [number, citedIn]));
			for (const { number, section, footnotes: marks } of paragraphs) {
				expect(section.filter((text) => !texts.has(text))).toEqual([]);
				for (const mark of marks) expect(citedIn.get(mark)).toBe(number);
			}
			for (const { firstParagraph } of headings) {
				if (firstParagraph !== null) expect(paragraphs[firstParagraph - 1]).toBeDefined();
			}
		}
	});

	test('gives references in the order of their text, with targets that have a page', () => {
		for (const document of documents()) {
			for (const { id, text, references } of mentioning(document)) {
				let from = 0;
				for (const { raw, target } of references) {
					const at = text.indexOf(raw, from);
					expect(at, `${raw} in ${document.id} ${id}`).toBeGreaterThanOrEqual(from);
					from = at + raw.length;
					if (target !== null) requirePage(data.site, `${base()}${target}/`);
				}
			}
		}
	});

	test('lists on the page of every target each place that cites it', () => {
		for (const document of documents()) {
			for (const { id, references } of mentioning(document)) {
				const place = id.replace(`${document.id}/`, '');
				const citedIn = document.footnotes.find((note) => note.id === id)?.citedIn;
				const fragment = typeof citedIn === 'number' ? `p${String(citedIn)}` : place;
				for (const { target } of references) {
					if (target === null || target === document.id) continue;
					const { tree } = requirePage(data.site, `${base()}${target}/`);
					const url = `${base()}${document.id}/#${fragment}`;
					const links = findElements(tree, (one) => textProperty(one, 'href') === url);
					expect(links.length, `${url} on the page of ${target}`).toBeGreaterThan(0);
				}
			}
		}
	});

	test('says on the page of a document that is not held that it is not, and links to no text of it', () => {
		const held = new Set(documents().map(({ id }) => id));
		const targets = documents()
			.flatMap(mentioning)
			.flatMap(({ references }) => references);
		const notHeld = new Map(
			targets.flatMap(({ target, canonical }) =>
				target === null || held.has(target) ? [] : [[target, canonical] as const],
			),
		);
		expect(notHeld.size).toBeGreaterThan(40);
		for (const [id, symbol] of notHeld) {
			const { tree } = requirePage(data.site, `${base()}${id}/`);
			const [main] = findElements(tree, ({ tagName }) => tagName === 'main');
			if (main === undefined) throw new Error(`The page of ${id} has no main.`);
			expect(pageText(main)).toContain('没有收录');
			expect(pageText(main)).toContain(symbol);
			expect(findElements(main, (one) => hasClass(one, 'paragraph'))).toEqual([]);
		}
	});

	test('has for every symbol a page that leads to the document by refresh, link and canonical', () => {
		const symbols = new Map(
			documents().flatMap(({ id, symbol, ...document }) => [
				...(symbol === null ? [] : [[symbol, id] as const]),
				...mentioning({ id, symbol, ...document }).flatMap(({ references }) =>
					references.flatMap(({ canonical, target }) =>
						target === null ? [] : [[canonical, target] as const],
					),
				),
			]),
		);
		for (const [symbol, id] of symbols) {
			const url = `${base()}${id}/`;
			const { tree } = requirePage(data.site, `${base()}${symbol}/`);
			const refresh = findElements(tree, (one) => {
				return textProperty(one, 'httpEquiv') === 'refresh';
			}).map((one) => textProperty(one, 'content'));
			expect(refresh).toEqual([`0; url=${url}`]);
			const links = findElements(tree, ({ tagName }) => tagName === 'a');
			expect(links.map((link) => textProperty(link, 'href'))).toEqual([url]);
			const canonical = findElements(tree, (one) => textProperty(one, 'rel') === 'canonical');
			expect(canonical.map((link) => textProperty(link, 'href'))).toEqual([
				`http://localhost:4321${url}`,
			]);
		}
	});

	test('gives `html` with the same text as `text`, links root-relative under the base, and no id', () => {
		for (const { paragraphs } of documents()) {
			for (const { id, text, html } of paragraphs) {
				const tree = fromHtml(html, { fragment: true });
				expect(withoutSpace(pageText(tree)), id).toBe(withoutSpace(text));
				for (const element of findElements(tree, () => true)) {
					expect(textProperty(element, 'id'), id).toBeNull();
					const href = textProperty(element, 'href');
					if (element.tagName !== 'a') expect(href).toBeNull();
					else if (href?.startsWith('/') === true) {
						expect(href.startsWith(base()), `${href} in ${id}`).toBe(true);
						const [path = '', fragment] = href.split('#');
						const page = requirePage(data.site, path);
						if (fragment !== undefined) expect(collectIds(page)).toContain(fragment);
					} else expect(href, id).toMatch(/^https?:\/\//u);
				}
			}
		}
	});

	test('resolves every address ever published, to a page or to an id on it', () => {
		const lock = parseAddressLock(readFileSync('content/addresses.lock', 'utf8')) ?? [];
		const addresses = releasedIn(lock);
		expect(addresses.length).toBeGreaterThan(900);
		const ids = new Map<string, Set<string>>();
		const lost = addresses.filter((address) => {
			if (data.site.pages.has(`${base()}${address}/`)) return false;
			const cut = address.lastIndexOf('/');
			const document = data.site.pages.get(`${base()}${address.slice(0, cut)}/`);
			if (document === undefined) return true;
			if (!ids.has(document.url)) ids.set(document.url, collectIds(document));
			return ids.get(document.url)?.has(address.slice(cut + 1)) !== true;
		});
		expect(lost).toEqual([]);
	});
});
