import type { Browser } from 'playwright-core';
import { formatTable } from '../results.ts';
import { EMPTY_PAGE, serveCompressed } from '../serve-compressed.ts';
import type { HardQuery } from './draw-hard-queries.ts';

/** What a hard query cost. */
export interface MeasuredHard {
	kind: string;
	/** UTF-16 units. */
	length: number;
	/** Milliseconds when it was asked again. */
	warm: number;
	/** Milliseconds that it may cost. */
	allowed: number;
}

const SCRIPT = `globalThis.bench = async (query) => {
	const { search } = await import('/search/search.js');
	const started = performance.now();
	await search(query);
	return performance.now() - started;
};
globalThis.withdraw = async (queries, wanted) => {
	const { search } = await import('/search/search.js');
	await search(wanted);
	const controllers = queries.map(() => new AbortController());
	const asked = queries.map((query, at) => search(query, { signal: controllers[at].signal }).catch(() => null));
	await new Promise((resolve) => setTimeout(resolve, 20));
	for (const controller of controllers) controller.abort();
	const started = performance.now();
	await search(wanted);
	const milliseconds = performance.now() - started;
	await Promise.all(asked);
	return milliseconds;
};`;

/** What hard queries cost, and how long one waits for its answer where they were withdrawn when it was asked. */
export interface MeasuredHardQueries {
	queries: MeasuredHard[];
	behind: number;
}

/** Asks the search of a folder every query, twice, then the longest ones at a time, withdrawn for another one. */
export async function measureHard(
	browser: Browser,
	folder: string,
	queries: readonly HardQuery[],
	allowed: (length: number) => number,
): Promise<MeasuredHardQueries> {
	await using server = await serveCompressed(() => folder, EMPTY_PAGE);
	const page = await (await browser.newContext()).newPage();
	await page.goto(server.origin);
	await page.evaluate(SCRIPT);
	const ask = (text: string) => page.evaluate<number>(`bench(${JSON.stringify(text)})`);
	await ask('开始');
	const measured: MeasuredHard[] = [];
	for (const { kind, text } of queries) {
		await ask(text);
		const { length } = text;
		measured.push({ kind, length, warm: await ask(text), allowed: allowed(length) });
	}
	const dear = queries.toSorted((left, right) => right.text.length - left.text.length).slice(0, 5);
	const texts = JSON.stringify(dear.map(({ text }) => text));
	const behind = await page.evaluate<number>(`withdraw(${texts}, '社会对话')`);
	await page.context().close();
	return { queries: measured, behind };
}

/** Returns the hard queries by their kinds, those first that took the most of what they may cost, in Markdown. */
export function formatHard({ queries, behind }: MeasuredHardQueries): string {
	const part = ({ warm, allowed }: MeasuredHard) => warm / allowed;
	const kinds = [...Map.groupBy(queries, ({ kind }) => kind)].map(([kind, all]) => {
		const dearest = all.reduce((most, one) => (part(one) > part(most) ? one : most));
		return { kind, count: all.length, dearest };
	});
	const rows = kinds
		.toSorted((left, right) => part(right.dearest) - part(left.dearest))
		.map(({ kind, count, dearest }) => [
			kind,
			count,
			dearest.length,
			dearest.warm.toFixed(1),
			dearest.allowed.toFixed(0),
			part(dearest).toFixed(2),
		]);
	return [
		formatTable(['难的查询', '个数', '最贵的一个：字数', '毫秒', '准许', '比值'], rows),
		`最长的五个查询同时在算时撤回，随后问的“社会对话”${behind.toFixed(0)}毫秒后得到回答。`,
	].join('\n\n');
}
