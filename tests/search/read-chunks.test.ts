import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { readChunks } from '../../src/search/index/read-chunks.ts';

/** Writes bytes in the way of Pagefind: its signature, then CBOR in hexadecimal. */
function listOf(cbor: string): Uint8Array {
	return gzipSync(Buffer.concat([Buffer.from('pagefind_dcd'), Buffer.from(cbor, 'hex')]));
}

test('reads the chunks of a list that Pagefind 1.5.2 wrote', () => {
	const list = listOf(
		'8665312e352e3282826b756e645f3163386463363803826b756e645f393034626262350181' +
			'8363666f6f677836787178377' +
			'16b756e645f34313264653066818264626f64796b756e645f666539326239328182616f81008165' +
			'7469746c65',
	);
	expect(readChunks(list)).toEqual([{ first: 'foo', last: 'x6xqx7q', name: 'und_412de0f' }]);
});

test.each([
	['8261318101', 'The list of the Pagefind index holds no chunks.', 'too short a list'],
	['8361318081820102', 'Unexpected chunk of the Pagefind index: [1,2].', 'a chunk of another form'],
	['a0', 'Unexpected CBOR at byte 12: 160.', 'a map'],
])('refuses %s: %s', (cbor, message) => {
	expect(() => readChunks(listOf(cbor))).toThrow(message);
});
