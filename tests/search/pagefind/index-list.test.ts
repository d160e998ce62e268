import { expect, test } from 'vitest';
import { readIndexList } from '../../../src/search/pagefind/index-list.ts';

const read = (hex: string) => readIndexList(Buffer.from(hex, 'hex'), 'pagefind.und_0.pf_meta');

/** The list of two records and one chunk, behind its signature, as Pagefind 1.5.2 wrote it. */
const WRITTEN =
	'8665312e352e32' +
	'82826b756e645f3836393936356404826b756e645f3563633562383205' +
	'818366627831783271637a31716b756e645f63353166336137' +
	'808080';

/** The same as Pagefind 1.6.0 wrote it: each record has the group of its fragment besides, here none. */
const WRITTEN_BY_NEXT =
	'8665312e362e30' +
	'82836b756e645f383639393635640460836b756e645f35636335623832' +
	'0560' +
	'818366627831783271637a31716b756e645f63353166336137' +
	'808080';

test('reads the list that Pagefind 1.5.2 wrote', () => {
	expect(read(WRITTEN)).toEqual({ records: 2, chunks: ['und_c51f3a7'] });
});

test('reads no list that Pagefind 1.6.0 wrote, by its version, nor by its records where that were the same', () => {
	expect(() => read(WRITTEN_BY_NEXT)).toThrow(
		'pagefind.und_0.pf_meta › version: found "1.6.0", expected "1.5.2".',
	);
	const renamed = WRITTEN_BY_NEXT.replace('312e362e30', '312e352e32');
	expect(() => read(renamed)).toThrow(
		'pagefind.und_0.pf_meta › records › 0: found ["und_869965d",4,""], expected no more than 2 values.',
	);
});
