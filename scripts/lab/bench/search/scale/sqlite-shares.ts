import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { writeNew } from '../../../../../src/files/write.ts';
import { type Measured, runMeasured } from '../../run-measured.ts';
import type { CorpusName } from '../read-corpora.ts';
import type { SharedQuery } from './draw-shares.ts';

/** What a query cost the full text search of SQLite. */
export interface SqliteShare {
	kind: SharedQuery['kind'];
	text: string;
	wanted: number;
	counted: number;
	/** Whether a term is too short for it, so that it has to look through all texts. */
	isShort: boolean;
	/** Bytes of the pages that it read when it was first asked. */
	bytes: number;
	/** Milliseconds when it was first asked, from the disk of the machine, and when it was asked again. */
	first: number;
	warm: number;
}

export interface SqliteShares {
	queries: SqliteShare[];
	/** Bytes of the pages of a first query, for some of each kind that are long enough. */
	cold: number[];
	/** Bytes of the database. */
	size: number;
}

const PROGRAM = 'scripts/lab/bench/search/scale/ask-sqlite.ts';
const MOST_PRINTED = 2 ** 26;

/** Makes the database of a corpus in a folder, and asks it every query. */
export async function measureSqlite(
	name: CorpusName,
	folder: string,
	queries: readonly SharedQuery[],
): Promise<SqliteShares & { cost: Measured }> {
	const cost = await runMeasured([PROGRAM, 'make', name, folder], { folder: process.cwd() });
	const list = join(folder, 'queries.json');
	writeNew(list, JSON.stringify(queries));
	const printed = execFileSync(process.execPath, [PROGRAM, 'ask', name, folder, list], {
		maxBuffer: MOST_PRINTED,
	});
	return { ...(JSON.parse(printed.toString()) as SqliteShares), cost };
}
