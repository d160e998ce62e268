import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import { ingestSources } from '../src/ingest/ingest-sources.ts';
import { checkQuotations } from '../src/search/check/check-all.ts';
import { openDocuments } from '../src/search/check/open-documents.ts';
import { writeWhole } from '../src/files/write.ts';
import { collectRecords } from '../src/search/collect-records.ts';
import { unpackChromium } from '../tests/site/chromium.ts';
import { drawBrief } from './lab/bench/quotes/draw-brief.ts';
import { describeSetting, formatTable, quantile, writeSection } from './lab/bench/results.ts';
import { runMeasured } from './lab/bench/run-measured.ts';
import { EMPTY_PAGE, serveCompressed } from './lab/bench/serve-compressed.ts';

/** Fresh browser contexts, and questions in each. */
const ROUNDS = 5;
const SCRIPT = `globalThis.bench = async (text) => {
	const started = performance.now();
	const { checkAll } = await import('/search/search.js');
	const checked = await checkAll(text);
	return [performance.now() - started, checked.map(({ verdict }) => verdict)];
};`;

interface Asked {
	cold: number[];
	warm: number[];
	verdicts: string[];
}

/** Checks a text on a page of its own, with nothing fetched yet and then again, in contexts that share nothing. */
async function measureBrowser(browser: Browser, folder: string, text: string): Promise<Asked> {
	await using server = await serveCompressed(() => folder, EMPTY_PAGE);
	const asked: Asked = { cold: [], warm: [], verdicts: [] };
	for (let round = 0; round < ROUNDS; round += 1) {
		const context = await browser.newContext();
		const page = await context.newPage();
		await page.goto(server.origin);
		await page.evaluate(SCRIPT);
		const ask = () => page.evaluate<[number, string[]]>(`bench(${JSON.stringify(text)})`);
		const [cold, verdicts] = await ask();
		const [warm] = await ask();
		asked.cold.push(cold);
		asked.warm.push(warm);
		asked.verdicts = verdicts;
		await context.close();
	}
	return asked;
}

const root = process.cwd();
const site = join(root, 'dist');
if (!existsSync(join(site, 'search/search.js'))) {
	throw new Error('There is no built site in dist: run npm run build first.');
}
const { documents } = await ingestSources(root);
const brief = drawBrief(collectRecords(documents));
const checked = await checkQuotations(brief.text, openDocuments(documents));
const expected = checked.map(({ verdict }) => verdict);

const folder = await mkdtemp(join(tmpdir(), 'gb-archive-brief-'));
const file = join(folder, 'brief.txt');
writeWhole(file, brief.text);
const browser = await chromium.launch({
	executablePath: await unpackChromium(),
	chromiumSandbox: false,
});
try {
	const asked = await measureBrowser(browser, site, brief.text);
	if (asked.verdicts.join() !== expected.join()) {
		throw new Error('The browser and the command judge the quotations otherwise.');
	}
	const command = await runMeasured(['scripts/check-quotes.ts', file], {
		folder: root,
		codes: [1],
	});
	const seconds = (milliseconds: number) => (milliseconds / 1000).toFixed(2);
	const count = (verdict: string) => expected.filter((one) => one === verdict).length;
	const row = (name: string, values: readonly number[]) => [
		name,
		seconds(quantile(values, 0.5)),
		seconds(Math.max(...values)),
	];
	const text = [
		'## 核对引文',
		`${describeSetting('npm run bench:quotes', `Chromium ${browser.version()}`)}。`,
		`一篇${String(brief.pages)}页A4的稿子，${String(brief.text.length)}字，按固定的种子从本库各文件抽出${String(brief.quotations)}处引文，其中${String(brief.altered)}处改动过一处。核对的结果：一字不差${String(count('verbatim'))}处，有出入${String(count('differs'))}处，未收录${String(count('not-held'))}处；浏览器和命令的结果逐处相同。浏览器各量${String(ROUNDS)}次：“首次”从空白页起，含取索引；“再次”同一页再核对一遍。准许5秒。`,
		formatTable(
			['', '中位，秒', '最长，秒'],
			[row('浏览器，首次', asked.cold), row('浏览器，再次', asked.warm)],
		),
		`\`npm run check-quotes\`连同读入全部文件用${command.seconds.toFixed(2)}秒${command.cpuSeconds === null ? '' : `（${command.cpuSeconds.toFixed(1)} CPU秒）`}。量时机器上的负载为${(loadavg()[0] ?? 0).toFixed(1)}。`,
	].join('\n\n');
	await writeSection(root, 'quotes', text);
	console.log(text);
} finally {
	await browser.close();
	await rm(folder, { recursive: true });
}
