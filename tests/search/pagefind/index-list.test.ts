import { expect, test } from 'vitest';
import { parseIndexList } from '../../../src/search/pagefind/index-list.ts';
import { addSignature } from '../../../src/search/pagefind/signature.ts';

/** Returns bytes as Pagefind writes them: its signature, then CBOR, here in hexadecimal. */
function listOf(cbor: string): Uint8Array {
	return addSignature(Buffer.from(cbor, 'hex'));
}

/** Written by Pagefind 1.5.2. */
const WRITTEN =
	'8665312e352e3282826b756e645f3163386463363803826b756e645f393034626262350181' +
	'8363666f6f677836787178377' +
	'16b756e645f34313264653066818264626f64796b756e645f666539326239328182616f81008165' +
	'7469746c65';

test('reads the list that Pagefind 1.5.2 wrote', () => {
	expect(parseIndexList(listOf(WRITTEN))).toEqual({
		names: ['und_1c8dc68', 'und_904bbb5'],
		chunks: [{ first: 'foo', last: 'x6xqx7q', name: 'und_412de0f' }],
	});
});

test.each([
	['82653131313131 01'.replace(' ', ''), 'holds no records', 'a number for the records'],
	[
		'83613180 8181 01'.replaceAll(' ', ''),
		'Unexpected chunk of the index: [1].',
		'a chunk of another form',
	],
	[
		'83613181 01 80'.replaceAll(' ', ''),
		'Unexpected record of the Pagefind index: 1.',
		'a record of another form',
	],
	['a0', 'Unexpected CBOR at byte 0: 160.', 'a map'],
	['9a0000', 'Unexpected CBOR at byte 0: 154.', 'a file cut short'],
	['8101', 'unversioned', 'no version'],
])('refuses %s: %s, %s', (cbor, message) => {
	expect(() => parseIndexList(listOf(cbor))).toThrow(message);
});

test('refuses a file without the signature of Pagefind', () => {
	expect(() => parseIndexList(Buffer.from(WRITTEN, 'hex'))).toThrow('another signature');
});
