import { gunzipSync, gzipSync } from 'node:zlib';
import { close } from 'pagefind';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
	type BundleFile,
	checkPackage,
	readPart,
} from '../../../src/search/pagefind/pagefind-part.ts';
import {
	changeBytes,
	changeCbor,
	changeFiles,
	changeJson,
	TOKENS,
	writeIndex,
} from './written-index.ts';

const ENTRY = /^pagefind-entry\.json$/u;
const LIST = /\.pf_meta$/u;
const CHUNK = /\.pf_index$/u;
const SCRIPT = /^pagefind\.js$/u;

interface Entry {
	version: unknown;
	languages: Record<string, object>;
	include_characters: unknown;
}
type ListedRecord = [name: string, words: number];
type Chunk = [first: string, last: string, name: string];
type List = [
	version: unknown,
	records: ListedRecord[],
	chunks: Chunk[],
	filters: unknown[],
	sorts: unknown[],
	fields: unknown[],
];
type Place = [step: number, places: unknown[], metadata: unknown[]];
type Word = [token: unknown, records: Place[], variants: unknown[]];

let files: BundleFile[];

beforeAll(async () => {
	files = await writeIndex();
});

afterAll(() => close());

const ADVICE =
	'The search is made of what Pagefind 1.5.2 writes; what another one writes otherwise could be lost. ' +
	'Run "npm ci" to have that version again, or follow "Move to the next Pagefind" in CONTRIBUTING.md.';

/** Returns why files are refused, without the advice, which each refusal ends with, and with what differs from machine to machine in a name. */
function refusal(read: () => unknown): string {
	try {
		read();
	} catch (error) {
		const [reason, advice] = (error as Error).message.split('\n');
		expect(advice).toBe(ADVICE);
		return reason ?? '';
	}
	throw new Error('Nothing was refused.');
}

const refuse = (changed: BundleFile[], count = TOKENS.length) =>
	refusal(() => readPart(changed, count));

const inList = (change: (list: List) => unknown) => refuse(changeCbor(files, LIST, change));
const inRecord = (change: (record: ListedRecord) => unknown) =>
	inList(([version, [first, ...others], ...rest]) => [
		version,
		[change(first ?? ['', 0]), ...others],
		...rest,
	]);
const inListedChunk = (change: (chunk: Chunk) => unknown) =>
	inList(([version, records, chunks, ...rest]) => [version, records, chunks.map(change), ...rest]);
const inEntry = (change: (entry: Entry) => unknown) => refuse(changeJson(files, ENTRY, change));
const inLanguage = (change: (language: object) => unknown) =>
	inEntry((entry) => ({ ...entry, languages: { und: change(entry.languages['und'] ?? {}) } }));
const inChunk = (change: (words: Word[]) => unknown) =>
	refuse(changeCbor(files, CHUNK, ([words]: [Word[]]) => [change(words)]));
const inWord = (change: (word: Word) => unknown) =>
	inChunk(([first, ...others]) => [change(first ?? ['', [], []]), ...others]);
const inPlace = (change: (place: Place) => unknown) =>
	inWord(([token, [first, ...others], variants]) => [
		token,
		[change(first ?? [0, [], []]), ...others],
		variants,
	]);

test('reads what the installed Pagefind writes: where each token stands, the marks of records left out', () => {
	const { postings } = readPart(files, TOKENS.length);
	expect(postings.records).toBe(3);
	expect(postings.tokens).toBe('bx1x2q bx2x1q bx3x3q cx1q cx2q cx3q wx1x2q');
	expect(postings.ends.at(-1)).toBe(postings.bytes.length);
});

test('says what was found, what was expected and what to do', () => {
	expect(() => {
		checkPackage('{"version":"9.9.9"}');
	}).toThrowErrorMatchingInlineSnapshot(`
		[Error: package.json of pagefind › version: found "9.9.9", expected "1.5.2".
		The search is made of what Pagefind 1.5.2 writes; what another one writes otherwise could be lost. Run "npm ci" to have that version again, or follow "Move to the next Pagefind" in CONTRIBUTING.md.]
	`);
});

describe('the version', () => {
	test('of the package', () => {
		expect(() => {
			checkPackage('{"name":"pagefind","version":"1.5.2"}');
		}).not.toThrow();
		const check = (json: string) =>
			refusal(() => {
				checkPackage(json);
			});
		expect(check('{"name":"pagefind","version":"9.9.9"}')).toMatchInlineSnapshot(
			`"package.json of pagefind › version: found "9.9.9", expected "1.5.2"."`,
		);
		expect(check('{"name":"pagefind"}')).toMatchInlineSnapshot(
			`"package.json of pagefind › version: found nothing, expected "1.5.2"."`,
		);
	});

	test('of the bundle', () => {
		expect(inEntry((entry) => ({ ...entry, version: '9.9.9' }))).toMatchInlineSnapshot(
			`"pagefind-entry.json › version: found "9.9.9", expected "1.5.2"."`,
		);
		expect(inEntry((entry) => ({ ...entry, version: 1.5 }))).toMatchInlineSnapshot(
			`"pagefind-entry.json › version: found 1.5, expected "1.5.2"."`,
		);
		expect(
			inEntry(({ languages, include_characters }) => ({ languages, include_characters })),
		).toMatchInlineSnapshot(`"pagefind-entry.json › version: found nothing, expected "1.5.2"."`);
	});

	test('of the list of records', () => {
		expect(inList(([, ...rest]) => ['9.9.9', ...rest])).toMatchInlineSnapshot(
			`"pagefind.und_4c5c6b401e4.pf_meta › version: found "9.9.9", expected "1.5.2"."`,
		);
		expect(inList(([, ...rest]) => [152, ...rest])).toMatchInlineSnapshot(
			`"pagefind.und_4c5c6b401e4.pf_meta › version: found 152, expected "1.5.2"."`,
		);
	});

	test('of the client', () => {
		const inScript = (change: (script: string) => string) =>
			refuse(
				changeFiles(files, SCRIPT, (content) =>
					Buffer.from(change(Buffer.from(content).toString())),
				),
			);
		expect(inScript((script) => script.replaceAll('"1.5.2"', '"9.9.9"'))).toMatchInlineSnapshot(
			`"pagefind.js › pagefind_version: found "9.9.9", expected "1.5.2"."`,
		);
		expect(
			inScript((script) => script.replaceAll('pagefind_version', 'version')),
		).toMatchInlineSnapshot(`"pagefind.js › pagefind_version: found none, expected "1.5.2"."`);
	});
});

describe('the entry of the bundle', () => {
	test('has nothing else', () => {
		expect(inEntry((entry) => ({ ...entry, extra: true }))).toMatchInlineSnapshot(
			`"pagefind-entry.json: found {"version":"1.5.2","languages":{"und":{"hash":"und_4c5c6b401e4","wasm":null,"pag …, expected nothing under "extra"."`,
		);
		expect(inLanguage((language) => ({ ...language, shards: 2 }))).toMatchInlineSnapshot(
			`"pagefind-entry.json › languages › und: found {"hash":"und_4c5c6b401e4","wasm":null,"page_count":3,"shards":2}, expected nothing under "shards"."`,
		);
		expect(
			inEntry((entry) => ({ ...entry, languages: { ...entry.languages, zh: {} } })),
		).toMatchInlineSnapshot(
			`"pagefind-entry.json › languages: found {"und":{"hash":"und_4c5c6b401e4","wasm":null,"page_count":3},"zh":{}}, expected nothing under "zh"."`,
		);
	});

	test('lacks nothing', () => {
		expect(inLanguage(() => ({ wasm: null, page_count: 3 }))).toMatchInlineSnapshot(
			`"pagefind-entry.json › languages › und › hash: found nothing, expected a value of type string."`,
		);
		expect(inEntry((entry) => ({ ...entry, languages: {} }))).toMatchInlineSnapshot(
			`"pagefind-entry.json › languages › und: found nothing, expected a value of type object."`,
		);
	});

	test('has no values of other types', () => {
		expect(inLanguage((language) => ({ ...language, wasm: 'und' }))).toMatchInlineSnapshot(
			`"pagefind-entry.json › languages › und › wasm: found "und", expected a value of type null."`,
		);
		expect(inLanguage((language) => ({ ...language, page_count: 2 }))).toMatchInlineSnapshot(
			`"pagefind-entry.json › languages › und › page_count: found 2, expected 3."`,
		);
		expect(inEntry((entry) => ({ ...entry, include_characters: '_' }))).toMatchInlineSnapshot(
			`"pagefind-entry.json › include_characters: found "_", expected a value of type array."`,
		);
		expect(
			refuse(changeFiles(files, ENTRY, () => Buffer.from('{"version":"1.5.2"'))),
		).toMatchInlineSnapshot(`"pagefind-entry.json: found a text that is none, expected JSON."`);
	});
});

describe('the list of records', () => {
	test('has nothing else', () => {
		expect(inList((list) => [...list, []])).toMatchInlineSnapshot(
			`"pagefind.und_4c5c6b401e4.pf_meta: found ["1.5.2",[["und_6b2eb72",5],["und_ef07827",4],["und_f76148f",5]],[["bx1x2q","z2q …, expected no more than 6 values."`,
		);
		expect(inRecord((record) => [...record, ''])).toMatchInlineSnapshot(
			`"pagefind.und_4c5c6b401e4.pf_meta › records › 0: found ["und_6b2eb72",5,""], expected no more than 2 values."`,
		);
		expect(inListedChunk((chunk) => [...chunk, 4])).toMatchInlineSnapshot(
			`"pagefind.und_4c5c6b401e4.pf_meta › chunks › 0: found ["bx1x2q","z2q","und_8ac5a3e",4], expected no more than 3 values."`,
		);
		expect(inList((list) => list.with(3, [['body', 'und_fe92b92']]))).toMatchInlineSnapshot(
			`"pagefind.und_4c5c6b401e4.pf_meta › filters: found [["body","und_fe92b92"]], expected no more than 0 values."`,
		);
		expect(inList((list) => list.with(4, [['date', [0]]]))).toMatchInlineSnapshot(
			`"pagefind.und_4c5c6b401e4.pf_meta › sorts: found [["date",[0]]], expected no more than 0 values."`,
		);
		expect(inList((list) => list.with(5, ['title']))).toMatchInlineSnapshot(
			`"pagefind.und_4c5c6b401e4.pf_meta › fields of metadata: found ["title"], expected no more than 0 values."`,
		);
		expect(
			refuse(changeBytes(files, LIST, (bytes) => Buffer.concat([bytes, Buffer.from([0])]))),
		).toMatchInlineSnapshot(
			`"pagefind.und_4c5c6b401e4.pf_meta: found Error: CBOR decode error: too many terminals, data makes no sense, expected CBOR."`,
		);
	});

	test('lacks nothing', () => {
		expect(inList((list) => list.slice(0, -1))).toMatchInlineSnapshot(
			`"pagefind.und_4c5c6b401e4.pf_meta: found ["1.5.2",[["und_6b2eb72",5],["und_ef07827",4],["und_f76148f",5]],[["bx1x2q","z2q …, expected no fewer than 6 values."`,
		);
		expect(inRecord(([name]) => [name])).toMatchInlineSnapshot(
			`"pagefind.und_4c5c6b401e4.pf_meta › records › 0: found ["und_6b2eb72"], expected no fewer than 2 values."`,
		);
		expect(inListedChunk(([first, last]) => [first, last])).toMatchInlineSnapshot(
			`"pagefind.und_4c5c6b401e4.pf_meta › chunks › 0: found ["bx1x2q","z2q"], expected no fewer than 3 values."`,
		);
		expect(
			refuse(changeBytes(files, LIST, (bytes) => bytes.subarray(0, -1))),
		).toMatchInlineSnapshot(
			`"pagefind.und_4c5c6b401e4.pf_meta: found Error: CBOR decode error: found array but not enough entries (got 5, expected 6), expected CBOR."`,
		);
	});

	test('has no values of other types', () => {
		expect(inList((list) => ({ list }))).toMatchInlineSnapshot(
			`"pagefind.und_4c5c6b401e4.pf_meta: found {"list":["1.5.2",[["und_6b2eb72",5],["und_ef07827",4],["und_f76148f",5]],[["bx1x …, expected a value of type tuple."`,
		);
		expect(inList((list) => list.with(1, 3))).toMatchInlineSnapshot(
			`"pagefind.und_4c5c6b401e4.pf_meta › records: found 3, expected a value of type array."`,
		);
		expect(inRecord(([, words]) => [17, words])).toMatchInlineSnapshot(
			`"pagefind.und_4c5c6b401e4.pf_meta › records › 0 › 0: found 17, expected a value of type string."`,
		);
		expect(inRecord(([name]) => [name, 'four'])).toMatchInlineSnapshot(
			`"pagefind.und_4c5c6b401e4.pf_meta › records › 0 › 1: found "four", expected a value of type number."`,
		);
		expect(inRecord(([name]) => [name, 4.5])).toMatchInlineSnapshot(
			`"pagefind.und_4c5c6b401e4.pf_meta › records › 0 › 1: found 4.5, expected a value of type int."`,
		);
		expect(inRecord(([, words]) => ['en_1c8dc68', words])).toMatchInlineSnapshot(
			`"pagefind.und_4c5c6b401e4.pf_meta › records › 0 › 0: found "en_1c8dc68", expected /^und_[0-9a-f]{7,40}$/u."`,
		);
		expect(inListedChunk(([first, last]) => [first, last, null])).toMatchInlineSnapshot(
			`"pagefind.und_4c5c6b401e4.pf_meta › chunks › 0 › 2: found null, expected a value of type string."`,
		);
		expect(
			refuse(changeBytes(files, LIST, () => Buffer.from('9fff', 'hex'))),
		).toMatchInlineSnapshot(
			`"pagefind.und_4c5c6b401e4.pf_meta: found Error: CBOR decode error: indefinite length items not allowed, expected CBOR."`,
		);
	});

	test('has all records', () => {
		expect(
			inList(([version, records, ...rest]) => [version, records.slice(1), ...rest]),
		).toMatchInlineSnapshot(`"pagefind.und_4c5c6b401e4.pf_meta: found 2 records, expected 3."`);
	});
});

describe('a chunk of the index', () => {
	test('has nothing else', () => {
		expect(
			refuse(changeCbor(files, CHUNK, (chunk: unknown[]) => [...chunk, []])),
		).toMatchInlineSnapshot(
			`"index/und_8ac5a3e.pf_index, byte 0: found array 2, expected a list of one value."`,
		);
		expect(inWord((word) => [...word, []])).toMatchInlineSnapshot(
			`"index/und_8ac5a3e.pf_index, byte 2: found array 4, expected the three fields of a word."`,
		);
		expect(inPlace((place) => [...place, []])).toMatchInlineSnapshot(
			`"index/und_8ac5a3e.pf_index, byte 11: found array 4, expected the three fields of a record."`,
		);
		expect(inPlace(([step, places]) => [step, places, [-1, 0]])).toMatchInlineSnapshot(
			`"index/und_8ac5a3e.pf_index, byte 17: found array 2, expected no places in metadata."`,
		);
		expect(inWord(([token, records]) => [token, records, [['é', records]]])).toMatchInlineSnapshot(
			`"index/und_8ac5a3e.pf_index, byte 25: found array 1, expected no variants."`,
		);
		expect(
			refuse(changeBytes(files, CHUNK, (bytes) => Buffer.concat([bytes, Buffer.from([0])]))),
		).toMatchInlineSnapshot(
			`"index/und_8ac5a3e.pf_index, byte 179: found more, expected its end."`,
		);
	});

	test('lacks nothing', () => {
		expect(refuse(changeCbor(files, CHUNK, () => []))).toMatchInlineSnapshot(
			`"index/und_8ac5a3e.pf_index, byte 0: found array 0, expected a list of one value."`,
		);
		expect(inWord(([token, records]) => [token, records])).toMatchInlineSnapshot(
			`"index/und_8ac5a3e.pf_index, byte 2: found array 2, expected the three fields of a word."`,
		);
		expect(inPlace(([step, places]) => [step, places])).toMatchInlineSnapshot(
			`"index/und_8ac5a3e.pf_index, byte 11: found array 2, expected the three fields of a record."`,
		);
		expect(inPlace(([step, [, ...places], meta]) => [step, places, meta])).toMatchInlineSnapshot(
			`"index/und_8ac5a3e.pf_index, byte 14: found uint 0, expected the weight of a plain word."`,
		);
		expect(inPlace(([step, , meta]) => [step, [], meta])).toMatchInlineSnapshot(
			`"index/und_8ac5a3e.pf_index, byte 14: found array 0, expected the weight of a plain word."`,
		);
		expect(
			refuse(changeBytes(files, CHUNK, (bytes) => bytes.subarray(0, -1))),
		).toMatchInlineSnapshot(
			`"index/und_8ac5a3e.pf_index, byte 178: found its end, expected no variants."`,
		);
	});

	test('has no values of other types', () => {
		expect(
			refuse(changeCbor(files, CHUNK, (chunk: unknown[]) => ({ chunk }))),
		).toMatchInlineSnapshot(
			`"index/und_8ac5a3e.pf_index, byte 0: found map 1, expected a list of one value."`,
		);
		expect(inChunk((words) => words.length)).toMatchInlineSnapshot(
			`"index/und_8ac5a3e.pf_index, byte 1: found uint 10, expected a list of words."`,
		);
		expect(inWord(([, ...rest]) => [7, ...rest])).toMatchInlineSnapshot(
			`"index/und_8ac5a3e.pf_index, byte 3: found uint 7, expected a token."`,
		);
		expect(inWord(([, ...rest]) => [Uint8Array.of(7), ...rest])).toMatchInlineSnapshot(
			`"index/und_8ac5a3e.pf_index, byte 3: found bytes {"0":7}, expected a token."`,
		);
		expect(inPlace(([, ...rest]) => [-1, ...rest])).toMatchInlineSnapshot(
			`"index/und_8ac5a3e.pf_index, byte 12: found negint -1, expected the number of a record."`,
		);
		expect(
			inPlace(([step, [weight, place], meta]) => [step, [weight, String(place)], meta]),
		).toMatchInlineSnapshot(
			`"index/und_8ac5a3e.pf_index, byte 16: found string "0", expected a place."`,
		);
		expect(inPlace(([step, , meta]) => [step, [-13, 0], meta])).toMatchInlineSnapshot(
			`"index/und_8ac5a3e.pf_index, byte 14: found negint -13, expected the weight of a plain word."`,
		);
		expect(inPlace(([step, , meta]) => [step, [-25, 0.5], meta])).toMatchInlineSnapshot(
			`"index/und_8ac5a3e.pf_index, byte 16: found float 0.5, expected a place."`,
		);
		expect(inPlace(([step, , meta]) => [step, [-25, 0, -13, 4], meta])).toMatchInlineSnapshot(
			`"index/und_8ac5a3e.pf_index, byte 17: found negint -13, expected a place."`,
		);
		expect(inPlace(([step, places]) => [step, places, null])).toMatchInlineSnapshot(
			`"index/und_8ac5a3e.pf_index, byte 17: found null null, expected no places in metadata."`,
		);
	});

	test('has the tokens that were given', () => {
		expect(inWord(([, ...rest]) => ['bx1 x2', ...rest])).toMatchInlineSnapshot(
			`"index/und_8ac5a3e.pf_index: found "bx1 x2", expected a token as it was given."`,
		);
		expect(inWord(([, ...rest]) => ['社会', ...rest])).toMatchInlineSnapshot(
			`"index/und_8ac5a3e.pf_index: found "社会", expected a token as it was given."`,
		);
		expect(inWord(([token, , variants]) => [token, [], variants])).toMatchInlineSnapshot(
			`"index/und_8ac5a3e.pf_index: found bx1x2q in no record, expected a token as it was given."`,
		);
	});

	test('is written in as few bytes as it takes, each length before what it counts', () => {
		const written = (hex: string) =>
			refuse(changeBytes(files, CHUNK, () => Buffer.from(hex, 'hex')));
		expect(written('8198018361628080')).toMatchInlineSnapshot(
			`"index/und_8ac5a3e.pf_index, byte 1: found Error: CBOR decode error: integer encoded in more bytes than necessary (strict decode), expected a list of words."`,
		);
		expect(written('819f83616280 80ff'.replace(' ', ''))).toMatchInlineSnapshot(
			`"index/und_8ac5a3e.pf_index, byte 1: found Error: CBOR decode error: indefinite length items not allowed, expected a list of words."`,
		);
		expect(written('81818361ff8080')).toMatchInlineSnapshot(
			`"index/und_8ac5a3e.pf_index: found "�", expected a token as it was given."`,
		);
		expect(written('8181836262')).toMatchInlineSnapshot(
			`"index/und_8ac5a3e.pf_index, byte 3: found Error: CBOR decode error: not enough data for type, expected a token."`,
		);
	});

	test('numbers the records in the order given', () => {
		const swapped = ['z0q', 'z1q', 'z2q'];
		expect(
			inChunk((words) =>
				words.map(([token, ...rest]) => {
					const at = swapped.indexOf(String(token));
					return [swapped[at === -1 ? at : (at + 1) % 3] ?? token, ...rest];
				}),
			),
		).toMatchInlineSnapshot(
			`"index/und_8ac5a3e.pf_index: found record 0 at z1q, expected the records in the order given."`,
		);
		expect(inChunk((words) => words.filter(([token]) => token !== 'z1q'))).toMatchInlineSnapshot(
			`"The index: found 2 records, expected the 3 that were given."`,
		);
		expect(
			inChunk((words) =>
				words.map((word) => (word[0] === 'z1q' ? words.find(([token]) => token === 'z2q') : word)),
			),
		).toMatchInlineSnapshot(`"The index: found 2 records, expected the 3 that were given."`);
	});
});

describe('the files', () => {
	test('are compressed and signed', () => {
		expect(
			refuse(changeFiles(files, LIST, (content) => gunzipSync(content))),
		).toMatchInlineSnapshot(
			`"pagefind.und_4c5c6b401e4.pf_meta: found another, expected a file compressed by gzip."`,
		);
		expect(
			refuse(
				changeFiles(files, CHUNK, (content) =>
					gzipSync(
						Buffer.from(gunzipSync(content).toString('latin1').replace('dcd', 'dcf'), 'latin1'),
					),
				),
			),
		).toMatchInlineSnapshot(
			`"index/und_8ac5a3e.pf_index: found another signature, expected "pagefind_dcd"."`,
		);
	});

	test('have the names that are known, and are all there', () => {
		const without = (path: RegExp) => refuse(files.filter((file) => !path.test(file.path)));
		const content = new Uint8Array();
		expect(
			refuse([...files, { path: 'filter/und_1c8dc68.pf_filter', content }]),
		).toMatchInlineSnapshot(
			`"filter/und_1c8dc68.pf_filter: found a file, expected none of this name."`,
		);
		expect(
			refuse([...files, { path: 'index/und_1c8dc68.pf_index', content }]),
		).toMatchInlineSnapshot(
			`"index/und_1c8dc68.pf_index: found a file, expected none of this name."`,
		);
		expect(refuse([...files, { path: 'pagefind-words.js', content }])).toMatchInlineSnapshot(
			`"pagefind-words.js: found a file, expected none of this name."`,
		);
		expect(without(ENTRY)).toMatchInlineSnapshot(
			`"pagefind-entry.json: found nothing, expected a file of this name."`,
		);
		expect(without(SCRIPT)).toMatchInlineSnapshot(
			`"pagefind.js: found nothing, expected a file of this name."`,
		);
		expect(without(/^wasm/u)).toMatchInlineSnapshot(
			`"wasm.unknown.pagefind: found nothing, expected a file of this name."`,
		);
		expect(without(CHUNK)).toMatchInlineSnapshot(
			`"index/und_8ac5a3e.pf_index: found nothing, expected a file of this name."`,
		);
		expect(without(LIST)).toMatchInlineSnapshot(
			`"pagefind.und_4c5c6b401e4.pf_meta: found nothing, expected a file of this name."`,
		);
	});
});
