import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createOutputWriter } from '../../src/build/output-writer.ts';
import { writeChanges } from '../../src/build/write-changes.ts';
import { writeData } from '../../src/build/write-data.ts';
import { writeMachineTexts } from '../../src/build/write-machine-texts.ts';
import type { ApiChanges } from '../../src/model/api/changes.ts';
import type { ApiPassage } from '../../src/model/api/lists.ts';
import { makeOutputContext } from '../fixtures/memory-output.ts';
import { smallDocument } from '../fixtures/small-document.ts';

const { id } = smallDocument;
const PLACES = [`${id}/p1`, `${id}/h1`];
const outDir = mkdtempSync(join(tmpdir(), 'gb-archive-changes-'));
const release = {
	first: '2026-11-21',
	last: '2026-12-01',
	later: new Map([['2026-12-01', PLACES]]),
};

const read = (path: string): string => readFileSync(join(outDir, path), 'utf8');
const readChanges = () => JSON.parse(read('api/v1/changes.json')) as ApiChanges;

beforeAll(async () => {
	const { context } = makeOutputContext([smallDocument], {
		outDir,
		releases: new Map([[id, release]]),
	});
	const written = { ...context, write: createOutputWriter(outDir) };
	await writeData(written);
	await writeMachineTexts(written);
	await writeChanges(written);
});

afterAll(() => {
	rmSync(outDir, { recursive: true });
});

test('names every data file with the hash of its bytes, so that a copy fetches what is new alone', () => {
	const { files } = readChanges();
	expect(files.map(({ url, document }) => [url, document])).toEqual([
		['/kb/api/v1/documents.json', null],
		['/kb/api/v1/paths.json', null],
		['/kb/api/v1/passages.jsonl', null],
		[`/kb/api/v1/${id}.json`, id],
	]);
	for (const { url, sha256 } of files) {
		const bytes = read(url.replace('/kb/', ''));
		expect(sha256).toBe(createHash('sha256').update(bytes).digest('hex'));
	}
});

test('a place that came later has the hash that the list of passages has; a heading, which is not in that, has none', () => {
	const passages = read('api/v1/passages.jsonl')
		.trimEnd()
		.split('\n')
		.map((line) => JSON.parse(line) as ApiPassage);
	const hash = passages.find((passage) => passage.id === `${id}/p1`)?.sha256;
	expect(hash).toMatch(/^[0-9a-f]{64}$/u);
	expect(readChanges().changes.find(({ kind }) => kind === 'extended')?.places).toEqual([
		{ id: `${id}/p1`, sha256: hash },
		{ id: `${id}/h1`, sha256: null },
	]);
});

test('a validator of others takes it by the schema beside it', () => {
	const schema = JSON.parse(read('api/v1/changes.schema.json')) as object;
	const validate = new Ajv2020({ strict: true, validateFormats: false }).compile(schema);
	expect([validate(readChanges()), validate.errors]).toEqual([true, null]);
	expect(validate({ ...readChanges(), at: '2026-12-01T00:00:00Z' })).toBe(false);
});
