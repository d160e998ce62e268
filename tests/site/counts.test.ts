import type { Element } from 'hast';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { findElements, hasClass, textProperty } from '../../scripts/check-site/page-tree.ts';
import type { ApiPaths } from '../../src/model/api/lists.ts';
import { openPage } from './browser.ts';
import { pageText } from './page-text.ts';
import { serveFolder, type SiteServer } from './serve.ts';
import { readSiteData, readUrl, requirePage, type SiteData } from './site-data.ts';

/*
 * What the site counts in more than one place is one number, and the number of what is listed. Each count is read off
 * the pages, once where it leads and once where it is led to, and never worked out by the program that printed it.
 */

let data: SiteData;
let server: SiteServer;

beforeAll(async () => {
	const { folder, base } = inject('sites').archive;
	data = await readSiteData({ folder, base });
	server = await serveFolder(folder, { base });
});

afterAll(() => server.close());

type Accept = (element: Element) => boolean;

const byClass =
	(name: string): Accept =>
	(element) =>
		hasClass(element, name);
const byTag =
	(name: string): Accept =>
	({ tagName }) =>
		tagName === name;

/** Returns the elements of a page under the base, in its main part. */
function find(path: string, accept: Accept): Element[] {
	const page = requirePage(data.site, `${data.site.base}${path}`);
	const [main] = findElements(page.tree, byTag('main'));
	if (main === undefined) throw new Error(`${path} has no main part.`);
	return findElements(main, accept);
}

const numbersIn = (element: Element | undefined): number[] =>
	element === undefined ? [] : [...pageText(element).matchAll(/\d+/gu)].map(([one]) => Number(one));

/** Returns the link in an element, as a path under the base. */
function linkIn(element: Element): string {
	const [link] = findElements(element, byTag('a'));
	return decodeURI(String(link && textProperty(link, 'href'))).slice(data.site.base.length);
}

/** Returns the rows of a list that print a number behind a link: path and number. */
const rowsOf = (path: string, accept: Accept): [path: string, count: number][] =>
	find(path, accept)
		.filter((row) => findElements(row, byClass('times')).length > 0)
		.map((row) => [linkIn(row), numbersIn(findElements(row, byClass('times'))[0]).at(-1) ?? -1]);

const countOf = (path: string) => numbersIn(find(path, byClass('count'))[0]);

/** Returns the places that a page lists as citing or naming. */
const listed = (path: string) => find(path, byClass('citing-places'));
const entriesIn = (lists: readonly Element[]) =>
	lists.flatMap((list) => list.children.filter((one) => one.type === 'element')).length;

describe('documents that are cited', () => {
	/** Places in the published data that cite a document, each once. */
	function placesOf(id: string): string[] {
		return data.documents.flatMap((document) =>
			document.id === id
				? []
				: [
						{ place: 'front', references: document.front.references },
						...document.paragraphs.map((one) => ({ place: one.id, references: one.references })),
						...document.footnotes.map((one) => ({ place: one.id, references: one.references })),
					]
						.filter(({ references }) => references.some(({ target }) => target === id))
						.map(({ place }) => `${document.id} ${place}`),
		);
	}

	test('and not held have one count: in the lists, on their page, as listed there, and in the data', () => {
		const lists = ['documents/', 'about/coverage/', 'en/about/coverage/'].map(
			(path) => new Map(rowsOf(path, byTag('li'))),
		);
		const notHeld = lists[1] ?? new Map<string, number>();
		expect(notHeld.size).toBe(49);
		for (const [path, count] of notHeld) {
			for (const list of lists) expect(list.get(path), path).toBe(count);
			const [documents, places] = countOf(path);
			expect(places, path).toBe(count);
			expect(entriesIn(listed(path)), path).toBe(count);
			expect(find(path, byClass('citing-document')), path).toHaveLength(documents ?? -1);
			expect(placesOf(path.slice(0, -1)), path).toHaveLength(count);
		}
		// The case that was wrong: its note 2 cites it twice.
		expect(notHeld.get('gb/340/ins/6/')).toBe(6);
	});

	test('and held have one count: at the head, over the list, in the list, and in the data', () => {
		let cited = 0;
		for (const { id } of data.documents) {
			const places = placesOf(id).length;
			const documents = new Set(placesOf(id).map((place) => place.split(' ')[0])).size;
			const sections = find(`${id}/`, (element) => textProperty(element, 'id') === 'cited-by');
			const lead = find(
				`${id}/`,
				(element) => textProperty(element, 'dataLabel') === 'document.citedBy',
			);
			expect(numbersIn(lead[0]), id).toEqual(places === 0 ? [] : [documents]);
			if (places === 0) continue;
			cited += 1;
			const [section] = sections;
			if (section === undefined) throw new Error(`${id} does not list what cites it.`);
			expect(numbersIn(findElements(section, byClass('count'))[0]), id).toEqual([
				documents,
				places,
			]);
			expect(entriesIn(findElements(section, byClass('citing-places'))), id).toBe(places);
		}
		expect(cited).toBeGreaterThan(1);
	});

	test('have as many places in all as the documents say that they cite', () => {
		const cites = data.documents.map(({ id }) => {
			const [lead] = find(`${id}/`, (one) => textProperty(one, 'dataLabel') === 'document.cites');
			return numbersIn(lead)[0] ?? 0;
		});
		const targets = new Set(
			data.documents.flatMap(({ front, paragraphs, footnotes }) =>
				[front, ...paragraphs, ...footnotes].flatMap(({ references }) =>
					references.flatMap(({ target }) => target ?? []),
				),
			),
		);
		const places = [...targets].reduce((sum, id) => sum + placesOf(id).length, 0);
		expect(cites.reduce((sum, count) => sum + count, 0)).toBe(places);
	});

	test('are on the home page with the count of their own', () => {
		for (const home of ['', 'en/']) {
			const [door] = find(home, byClass('door')).filter(
				(one) => findElements(one, byClass('citing')).length > 0,
			);
			if (door === undefined) throw new Error('The home page does not show what cites what.');
			const links = findElements(door, byTag('a')).map((one) => String(textProperty(one, 'href')));
			const document = links.at(-1)?.split('#')[0]?.slice(data.site.base.length, -1) ?? '';
			const [words] = findElements(door, byClass('door-text'));
			const symbol = data.documents.find(({ id }) => id === document)?.symbol ?? '?';
			const said = words === undefined ? '' : pageText(words).replaceAll(symbol, '');
			expect(Number(/\d+/u.exec(said)?.[0])).toBe(placesOf(document).length);
		}
	});

	test('are on the map as often as its caption says, with a row for each that it names', () => {
		const rows = find('map/', byTag('tr')).slice(1);
		const cells = rows.map((row) => findElements(row, byTag('td')));
		const cites = cells.reduce((sum, [names]) => sum + (numbersIn(names)[0] ?? 0), 0);
		const citedBy = cells.reduce(
			(sum, [, by]) => sum + (by === undefined ? 0 : findElements(by, byTag('a')).length),
			0,
		);
		const [svg] = find('map/', byClass('document-map'));
		const [documents, pairs] = String(svg && textProperty(svg, 'ariaLabel')).match(/\d+/gu) ?? [];
		expect([rows.length, cites, citedBy].map(String)).toEqual([documents, pairs, pairs]);
		expect(find('map/', byClass('map-edge'))).toHaveLength(cites);
	});
});

describe('what is named by number', () => {
	test.each(['instruments/', 'sdg/'])('has in the list of %s the count of its page', (list) => {
		const rows = rowsOf(list, byTag('li'));
		expect(rows.length).toBeGreaterThan(15);
		for (const [path, count] of rows) {
			const page = find(path, byClass('count')).map(numbersIn);
			const [places, documents] = page.find((numbers) => numbers.length === 2) ?? [];
			expect(places, path).toBe(count);
			expect(entriesIn(listed(path)), path).toBe(count);
			const named = find(path, byClass('citing-document')).map(linkIn);
			expect(new Set(named).size, path).toBe(documents);
		}
		// The case that was wrong: only an indicator of goal 10 is named.
		if (list === 'sdg/') expect(new Map(rows).get('sdg/10/')).toBe(1);
	});

	test('and is in doubt has the count of its list', () => {
		expect(countOf('map/doubts/')).toEqual([
			find('map/doubts/', byClass('doubts')).flatMap(({ children }) =>
				children.filter((one) => one.type === 'element'),
			).length,
		]);
	});
});

describe('the documents', () => {
	const paragraphs = (ids: readonly string[]) =>
		data.documents
			.filter(({ id }) => ids.includes(id))
			.reduce((sum, one) => sum + one.paragraphs.length, 0);

	test('are as many, with as many paragraphs, in the data, the list, and on the home page', () => {
		const all = [data.documents.length, paragraphs(data.documents.map(({ id }) => id))];
		expect(all).toEqual([5, 383]);
		for (const path of ['documents/', '', 'en/']) expect(countOf(path), path).toEqual(all);
		const rows = find('documents/', byClass('title-cell'));
		expect(rows).toHaveLength(5);
	});

	test('of each group are as many as its link says', () => {
		const groups = rowsOf('documents/', byTag('li')).filter(([path]) =>
			path.startsWith('documents/'),
		);
		expect(groups.length).toBeGreaterThan(8);
		for (const [path, count] of groups) {
			const ids = find(path, byClass('title-cell')).map((cell) => linkIn(cell).slice(0, -1));
			expect(ids, path).toHaveLength(count);
			expect(countOf(path), path).toEqual([count, paragraphs(ids)]);
		}
	});

	test('propose as many decisions as the register counts and lists', () => {
		const drafts = data.documents.filter(({ draftDecisions }) => draftDecisions.length > 0);
		const count = drafts.reduce((sum, { draftDecisions }) => sum + draftDecisions.length, 0);
		expect(countOf('decisions/')).toEqual([count, drafts.length]);
		const [register] = find('decisions/', byClass('register'));
		expect(register && findElements(register, byClass('proposal'))).toHaveLength(drafts.length);
	});

	test('have as many corrections and findings as the coverage says, and as they list', () => {
		for (const path of ['about/coverage/', 'en/about/coverage/']) {
			for (const { id, corrections, findings } of data.documents) {
				const [link] = find(path, (one) =>
					String(textProperty(one, 'href')).endsWith(`/${id}/#corrections`),
				);
				expect(numbersIn(link), id).toEqual([corrections.length]);
				const [section] = find(`${id}/`, byClass('corrections'));
				expect(section && findElements(section, byTag('li')), id).toHaveLength(corrections.length);
				const [notes] = find(`${id}/`, byClass('findings'));
				const shown = notes === undefined ? 0 : findElements(notes, byTag('li')).length;
				expect(shown, id).toBe(findings.length);
				const [summary] = notes === undefined ? [] : findElements(notes, byTag('summary'));
				expect(numbersIn(summary), id).toEqual(shown === 0 ? [] : [shown]);
			}
		}
	});
});

describe('the reading paths', () => {
	test('take as long, in as many steps, wherever it is said', () => {
		const { paths } = JSON.parse(
			readUrl(data.site, `${data.site.base}api/v1/paths.json`),
		) as ApiPaths;
		const cards = ['', 'en/', 'paths/', 'en/paths/'].flatMap((list) =>
			find(
				list,
				(one) => one.tagName === 'li' && findElements(one, byClass('path-facts')).length > 0,
			),
		);
		expect(cards.length).toBeGreaterThanOrEqual(2 * paths.length);
		for (const { id, minutes, steps } of paths) {
			const links = cards.filter((card) => linkIn(card) === `${id}/`);
			expect(links.length, id).toBeGreaterThanOrEqual(2);
			for (const card of links) {
				const [facts] = findElements(card, byClass('path-facts'));
				expect(numbersIn(facts).slice(0, 2), id).toEqual([minutes, steps.length]);
			}
			const own = steps.map((step) => step.minutes);
			const shown = (view: string) =>
				find(`${id}/${view}`, byClass('path-minutes')).map((list) => numbersIn(list)[0]);
			expect(shown(''), id).toEqual([minutes, ...own]);
			// The guide has a plan before the steps.
			expect(shown('guide/'), id).toEqual([minutes, ...own, ...own]);
			expect(
				steps.reduce((sum, step) => sum + step.minutes, 0),
				id,
			).toBe(minutes);
		}
	});
});

describe('the search', () => {
	interface Asked {
		total: number;
		exact: number;
		related: number;
		results: { kind: string; document: string; match: string }[];
		facets: Record<string, Record<string, number>>;
	}

	/** Asks the search module of the site, as anyone who imports it does. */
	async function ask(
		queries: readonly (readonly [query: string, kind?: string])[],
	): Promise<Asked[]> {
		await using opened = await openPage(server.url('about/'));
		return await opened.page.evaluate<Asked[]>(
			`import(${JSON.stringify(server.url('search/search.js'))}).then(({ search }) =>
				${JSON.stringify(queries)}.reduce(async (done, [query, kind]) => {
					const all = await done;
					const answer = await search(query, {
						limit: Infinity,
						...(kind && { filters: { kind: [kind] } }),
					});
					const { total, totals, results, facets } = answer;
					return [...all, { total, ...totals, results, facets }];
				}, Promise.resolve([])))`,
		);
	}

	test('finds as many paragraphs as the home page says hold its word', async () => {
		for (const home of ['', 'en/']) {
			const [words] = find(home, byClass('door-text'));
			const [answer] = await ask([['社会对话', 'paragraph']]);
			expect(answer?.exact).toBe(numbersIn(words)[0]);
		}
	});

	test('finds for every term of the glossary as many paragraphs as stand beside it', async () => {
		const entries = find('glossary/', (one) => 'dataGlossaryEntry' in one.properties);
		const asked = entries.map((entry) => {
			const [count] = findElements(entry, byClass('glossary-count'));
			if (count === undefined) throw new Error('A term has no count.');
			const { searchParams } = new URL(linkIn(count), 'https://archive.example/');
			return { query: searchParams.get('q') ?? '', count: numbersIn(count)[0] ?? 0 };
		});
		expect(asked.length).toBeGreaterThan(350);
		const answers = await ask(asked.map(({ query }) => [query, 'paragraph']));
		for (const [at, { query, count }] of asked.entries()) {
			expect(answers[at]?.exact, query).toBe(count);
		}
		const groups = find('glossary/', byClass('glossary-kinds')).flatMap(numbersIn);
		expect(groups.reduce((sum, count) => sum + count, 0)).toBe(entries.length);
		expect(numbersIn(find('glossary/', byClass('page-intro'))[0])[0]).toBe(entries.length);
	});

	test('counts for each value of a filter what it lists', async () => {
		const queries = ['社会对话', '都灵中心', 'COVID-19', '第87号', 'GB.340/INS/6', '国'];
		for (const [at, answer] of (await ask(queries.map((query) => [query]))).entries()) {
			const query = queries[at] ?? '';
			expect(answer.results, query).toHaveLength(answer.total);
			expect(answer.exact + answer.related, query).toBe(answer.total);
			const kinds = Map.groupBy(answer.results, ({ kind }) => kind);
			expect(answer.facets['kind'], query).toEqual(
				Object.fromEntries([...kinds].map(([kind, all]) => [kind, all.length])),
			);
			const years = Map.groupBy(answer.results, ({ document }) => {
				const held = data.documents.find(({ id }) => id === document);
				return (held?.date ?? held?.sessionDates ?? '').slice(0, 4);
			});
			expect(answer.facets['year'], query).toEqual(
				Object.fromEntries([...years].map(([year, all]) => [year, all.length])),
			);
		}
	});

	test('finds in as many places what a document that is not held has listed on its page', async () => {
		const paths = rowsOf('about/coverage/', byTag('li')).map(([path]) => path);
		const symbols = paths.map((path) => {
			const [heading] = find(path, byTag('h1'));
			return heading === undefined ? '' : pageText(heading).trim();
		});
		const answers = await ask(symbols.map((symbol) => [symbol]));
		for (const [at, path] of paths.entries()) {
			const found = answers[at]?.results.filter(({ kind }) => kind !== 'document').length;
			expect(found, path).toBe(countOf(path)[1]);
		}
	});
});
