import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
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
import { describeSetting, writeSection } from './lab/bench/results.ts';
import { runMeasured } from './lab/bench/run-measured.ts';
import { measureFolder } from './lab/bench/scale/measure-output.ts';
import { listFiles } from '../src/files/folder.ts';

const BUILD = 'scripts/lab/bench/search/build-index.ts';
/** Queries of each kind. */
const COUNTS: Record<CorpusName, number> = { archive: 24, '10000': 12, '90000': 8 };
/** The same for Pagefind alone, which takes seconds for a query of the largest corpus. */
const PLAIN_COUNTS: Record<CorpusName, number> = { archive: 24, '10000': 12, '90000': 2 };

/** Returns the words of the archive that an index holds, those of one character and of figures left out. */
async function readWords(folder: string): Promise<string[]> {
	const file = listFiles(folder).find((name) => name.endsWith('words.json'));
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
		const cost = await runMeasured([BUILD, kind, name, target], { folder: process.cwd() });
		return { target, cost, bytes: measureFolder(target).bytes };
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
const command = [
	'npm run bench:search',
	...(values.only ? ['--', ...names.map((name) => `--only ${name}`)] : []),
];
const setting = describeSetting(
	command.join(' '),
	`Pagefind ${version}，Chromium ${browser.version()}`,
);
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
