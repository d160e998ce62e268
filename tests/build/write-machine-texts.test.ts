import { createHash } from 'node:crypto';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { beforeAll, expect, test } from 'vitest';
import { writeMachineTexts } from '../../src/build/write-machine-texts.ts';
import { writeRobots } from '../../src/build/write-site-files.ts';
import { passageSchema } from '../../src/model/api/lists.ts';
import { publishSchema } from '../../src/model/api/publish-schema.ts';
import { makeOutputContext } from '../fixtures/memory-output.ts';
import { readPaperWithParts } from '../fixtures/paper-with-parts.ts';
import { hostileDocument } from '../fixtures/hostile-document.ts';
import { smallDocument } from '../fixtures/small-document.ts';

const DOCUMENTS = [smallDocument, readPaperWithParts(), { ...hostileDocument, id: 'gb/346/ins/9' }];
const { context, files } = makeOutputContext(DOCUMENTS);

beforeAll(async () => {
	await writeMachineTexts(context);
	await writeRobots(context);
});

const passages = () =>
	(files.get('api/v1/passages.jsonl') ?? '')
		.trimEnd()
		.split(/[\n\u2028\u2029\u0085]/u)
		.map((line) => JSON.parse(line) as Record<string, unknown>);

test('a line a paragraph, text, note and table, each with its fields in order', () => {
	for (const passage of passages()) {
		expect(Object.keys(passage)).toEqual([
			'id',
			'url',
			'citation',
			'document',
			'section',
			'text',
			'sha256',
		]);
	}
	expect(passages().find(({ id }) => id === 'gb/346/ins/8/p1')).toMatchObject({
		url: '/kb/gb/346/ins/8/p1/',
		citation: '理事会文件GB.346/INS/8，第1段',
		document: 'gb/346/ins/8',
	});
});

test('a validator of others takes every line', () => {
	const schema = publishSchema(passageSchema, 'https://archive.example/passage', 'A line');
	const validate = new Ajv2020({ strict: true }).compile(schema);
	for (const passage of passages())
		expect([validate(passage), validate.errors]).toEqual([true, null]);
});

test('the hash is that of the normal form, as the contract has it', () => {
	const text = String(passages()[0]?.['text']);
	const normal = text.normalize('NFKC').toLowerCase().replaceAll(/\s/gu, '');
	expect(passages()[0]?.['sha256']).toBe(createHash('sha256').update(normal).digest('hex'));
});

test('lists no place twice, nor the same place in another document', () => {
	const ids = passages().map(({ id }) => id);
	expect(new Set(ids).size).toBe(ids.length);
	for (const { id, document } of passages())
		expect(String(id).startsWith(`${String(document)}/`)).toBe(true);
});

test('the list for language models leads to each document, and to the data', () => {
	const list = files.get('llms.txt') ?? '';
	expect(list).toMatch(/^# .+\n\n> .+\n\n/u);
	for (const { id } of DOCUMENTS) {
		expect(list).toContain(`(https://archive.example/kb/${id}/document.md)`);
		expect(files.has(`${id}/document.md`)).toBe(true);
	}
	expect(list).toContain('(https://archive.example/kb/api/v1/passages.jsonl)');
	expect(list).not.toContain('<script>');
});

test('robots.txt names them', () => {
	const robots = files.get('robots.txt');
	expect(robots).toContain('https://archive.example/kb/llms.txt');
	expect(robots).toContain('https://archive.example/kb/api/v1/passages.jsonl');
});

test('a document whose Markdown is kept is not written again, its passages are', async () => {
	const again = makeOutputContext(DOCUMENTS);
	await writeMachineTexts({ ...again.context, isKept: (path) => path.endsWith('/document.md') });
	expect([...again.files.keys()].sort()).toEqual(['api/v1/passages.jsonl', 'llms.txt']);
	expect(again.files.get('api/v1/passages.jsonl')).toBe(files.get('api/v1/passages.jsonl'));
});
