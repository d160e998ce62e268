import { describe, expect, test } from 'vitest';
import {
	formatBasketFragment,
	parseBasketFragment,
} from '../../../src/reader/basket/basket-fragment.ts';
import { BASKET_LIMIT } from '../../../src/reader/basket/basket.ts';

describe('formatBasketFragment and back', () => {
	test.each([
		[[], '', 'nothing'],
		[['gb/346/ins/8/p12'], 'gb/346/ins/8:p12', 'one paragraph'],
		[
			['gb/346/ins/8/p12', 'gb/346/ins/8/p14-p16'],
			'gb/346/ins/8:p12,p14-p16',
			'places of one document share its id',
		],
		[
			['gb/346/ins/8/p12', 'gb/335/ins/9/p3', 'gb/346/ins/8/p13'],
			'gb/346/ins/8:p12;gb/335/ins/9:p3;gb/346/ins/8:p13',
			'the order is kept',
		],
		[
			['gb/346/ins/8', 'gb/346/ins/8/p1', 'gb/346/ins/8/front'],
			'gb/346/ins/8;gb/346/ins/8:p1,front',
			'a document beside its places',
		],
		[
			['gb/347/ins/5/appendix1/p3', 'gb/347/ins/5/appendix1/p5-p6', 'gb/347/ins/5/p12bis'],
			'gb/347/ins/5:appendix1/p3,appendix1/p5-p6,p12bis',
			'places in a part',
		],
		[
			['gb/347/ins/5/appendix1', 'gb/347/ins/5/text2', 'gb/347/ins/5/annex/table1'],
			'gb/347/ins/5:appendix1,text2,annex/table1',
			'a part, a text and a table',
		],
		[['unido/pbc/38/item-11/p2'], 'unido/pbc/38/item-11:p2', 'a document without symbol'],
	])('%j is %s: %s', (ids, fragment, _reason) => {
		expect(formatBasketFragment(ids)).toBe(fragment);
		expect(parseBasketFragment(`#${fragment}`)).toEqual({ ids, dropped: 0 });
		expect(parseBasketFragment(encodeURIComponent(fragment)).ids).toEqual(ids);
	});
});

describe('parseBasketFragment drops and counts what it does not understand', () => {
	test.each([
		['<script>alert(1)</script>', 0, 1, 'markup'],
		['gb/346/ins/8:p12,p0,p5-p3', 1, 2, 'places that cannot be'],
		['gb/346/ins/8:p12:p13', 0, 1, 'two colons'],
		['gb/346/ins/8:%ff', 0, 1, 'a broken escape'],
		[';;;', 0, 4, 'separators alone'],
		['gb/346/ins/8:p12,p12', 1, 0, 'the same twice is once'],
		[`gb/346/ins/8:${'p1,'.repeat(9000)}`, 0, 1, 'longer than is read'],
	])('%s', (fragment, ids, dropped, _reason) => {
		const read = parseBasketFragment(fragment);
		expect([read.ids.length, read.dropped]).toEqual([ids, dropped]);
	});

	test('no more than a basket holds', () => {
		const places = Array.from({ length: 250 }, (_, index) => `p${String(index + 1)}`).join(',');
		const { ids, dropped } = parseBasketFragment(`gb/346/ins/8:${places}`);
		expect([ids.length, dropped]).toEqual([BASKET_LIMIT, 50]);
	});
});
