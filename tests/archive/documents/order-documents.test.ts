import { describe, expect, test } from 'vitest';
import { compareIds, orderDocuments } from '../../../src/archive/documents/order-documents.ts';
import { describeDocument } from './describe-document.ts';

describe('ids', () => {
	test.each([
		['gb/340/ins/6', 'gb/340/ins/18', 'numbers go by value'],
		['gb/340/ins/18', 'gb/340/ins/18/6', 'a document goes before its parts'],
		['gb/346/ins/9', 'gb/346/pfa/1', 'sections go by name'],
		['gb/346/ins/8', 'unido/pbc/38/item-11', 'organisations too'],
	])('%s stands before %s', (first, second) => {
		expect(compareIds(first, second)).toBeLessThan(0);
		expect(compareIds(second, first)).toBeGreaterThan(0);
	});

	test('one is equal to itself', () => {
		expect(compareIds('gb/346/ins/8', 'gb/346/ins/8')).toBe(0);
	});
});

test('documents stand oldest first, an undated one where its session began', () => {
	const documents = [
		describeDocument({ id: 'gb/346/pfa/1', date: '2022-10-07' }),
		describeDocument({ id: 'gb/346/ins/8', date: '2022-10-07' }),
		describeDocument({ id: 'gb/335/ins/9', sessionDates: '2019 年 3 月 14 日至 28 日' }),
		describeDocument({ id: 'unido/pbc/38/item-11', sessionDates: '2022 年 6 月 21 日至 22 日' }),
		describeDocument({ id: 'gb/340/pol/6', date: '2020-10-12' }),
		describeDocument({ id: 'gb/301/9' }),
		// Two months: it is of 2020, and stands where the session began.
		describeDocument({ id: 'gb/340/ins/1', sessionDates: '2020 年 10 月 12 日至 11 月 14 日' }),
		describeDocument({ id: 'gb/338/ins/1', sessionDates: '2020 年 3 月' }),
	];
	expect(orderDocuments(documents).map(({ id }) => id)).toEqual([
		'gb/301/9',
		'gb/335/ins/9',
		'gb/338/ins/1',
		'gb/340/ins/1',
		'gb/340/pol/6',
		'unido/pbc/38/item-11',
		'gb/346/ins/8',
		'gb/346/pfa/1',
	]);
});
