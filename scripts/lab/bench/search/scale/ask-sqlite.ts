import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { normalize } from '../../../../../src/search/normal-form.ts';
import { parseQuery } from '../../../../../src/search/query.ts';
import { type CorpusName, readCorpus } from '../read-corpora.ts';
import { type SharedQuery, SHARES } from './draw-shares.ts';
import type { SqliteShare, SqliteShares } from './sqlite-shares.ts';

/**
 * Makes a database of a corpus for the full text search of SQLite, or asks it: a process of its own, so that its cost can be
 * told. What it reads is what would have to be fetched by ranges of HTTP, page by page.
 */
const [act, name, folder = '', list = ''] = process.argv.slice(2);
const file = join(folder, 'texts.sqlite');
/** Characters of the shortest term that has a trigram. */
const SHORTEST = 3;
const COLD = 3;
/** Queries of a kind that are too short and asked nevertheless: each looks through all texts. */
const SHORT = 8;

async function make(): Promise<void> {
	const { records } = await readCorpus(name as CorpusName, process.cwd());
	const database = new DatabaseSync(file);
	database.exec("create virtual table texts using fts5(text, tokenize = 'trigram')");
	const insert = database.prepare('insert into texts(rowid, text) values (?, ?)');
	database.exec('begin');
	for (const [at, { text }] of records.entries()) insert.run(at, normalize(text));
	database.exec('commit');
	database.exec("insert into texts(texts) values ('optimize')");
	database.close();
}

function open(): DatabaseSync {
	const database = new DatabaseSync(file, { readOnly: true });
	// Every page is read once, and none without being counted.
	database.exec('pragma cache_size = -2000000; pragma mmap_size = 0');
	return database;
}

/** Returns the bytes that this process has read so far, those that the system had in memory included. */
const readSoFar = () => Number(/rchar: (\d+)/u.exec(readFileSync('/proc/self/io', 'utf8'))?.[1]);

function isShort({ text }: SharedQuery): boolean {
	return parseQuery(text).some(({ alternatives }) =>
		alternatives.some((one) => [...one].length < SHORTEST),
	);
}

/** Counts the texts that hold a query, and reads the first twenty. */
function answer(database: DatabaseSync, query: SharedQuery): number {
	const terms = parseQuery(query.text).flatMap(({ alternatives }) => alternatives);
	const [where, values] = isShort(query)
		? [terms.map(() => 'instr(text, ?) > 0').join(' and '), terms]
		: ['texts match ?', [terms.map((term) => `"${term.replaceAll('"', '""')}"`).join(' AND ')]];
	const counted = database.prepare(`select count(*) as count from texts where ${where}`);
	const shown = database.prepare(`select rowid, text from texts where ${where} limit 20`);
	shown.all(...values);
	return Number(counted.get(...values)?.['count']);
}

function ask(queries: readonly SharedQuery[]): SqliteShares {
	const database = open();
	const asked = SHARES.flatMap((kind) => {
		const all = queries.filter((query) => query.kind === kind);
		return [...all.filter(isShort).slice(0, SHORT), ...all.filter((query) => !isShort(query))];
	});
	const measured = asked.map((query): SqliteShare => {
		const before = readSoFar();
		const started = performance.now();
		answer(database, query);
		const first = performance.now() - started;
		const bytes = readSoFar() - before;
		const again = performance.now();
		const counted = answer(database, query);
		const warm = performance.now() - again;
		const { kind, text, count: wanted } = query;
		return { kind, text, wanted, counted, isShort: isShort(query), bytes, first, warm };
	});
	database.close();
	const fresh = SHARES.flatMap((kind) =>
		queries.filter((query) => query.kind === kind && !isShort(query)).slice(0, COLD),
	);
	const cold = fresh.map((query) => {
		const before = readSoFar();
		const one = open();
		answer(one, query);
		one.close();
		return readSoFar() - before;
	});
	return { queries: measured, cold, size: statSync(file).size };
}

if (act === 'make') await make();
else
	process.stdout.write(
		JSON.stringify(ask(JSON.parse(readFileSync(list, 'utf8')) as SharedQuery[])),
	);
