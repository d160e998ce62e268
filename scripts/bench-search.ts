import { mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises';
import { cpus, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type Browser, chromium } from 'playwright-core';
import { readWordList } from '../src/search/client/vocabulary.ts';
import type { WordFile } from '../src/search/data-files.ts';
import { unpackChromium } from '../tests/site/chromium.ts';
import { drawQueries, firstOfKinds, type Query } from './lab/bench/search/draw-queries.ts';
import { type CorpusResult, formatResults, type Index } from './lab/bench/search/format-results.ts';
import { measureQueries } from './lab/bench/search/measure-queries.ts';
import { CORPORA, type CorpusName, readCorpus } from './lab/bench/search/read-corpora.ts';
import { runWatched } from './lab/bench/search/watch-process.ts';
import { writeSection } from './lab/bench/write-section.ts';

const BUILD = 'scripts/lab/bench/search/build-index.ts';
/** Queries of each kind. */
const COUNTS: Record<CorpusName, number> = { archive: 24, '10000': 12, '90000': 8 };
/** The same for Pagefind alone, which takes seconds for a query of the largest corpus. */
const PLAIN_COUNTS: Record<CorpusName, number> = { archive: 24, '10000': 12, '90000': 2 };

async function sumFiles(folder: string): Promise<number> {
	const names = await readdir(folder, { recursive: true });
	const sizes = await Promise.all(
		names.map(async (name) => {
			const entry = await stat(join(folder, name));
			return entry.isFile() ? entry.size : 0;
		}),
	);
	return sizes.reduce((sum, size) => sum + size, 0);
}

/** Returns the words of the archive that an index holds, those of one character and of figures left out. */
async function readWords(folder: string): Promise<string[]> {
	const names = await readdir(folder, { recursive: true });
	const file = names.find((name) => name.endsWith('words.json'));
	if (file === undefined) throw new Error(`There are no words in ${folder}.`);
	const { words } = readWordList([
		JSON.parse(await readFile(join(folder, file), 'utf8')) as WordFile,
	]);
	return words.filter((word) => /^\p{Script=Han}{2,}$/u.test(word));
}

async function measureCorpus(
	name: CorpusName,
	browser: Browser,
	folder: string,
): Promise<CorpusResult> {
	const corpus = await readCorpus(name, process.cwd());
	const ids = new Map(corpus.records.map(({ id }, at) => [id, at]));
	const build = async (kind: 'own' | 'plain') => {
		const target = join(folder, kind);
		const cost = await runWatched([BUILD, kind, name, target]);
		return { target, cost, bytes: await sumFiles(target) };
	};
	const own = await build('own');
	const texts = corpus.records.map(({ text }) => text);
	const queries: Query[] = drawQueries(texts, await readWords(own.target), COUNTS[name]);
	const measured: Index = {
		...own,
		measurement: await measureQueries(browser, own.target, queries, { own: ids }),
	};
	const built = await build('plain');
	const places = JSON.parse(await readFile(join(built.target, 'names.json'), 'utf8')) as Record<
		string,
		number
	>;
	const asked = firstOfKinds(queries, PLAIN_COUNTS[name]);
	const plain = {
		...built,
		measurement: await measureQueries(browser, built.target, asked, { plain: places }),
	};
	const { source, records } = corpus;
	return { name: corpus.name, source, records: records.length, own: measured, plain };
}

const { values } = parseArgs({ options: { only: { type: 'string', multiple: true } } });
const names = CORPORA.filter((name) => values.only?.includes(name) ?? true);
const { version } = JSON.parse(await readFile('node_modules/pagefind/package.json', 'utf8')) as {
	version: string;
};
const browser = await chromium.launch({
	executablePath: await unpackChromium(),
	chromiumSandbox: false,
});
const [cpu] = cpus();
const setting = [
	[
		'`npm run bench:search',
		...(values.only ? ['--', ...names.map((name) => `--only ${name}`)] : []),
	]
		.join(' ')
		.concat('`'),
	new Date().toISOString().slice(0, 10),
	`${cpu?.model ?? ''} × ${String(cpus().length)}，内存${(totalmem() / 1e9).toFixed(0)} GB`,
	`Node ${process.version}，Pagefind ${version}，Chromium ${browser.version()}`,
].join('；');
const results: CorpusResult[] = [];
try {
	for (const name of names) {
		const folder = await mkdtemp(join(tmpdir(), 'gb-archive-bench-'));
		console.log(`Measuring the search of ${name} …`);
		results.push(await measureCorpus(name, browser, folder));
		await rm(folder, { recursive: true });
		// What is measured stays, whatever becomes of the rest.
		await writeSection(process.cwd(), 'search', formatResults(`${setting}。`, results));
	}
	console.log(formatResults(`${setting}。`, results));
} finally {
	await browser.close();
}
