import type { Browser } from 'playwright-core';
import { EMPTY_PAGE, serveCompressed } from '../../serve-compressed.ts';
import { type SharedQuery, SHARES } from './draw-shares.ts';

export interface PlainShare {
	kind: SharedQuery['kind'];
	wanted: number;
	counted: number;
	bytes: number;
	first: number;
	warm: number;
}

/** What queries cost Pagefind as it comes. */
export interface PlainShares {
	queries: PlainShare[];
	cold: number[];
	size: number;
}

const SCRIPT = `globalThis.bench = async (query) => {
	const pagefind = await import('/pagefind/pagefind.js');
	const started = performance.now();
	const { results } = await pagefind.search(query);
	await Promise.all(results.slice(0, 20).map((one) => one.data()));
	return { total: results.length, milliseconds: performance.now() - started };
};`;

/** Queries of each kind: it takes seconds for one of a large corpus. */
const OF_A_KIND = 4;

/** Asks the index that Pagefind made by itself in a folder the first queries of each kind, twice each; the first one is the cold one. */
export async function measurePlain(
	browser: Browser,
	folder: string,
	queries: readonly SharedQuery[],
): Promise<Omit<PlainShares, 'size'>> {
	await using server = await serveCompressed(() => folder, EMPTY_PAGE);
	const measured: PlainShare[] = [];
	const cold: number[] = [];
	for (const kind of SHARES) {
		const page = await (await browser.newContext()).newPage();
		await page.goto(server.origin);
		await page.evaluate(SCRIPT);
		const ask = (text: string) =>
			page.evaluate<{ total: number; milliseconds: number }>(`bench(${JSON.stringify(text)})`);
		server.takeBytes();
		const [opening, ...others] = queries.filter((query) => query.kind === kind);
		await ask(opening?.text ?? '');
		cold.push(server.takeBytes().sum);
		for (const { text, count: wanted } of others.slice(0, OF_A_KIND)) {
			const { milliseconds: first } = await ask(text);
			const bytes = server.takeBytes().sum;
			const { milliseconds: warm, total: counted } = await ask(text);
			server.takeBytes();
			measured.push({ kind, wanted, counted, bytes, first, warm });
		}
		await page.context().close();
	}
	return { queries: measured, cold };
}
