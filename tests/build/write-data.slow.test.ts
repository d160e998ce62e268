import { Ajv2020 } from 'ajv/dist/2020.js';
import { beforeAll, describe, expect, test } from 'vitest';
import { validateData, writeData } from '../../src/build/write-data.ts';
import { documentsSchema } from '../../src/model/api/lists.ts';
import { HOSTILE, hostileDocument } from '../fixtures/hostile-document.ts';
import { makeOutputContext } from '../fixtures/memory-output.ts';
import { smallDocument } from '../fixtures/small-document.ts';

const DOCUMENTS = [smallDocument, { ...hostileDocument, id: 'gb/346/ins/9' }];
const { context, files } = makeOutputContext(DOCUMENTS);

beforeAll(() => writeData(context));

function read(path: string): Record<string, unknown> {
	return JSON.parse(files.get(path) ?? 'null') as Record<string, unknown>;
}

/** Every text in a JSON value. */
function textsIn(value: unknown): string[] {
	if (typeof value === 'string') return [value];
	return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

test('writes a file a document, the lists and the schemas', () => {
	expect([...files.keys()].sort()).toEqual([
		'api/v1/changes.schema.json',
		'api/v1/document.schema.json',
		'api/v1/documents.json',
		'api/v1/documents.schema.json',
		'api/v1/gb/346/ins/8.json',
		'api/v1/gb/346/ins/9.json',
		'api/v1/passage.schema.json',
		'api/v1/paths.json',
		'api/v1/paths.schema.json',
	]);
	expect(read('api/v1/paths.json')).toEqual({ paths: [] });
});

describe.each(['changes', 'document', 'documents', 'passage', 'paths'])(
	'the schema of a %s file',
	(name) => {
		test('says what it is and where it is published', () => {
			expect(read(`api/v1/${name}.schema.json`)).toMatchObject({
				$schema: 'https://json-schema.org/draft/2020-12/schema',
				$id: `https://archive.example/kb/api/v1/${name}.schema.json`,
			});
		});
	},
);

test.each([
	['document', 'gb/346/ins/8'],
	['document', 'gb/346/ins/9'],
	['documents', 'documents'],
	['paths', 'paths'],
])('a validator of others takes it: %s, %s', (schema, file) => {
	const ajv = new Ajv2020({ strict: true, validateFormats: false });
	const validate = ajv.compile(read(`api/v1/${schema}.schema.json`));
	validate(read(`api/v1/${file}.json`));
	expect(validate.errors).toBeNull();
});

test.each([
	['a key too many', { extra: 1 }],
	['an id that is no address', { id: 'GB.346/INS/8' }],
	['a date that is none', { date: '2022-02-30' }],
	['a missing key', { title: undefined }],
])('a validator of others refuses %s', (_, change) => {
	const ajv = new Ajv2020({ strict: true, validateFormats: false });
	const validate = ajv.compile(read('api/v1/document.schema.json'));
	const changed = JSON.stringify({ ...read('api/v1/gb/346/ins/8.json'), ...change });
	expect(validate(JSON.parse(changed))).toBe(false);
});

test('keeps hostile text literal, outside of html', () => {
	const data = read('api/v1/gb/346/ins/9.json');
	expect(data['title']).toBe(HOSTILE);
	expect(data['summary']).toEqual({ [HOSTILE]: HOSTILE });
	expect(textsIn(data).filter((text) => text.includes(HOSTILE)).length).toBeGreaterThan(20);
});

test('lets no tag of a text into html', () => {
	const [paragraph] = read('api/v1/gb/346/ins/9.json')['paragraphs'] as { html: string }[];
	const tags = new Set(paragraph?.html.match(/<[^\s>]*/g));
	expect([...tags].sort()).toEqual([
		'</a',
		'</div',
		'</p',
		'</span',
		'</sup',
		'<a',
		'<div',
		'<p',
		'<span',
		'<sup',
	]);
});

test('names the file and the place of what does not fit', () => {
	const value = { documents: [{ id: 'GB.346' }] };
	expect(() => validateData('api/v1/documents.json', documentsSchema, value)).toThrow(
		/^The data file api\/v1\/documents\.json does not fit its schema:\n {2}\/documents\/0\/id: /,
	);
});
