import type { Browser, Page } from 'playwright-core';
import type * as Client from '../../../../src/search/client/search.ts';
import { firstOfKinds, type Query } from './draw-queries.ts';
import { type CompressedServer, EMPTY_PAGE, serveCompressed } from '../serve-compressed.ts';

export interface Measured {
	kind: string;
	/** Records found, of the wanted ones and in all; rank of the first wanted one, 0 for none. */
	wanted: number;
	right: number;
	found: number;
	rank: number;
	/** Milliseconds with the bytes there, and bytes fetched before. */
	milliseconds: number;
	bytes: number;
}

export interface Measurement {
	queries: Measured[];
	/** Bytes of the first query of a fresh page, program and all: for one query of each kind. */
	coldBytes: number[];
	largestFile: number;
}

/** Places found, in the order shown, and how many there are; the places may be cut short. */
interface Found {
	places: number[];
	total: number;
}

/** A search in a page: `open` makes ready what `ask` needs. */
interface Engine {
	open(page: Page): Promise<void>;
	ask(page: Page, query: string): Promise<Found & { milliseconds: number }>;
}

declare global {
	var bench: (query: string) => Promise<Found>;
}

/** More hits than these are counted and not compared one by one: their texts would have to be fetched. */
const MOST_COMPARED = 2000;

/** Text of a script for the page; what is sent to a page as a function may import nothing. */
const OWN_SCRIPT = `
	globalThis.bench = async (query) => {
		const { search } = await import('/search/search.js');
		const { totals, results } = await search(query, { limit: 20 });
		return { places: results.filter((one) => one.match === 'exact').map((one) => one.id), total: totals.exact };
	};`;
const PLAIN_SCRIPT = `
	globalThis.bench = async (query) => {
		const pagefind = await import('/pagefind/pagefind.js');
		const { results } = await pagefind.search(query);
		await Promise.all(results.slice(0, 20).map((one) => one.data()));
		return { places: results.map((one) => one.id), total: results.length };
	};`;

function createEngine(script: string, placeOf: (id: string) => number): Engine {
	return {
		open: async (page) => {
			await page.evaluate(script);
		},
		async ask(page, query) {
			const { places, total, milliseconds } = await page.evaluate(async (text) => {
				const started = performance.now();
				const found = await globalThis.bench(text);
				return { ...found, milliseconds: performance.now() - started };
			}, query);
			return { places: places.map(String).map(placeOf), total, milliseconds };
		},
	};
}

/** Returns every exact match of a query, for the few whose texts are not too many to fetch. */
async function findAll(page: Page, query: string, placeOf: (id: string) => number) {
	const ids = await page.evaluate(async (text) => {
		const path = '/search/search.js';
		const { search } = (await import(path)) as typeof Client;
		const { results } = await search(text, {
			limit: Infinity,
			without: ['correction', 'punctuation', 'note', 'alias', 'citing', 'apart'],
		});
		return results.map(({ id }) => id);
	}, query);
	return ids.map(placeOf);
}

async function measure(
	browser: Browser,
	server: CompressedServer,
	queries: readonly Query[],
	engine: Engine,
	complete: ((page: Page, query: string) => Promise<number[]>) | null,
): Promise<Measurement> {
	const page = await (await browser.newContext()).newPage();
	await page.goto(server.origin);
	server.takeBytes();
	await engine.open(page);
	const measured: Measured[] = [];
	let largestFile = 0;
	for (const [at, { kind, text, truth }] of queries.entries()) {
		await engine.ask(page, text);
		const { sum: bytes, largest } = server.takeBytes();
		largestFile = Math.max(largestFile, largest);
		const { places, total, milliseconds } = await engine.ask(page, text);
		const compared =
			complete !== null && total <= MOST_COMPARED ? await complete(page, text) : null;
		server.takeBytes();
		const wanted = new Set(truth);
		const all = compared ?? places;
		// Of more hits than are compared only the count can be wrong.
		const isCounted = complete !== null && compared === null;
		const right = isCounted
			? Math.min(total, truth.length)
			: all.filter((one) => wanted.has(one)).length;
		measured.push({
			kind,
			wanted: truth.length,
			right,
			found: total,
			rank: places.findIndex((place) => wanted.has(place)) + 1,
			milliseconds,
			bytes: at === 0 ? 0 : bytes,
		});
	}
	await page.context().close();
	return {
		queries: measured,
		coldBytes: await measureCold(browser, server, queries, engine),
		largestFile,
	};
}

/** Returns the bytes that a fresh page fetches for its first query, for one query of each kind. */
async function measureCold(
	browser: Browser,
	server: CompressedServer,
	queries: readonly Query[],
	engine: Engine,
): Promise<number[]> {
	const bytes: number[] = [];
	for (const { text } of firstOfKinds(queries, 1)) {
		const context = await browser.newContext();
		const page = await context.newPage();
		await page.goto(server.origin);
		server.takeBytes();
		await engine.open(page);
		await engine.ask(page, text);
		bytes.push(server.takeBytes().sum);
		await context.close();
	}
	return bytes;
}

/** Asks the search of a folder, ours or that of Pagefind alone, every query, in a fresh page of a browser. */
export async function measureQueries(
	browser: Browser,
	folder: string,
	queries: readonly Query[],
	kind: { own: ReadonlyMap<string, number> } | { plain: Readonly<Record<string, number>> },
): Promise<Measurement> {
	await using server = await serveCompressed(() => folder, EMPTY_PAGE);
	if ('plain' in kind) {
		const engine = createEngine(PLAIN_SCRIPT, (id) => kind.plain[id] ?? -1);
		return await measure(browser, server, queries, engine, null);
	}
	const placeOf = (id: string) => kind.own.get(id) ?? -1;
	const engine = createEngine(OWN_SCRIPT, placeOf);
	return await measure(browser, server, queries, engine, (page, query) =>
		findAll(page, query, placeOf),
	);
}
