import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ingestSources } from '../../../src/ingest/ingest-sources.ts';
import {
	listFaulty,
	PathsError,
	type ReadPath,
	readPaths,
} from '../../../src/archive/paths/load-paths.ts';
import { PATHS } from '../../../src/ingest/sources/path-files.ts';
import type { FindDocument } from '../../../src/archive/paths/resolve-passage.ts';

let find: FindDocument;
let read: ReadPath[];

beforeAll(async () => {
	const { documents } = await ingestSources(process.cwd());
	find = (id) => documents.find((document) => document.id === id);
	read = await readPaths(process.cwd(), find);
});

test('every path of the archive can be published', () => {
	expect(read.flatMap(({ findings }) => findings)).toEqual([]);
	expect(read.length).toBeGreaterThanOrEqual(6);
});

test('every path has five to nine steps, each with questions and answers', () => {
	for (const { path } of read) {
		expect(path?.steps.length).toBeGreaterThanOrEqual(5);
		expect(path?.steps.length).toBeLessThanOrEqual(9);
		for (const step of path?.steps ?? []) expect(step.notes.length).toBeGreaterThan(0);
	}
});

describe('a path that is damaged', () => {
	let root: string;
	const file = `${PATHS}/turin-centre-and-capacity.mdx`;

	beforeAll(async () => {
		root = await mkdtemp(join(tmpdir(), 'paths-'));
		await cp(PATHS, join(root, PATHS), { recursive: true });
	});

	afterAll(() => rm(root, { recursive: true }));

	/** Returns what the check says of the file after a change. */
	async function checkChanged(change: (text: string) => string) {
		await writeFile(join(root, file), change(await readFile(file, 'utf8')));
		return listFaulty(await readPaths(root, find));
	}

	test('is the only one that the check names, with line, step and both hashes', async () => {
		const reports = await checkChanged((text) =>
			text.replace(/(gb\/346\/ins\/8\/p50-p54: sha256-)[0-9a-f]{8}/, '$100000000'),
		);
		expect(reports.map((report) => report.file)).toEqual([file]);
		const { message } = new PathsError(reports);
		expect(message).toMatch(
			/^content\/paths\/turin-centre-and-capacity\.mdx:\d+:1 {2}path-pin\n {2}Step 5 \(.+\): The text of gb\/346\/ins\/8\/p50-p54 has changed: expected sha256-00000000\w+, found sha256-\w+\./,
		);
		expect(message).toContain('1 error');
	});

	test('is found by a key that no path has', async () => {
		const [report] = await checkChanged((text) => text.replace('level:', 'levels:'));
		expect(report?.findings.map(({ message }) => message)).toContain('Unrecognized key: "levels".');
	});

	test('is nothing to the check when it is whole again', async () => {
		expect(await checkChanged((text) => text)).toEqual([]);
	});
});
