import { describe, expect, test } from 'vitest';
import {
	addToBasket,
	BASKET_LIMIT,
	EMPTY_BASKET,
	isBasketId,
	moveInBasket,
	removeFromBasket,
} from '../../../src/reader/basket/basket.ts';

describe('isBasketId', () => {
	test.each([
		['gb/346/ins/8', true, 'a document'],
		['gb/346/ins/8/p12', true, 'a paragraph'],
		['gb/346/ins/8/p12-p15', true, 'a range'],
		['gb/346/ins/8/p61-a', true, 'an item'],
		['gb/346/ins/8/fn3', true, 'a note'],
		['gb/346/ins/8/p012', false, 'a leading zero would be a second address'],
		['gb/346/ins/8/p15-p12', false, 'a range that falls'],
		['GB.346/INS/8', false, 'a symbol is no id'],
		['gb/346/ins/8/', false, 'a slash at the end is a path'],
		['xx/346/ins/8', false, 'no body of the archive'],
		['gb/../etc', false, 'a way out'],
		['', false, 'nothing'],
		[12, false, 'a number'],
		[`gb/${'1/'.repeat(80)}1`, false, 'longer than any address'],
	])('%s is %s: %s', (id, expected, _reason) => {
		expect(isBasketId(id)).toBe(expected);
	});
});

const basket = { ids: ['gb/346/ins/8/p1', 'gb/346/ins/8/p2', 'gb/346/ins/8/p3'], title: '名' };
const numbered = (count: number) =>
	Array.from({ length: count }, (_, index) => `gb/346/ins/8/p${String(index + 10)}`);

describe('addToBasket', () => {
	test('puts each id in once, behind those that are there', () => {
		const ids = ['gb/346/ins/8/p2', 'gb/346/ins/8/p9', 'gb/346/ins/8/p9'];
		const { basket: after, added, held, refused } = addToBasket(basket, ids);
		expect(after.ids).toEqual([...basket.ids, 'gb/346/ins/8/p9']);
		expect([added, held, refused]).toEqual([1, 1, 0]);
	});

	test('fills the basket to its limit', () => {
		const ids = numbered(BASKET_LIMIT);
		expect(addToBasket(EMPTY_BASKET, ids).basket.ids).toEqual(ids);
	});

	test('puts in nothing where there is not room for all', () => {
		const addition = addToBasket(basket, numbered(BASKET_LIMIT - 2));
		expect(addition.basket).toBe(basket);
		expect(addition.refused).toBe(BASKET_LIMIT - 2);
	});
});

describe('moveInBasket', () => {
	test.each([
		['gb/346/ins/8/p3', -1, '132', 'up'],
		['gb/346/ins/8/p1', 1, '213', 'down'],
		['gb/346/ins/8/p1', -1, '123', 'the first cannot go up'],
		['gb/346/ins/8/p3', 1, '123', 'the last cannot go down'],
		['gb/346/ins/8/p7', 1, '123', 'what is not there does not move'],
	])('%s by %i gives %s: %s', (id, by, order, _reason) => {
		const { ids } = moveInBasket(basket, id, by);
		expect(ids.map((one) => one.at(-1)).join('')).toBe(order);
	});
});

test('removeFromBasket takes one out and keeps the name', () => {
	const after = removeFromBasket(basket, 'gb/346/ins/8/p2');
	expect(after).toEqual({ ids: ['gb/346/ins/8/p1', 'gb/346/ins/8/p3'], title: '名' });
});
