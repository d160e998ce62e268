import { describe, expect, test } from 'vitest';
import {
	FILE_LIMIT,
	formatBasketFile,
	parseBasketFile,
} from '../../../src/reader/basket/basket-file.ts';

const basket = { ids: ['gb/346/ins/8/p12', 'gb/335/ins/9'], title: '培训 <b>' };

test('what is written is read as it was', () => {
	expect(parseBasketFile(formatBasketFile(basket))).toEqual({ basket });
});

test('a full basket fits into the largest file that is read', () => {
	const ids = Array.from(
		{ length: 200 },
		(_, index) => `unido/pbc/38/item-11/p${String(index + 1)}`,
	);
	expect(formatBasketFile({ ids, title: '题'.repeat(100) }).length).toBeLessThan(FILE_LIMIT);
});

describe('what is refused, and why', () => {
	const file = (rest: object) =>
		JSON.stringify({ format: 'gb-archive-basket', version: 1, items: [], ...rest });
	test.each([
		['', 'json', 'an empty file'],
		['{', 'json', 'a file cut off'],
		['[]', 'shape', 'a list'],
		['"gb/346/ins/8"', 'shape', 'a string'],
		['{}', 'shape', 'no format'],
		[file({ format: 'other' }), 'shape', 'another format'],
		[file({ version: '1' }), 'shape', 'a version that is no number'],
		[file({ version: 2 }), 'version', 'a version to come'],
		[file({ comment: '<script>' }), 'shape', 'a key that is not known'],
		[file({ title: 1 }), 'shape', 'a title that is no text'],
		[file({ title: 'x'.repeat(101) }), 'shape', 'a title too long'],
		[file({ items: {} }), 'shape', 'items that are no list'],
		[file({ items: ['gb/346/ins/8/p12', 'GB.346/INS/8'] }), 'items', 'one wrong id among others'],
		[file({ items: Array(201).fill('gb/346/ins/8') }), 'count', 'too many'],
		['x'.repeat(FILE_LIMIT + 1), 'size', 'too large'],
	])('%#: %s', (text, refusal, _reason) => {
		expect(parseBasketFile(text)).toEqual({ refusal });
	});

	test('an id that stands twice is read once', () => {
		const read = parseBasketFile(file({ items: ['gb/346/ins/8', 'gb/346/ins/8'] }));
		expect(read).toEqual({ basket: { ids: ['gb/346/ins/8'], title: '' } });
	});
});
