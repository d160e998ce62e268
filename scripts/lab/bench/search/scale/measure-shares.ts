import type { Browser, Page } from 'playwright-core';
import { EMPTY_PAGE, type CompressedServer, serveCompressed } from '../../serve-compressed.ts';
import { MOST_COMPARED, type SharedQuery, SHARES } from './draw-shares.ts';

/** What a query cost and whether it was answered rightly. */
export interface MeasuredShare {
	kind: SharedQuery['kind'];
	text: string;
	/** Records that hold it, and what was counted. */
	wanted: number;
	counted: number;
	/** Whether the records are the right ones too; null where they are too many to be compared. */
	isRight: boolean | null;
	/** Bytes fetched when it was first asked, compressed. */
	bytes: number;
	/** Milliseconds when it was first asked, from a server on the same machine, and when it was asked again. */
	first: number;
	warm: number;
}

export interface MeasuredShares {
	queries: MeasuredShare[];
	/** Bytes of the first query of a fresh page, program and all: for some queries of each kind. */
	cold: number[];
}

/** Queries of each kind that a fresh page is asked. */
const COLD = 3;

/** Text of a script for the page; what is sent to a page as a function may import nothing. */
const SCRIPT = `globalThis.bench = async (query, limit) => {
	const { search } = await import('/search/search.js');
	const started = performance.now();
	const { totals, results } = await search(query, { limit });
	const milliseconds = performance.now() - started;
	return { total: totals.exact, milliseconds, ids: results.filter((one) => one.match === 'exact').map((one) => one.id) };
};`;

interface Asked {
	total: number;
	milliseconds: number;
	ids: string[];
}

async function ask(page: Page, query: string, limit = 20): Promise<Asked> {
	const call = `bench(${JSON.stringify(query)}, ${String(limit)})`;
	return await page.evaluate<Asked>(call);
}

async function openPage(browser: Browser, { origin }: CompressedServer): Promise<Page> {
	const page = await (await browser.newContext()).newPage();
	await page.goto(origin);
	await page.evaluate(SCRIPT);
	return page;
}

async function isRight(page: Page, query: SharedQuery, placeOf: (id: string) => number) {
	if (query.count > MOST_COMPARED) return null;
	const { ids } = await ask(page, query.text, query.count + 1);
	const found = ids.map(placeOf).sort((left, right) => left - right);
	return found.join() === query.places.join();
}

/** Asks the search of a folder every query, twice, in one page of a browser, and some of them in fresh pages. */
export async function measureShares(
	browser: Browser,
	folder: string,
	queries: readonly SharedQuery[],
	placeOf: (id: string) => number,
): Promise<MeasuredShares> {
	await using server = await serveCompressed(() => folder, EMPTY_PAGE);
	const page = await openPage(browser, server);
	// The index is open, and the program warm, before anything is measured.
	for (const kind of SHARES) {
		await ask(page, queries.findLast((query) => query.kind === kind)?.text ?? '');
	}
	server.takeBytes();
	const measured: MeasuredShare[] = [];
	for (const query of queries) {
		const { milliseconds: first } = await ask(page, query.text);
		const bytes = server.takeBytes().sum;
		const { milliseconds: warm, total } = await ask(page, query.text);
		const { kind, text, count: wanted } = query;
		const right = await isRight(page, query, placeOf);
		server.takeBytes();
		measured.push({ kind, text, wanted, counted: total, isRight: right, bytes, first, warm });
	}
	await page.context().close();
	const cold: number[] = [];
	for (const kind of SHARES) {
		for (const { text } of queries.filter((query) => query.kind === kind).slice(0, COLD)) {
			const fresh = await openPage(browser, server);
			server.takeBytes();
			await ask(fresh, text);
			cold.push(server.takeBytes().sum);
			await fresh.context().close();
		}
	}
	return { queries: measured, cold };
}
