import { expect, test } from 'vitest';
import { stringify } from 'yaml';
import { buildArchive } from '../../src/archive/documents/build-archive.ts';
import { insertPins } from '../../src/archive/paths/insert-pins.ts';
import { buildRelations } from '../../src/archive/relations/build-relations.ts';
import { parseTitleList } from '../../src/archive/relations/load-relations.ts';
import { parseCountries } from '../../src/search/index/read-countries.ts';
import { makeDocument } from '../fixtures/make-document.ts';
import { pathFile } from './paths/path-file.ts';

test('relations are not worked out for a document whose links have nothing to be resolved in', () => {
	const archive = buildArchive([makeDocument()]);
	expect(() => buildRelations(archive, new Map())).toThrow('There is no scope for gb/346/ins/8.');
});

test.each<[string, string, string]>([
	['that has no fields', '结语。\n', 'The file has no steps to pin.'],
	['that has no steps', pathFile({ steps: 'steps: none', ...noStep() }), 'no steps to pin'],
	['of which a step has no passages', pathFile({ passages: '' }), 'Step 1 has no passages.'],
])('pins are not put into a file %s', (_, file, message) => {
	expect(() => insertPins(file, [new Map()])).toThrow(message);
});

/** The lines of a step, left out. */
function noStep() {
	const lines = ['stepTitle', 'minutes', 'passages', 'introduction', 'questions', 'task', 'notes'];
	return Object.fromEntries(lines.map((line) => [line, '']));
}

const list = { document: 'gb/340/pol/6', titles: ['发展合作战略'] };

test.each<[string, object, string]>([
	['no address', { documents: [{ ...list, document: 'GB 340' }], doubtful: [] }, 'address'],
	[
		'a title of one character',
		{ documents: [{ ...list, titles: ['文'] }], doubtful: [] },
		'titles',
	],
	['a doubt without reason', { documents: [], doubtful: [{ title: '文件' }] }, 'reason'],
	['a key that is none', { documents: [], doubtful: [], other: [] }, 'other'],
])('a list of titles is refused for %s', (_, value, message) => {
	const read = () => parseTitleList(stringify(value), 'content/titles.yml');
	expect(read).toThrow('content/titles.yml is not a list of titles:');
	expect(read).toThrow(message);
});

test('a list of titles is read where nothing is wrong', () => {
	expect(parseTitleList(stringify({ documents: [list], doubtful: [] }), 'a').documents).toEqual([
		list,
	]);
});

const country = { code: 'ML', term: '马里', english: 'Mali' };

test.each<[string, unknown, string]>([
	['no code of ISO 3166-1', [{ ...country, code: 'ml' }], 'code'],
	['no English name', [{ code: 'ML', term: '马里' }], 'english'],
	['a key that is none', [{ ...country, other: '' }], 'other'],
	['no list', { country }, 'array'],
])('a list of countries is refused for %s', (_, value, message) => {
	const read = () => parseCountries(stringify(value), 'countries.yml');
	expect(read).toThrow('countries.yml is not a list of countries:');
	expect(read).toThrow(message);
});
