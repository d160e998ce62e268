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
import { drawHardQueries, type HardQuery } from './lab/bench/search/draw-hard-queries.ts';
import { measureHard } from './lab/bench/search/measure-hard.ts';
import {
	CORPORA,
	type Corpus,
	type CorpusName,
	readCorpus,
} from './lab/bench/search/read-corpora.ts';
import { loadGroups } from '../src/search/index/load-glossary.ts';
import { drawShares } from './lab/bench/search/scale/draw-shares.ts';
import { formatScale, type ScaleResult } from './lab/bench/search/scale/format-shares.ts';
import { measureShares } from './lab/bench/search/scale/measure-shares.ts';
import { measurePlain } from './lab/bench/search/scale/plain-shares.ts';
import { measureSqlite } from './lab/bench/search/scale/sqlite-shares.ts';
import { describeSetting, writeSection } from './lab/bench/results.ts';
import { runMeasured } from './lab/bench/run-measured.ts';
import { measureFolder } from './lab/bench/scale/measure-output.ts';
import { listFiles } from '../src/files/folder.ts';

/** What is to be said of the figures, written by hand. */
const NOTES = 'bench/search-notes.md';
const BUILD = 'scripts/lab/bench/search/build-index.ts';
/** Queries of each kind, for the corpora that are compared kind by kind. */
const COUNTS: Partial<Record<CorpusName, number>> = { archive: 24, '10000': 12 };
/** Queries of each of the five kinds that are asked in equal shares, for the large corpora. */
const SHARE_COUNTS: Partial<Record<CorpusName, number>> = { '90000': 40, '450000': 40 };
/** Records of the largest corpus that Pagefind is given whole: beyond, its own process takes more memory than a laptop has. */
const MOST_PLAIN = 100_000;

/** Returns the words of the archive that an index holds, those of one character and of figures left out. */
async function readWords(folder: string): Promise<string[]> {
	const file = listFiles(folder).find((name) => name.endsWith('words.json'));
	if (file === undefined) throw new Error(`There are no words in ${folder}.`);
	const { words } = readWordList([
		JSON.parse(await readFile(join(folder, file), 'utf8')) as WordFile,
	]);
	return words.filter((word) => /^\p{Script=Han}{2,}$/u.test(word));
}

/** Makes one index of a corpus in a folder. */
async function buildIndex(kind: 'own' | 'plain', name: CorpusName, folder: string) {
	const target = join(folder, kind);
	const kept = values.keep === undefined ? [] : [values.keep];
	const cost = await runMeasured([BUILD, kind, name, target, ...kept], { folder: process.cwd() });
	return { target, cost, bytes: measureFolder(target).bytes };
}

async function measureCorpus(
	name: CorpusName,
	count: number,
	browser: Browser,
	folder: string,
): Promise<CorpusResult> {
	const corpus = await readCorpus(name, process.cwd());
	const ids = new Map(corpus.records.map(({ id }, at) => [id, at]));
	const own = await buildIndex('own', name, folder);
	const texts = corpus.records.map(({ text }) => text);
	const queries: Query[] = drawQueries(texts, await readWords(own.target), count);
	const measured: Index = {
		...own,
		measurement: await measureQueries(browser, own.target, queries, { own: ids }),
	};
	const built = await buildIndex('plain', name, folder);
	const places = JSON.parse(await readFile(join(built.target, 'names.json'), 'utf8')) as Record<
		string,
		number
	>;
	const asked = firstOfKinds(queries, count);
	const plain = {
		...built,
		measurement: await measureQueries(browser, built.target, asked, { plain: places }),
	};
	const { source, records } = corpus;
	const hard = await measureHard(browser, own.target, drawHard(corpus), allowedOf(name));
	return { name: corpus.name, source, records: records.length, own: measured, plain, hard };
}

/** Milliseconds that an answer may cost, by the characters of its query: on the first corpus, and on larger ones. */
const allowedOf = (name: CorpusName) => (length: number) =>
	name === 'archive' ? 20 + length : 2000;

/** Records of the largest corpus of which it is promised what a hard query costs. */
const MOST_HARD = 90_000;

/** Hard queries of each kind, and records of whose texts they are made. */
const HARD = { most: 6, records: 5000 };

function drawHard({ records }: Pick<Corpus, 'records'>): HardQuery[] {
	const forms = loadGroups(process.cwd()).flatMap((group) => [...group.forms, ...group.typed]);
	return drawHardQueries(records.slice(0, HARD.records), forms, HARD.most);
}

/** Measures a large corpus: what delegates ask, in equal shares, beside its peers. */
async function measureScale(
	name: CorpusName,
	count: number,
	browser: Browser,
	folder: string,
): Promise<ScaleResult> {
	const corpus = await readCorpus(name, process.cwd());
	const ids = new Map(corpus.records.map(({ id }, at) => [id, at]));
	const built = await buildIndex('own', name, folder);
	const words = (await readWords(built.target)).filter((word) => word.length === 2);
	const queries = drawShares(
		corpus.records.map(({ text }) => text),
		new Set(words),
		count,
	);
	const { records, ...described } = corpus;
	const own = await measureShares(browser, built.target, queries, (id) => ids.get(id) ?? -1);
	const sqlite = await measureSqlite(name, folder, queries);
	const hard =
		records.length > MOST_HARD
			? null
			: await measureHard(browser, built.target, drawHard(corpus), allowedOf(name));
	const measurePeer = async () => {
		const peer = await buildIndex('plain', name, folder);
		const measured = await measurePlain(browser, peer.target, queries);
		return { ...measured, cost: peer.cost, size: peer.bytes };
	};
	return {
		...described,
		records: records.length,
		own: { ...own, cost: built.cost, size: built.bytes },
		sqlite,
		hard,
		plain:
			records.length > MOST_PLAIN
				? '没有量：它把全部记录放在一个进程里，9万条时的时间和内存见上。'
				: await measurePeer(),
	};
}

const { values } = parseArgs({
	options: {
		only: { type: 'string', multiple: true },
		/** Folder of parts of the index that an earlier run made; those that are missing are made and kept there. */
		keep: { type: 'string' },
	},
});
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
	`Pagefind ${version}，Chromium ${browser.version()}，SQLite ${process.versions.sqlite ?? ''}`,
	...(values.keep === undefined ? [] : ['本库索引的各块取自先前一次，其CPU秒和内存只含合并和写出']),
);
const notes = (await readFile(NOTES, 'utf8')).trim();
const results: CorpusResult[] = [];
const scaled: ScaleResult[] = [];
/** Writes what is measured so far: it stays, whatever becomes of the rest. */
async function write(): Promise<void> {
	const root = process.cwd();
	if (results.length > 0) {
		await writeSection(root, 'search', formatResults(`${setting}。`, results));
	}
	if (scaled.length > 0) {
		await writeSection(
			root,
			'search-scale',
			[formatScale(`${setting}。`, scaled), notes].join('\n\n'),
		);
	}
}
try {
	for (const name of names) {
		const folder = await mkdtemp(join(tmpdir(), 'gb-archive-bench-'));
		console.log(`Measuring the search of ${name} …`);
		const [count, share] = [COUNTS[name], SHARE_COUNTS[name]];
		if (count !== undefined) results.push(await measureCorpus(name, count, browser, folder));
		if (share !== undefined) scaled.push(await measureScale(name, share, browser, folder));
		await rm(folder, { recursive: true });
		await write();
	}
} finally {
	await browser.close();
}
