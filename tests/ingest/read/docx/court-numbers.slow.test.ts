import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { countNumbers } from '../../../../scripts/lab/bench/reading/court-numbers.ts';
import { readDocx } from '../../../../src/ingest/read/docx/read-docx.ts';
import { findShared, sharedName } from './shared-files.ts';

const folder = findShared('numbering');

function countRight(path: string): { all: number; right: number } {
	const { value } = readDocx(readFileSync(path.replace(/\.xml$/u, '.docx')), {});
	const lines = value.map(({ autoLabel = '', text }) => autoLabel + text);
	return countNumbers(readFileSync(path), lines);
}

// What is not found stands in cells of tables (4), behind a quotation mark (1), or is counted otherwise (2).
test.skipIf(folder === null)(
	sharedName(folder, 'numbers of 24 files of a court, as label or as typed text'),
	() => {
		const files = readdirSync(folder ?? '').filter((name) => name.endsWith('.xml'));
		const counts = files.map((name) => countRight(join(folder ?? '', name)));
		const all = counts.reduce((sum, count) => sum + count.all, 0);
		const right = counts.reduce((sum, count) => sum + count.right, 0);
		expect({ files: files.length, all }).toEqual({ files: 24, all: 3453 });
		expect(right).toBeGreaterThanOrEqual(3445);
	},
);
