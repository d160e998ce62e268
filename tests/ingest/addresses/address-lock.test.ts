import { describe, expect, test } from 'vitest';
import {
	findLostAddresses,
	findNewAddresses,
	formatAddressLock,
	readAddressLock,
} from '../../../src/ingest/addresses/address-lock.ts';
import { collectAddresses } from '../../../src/ingest/addresses/collect-addresses.ts';
import { makeDocument, paragraph, prose, text } from '../../fixtures/make-document.ts';
import { smallDocument } from '../../fixtures/small-document.ts';
import { makeFolder, writeFiles } from '../temporary-folder.ts';

const LOCK = 'content/addresses.lock';
const withParagraphs = (...numbers: number[]) =>
	makeDocument({ body: numbers.map((number) => paragraph(number, prose(text('文')))) });
const published = (...numbers: number[]) => ({
	documents: [withParagraphs(...numbers)],
	paths: [],
});
const ID = 'gb/346/ins/8';
const under = (fragment: string) => `${ID}/${fragment}`;

describe('addresses of a document', () => {
	test('its own, its front, parts, items and notes, in the order printed', () => {
		expect(collectAddresses(smallDocument)).toEqual([
			ID,
			...['front', 'h1', 'h2', 'p1', 'p2', 'p2-1', 'p2-2', 'box1', 'box1-1'].map(under),
			...['fig1', 'p3', 'p3-a', 'fn1', 'fn2', 'fn3'].map(under),
		]);
	});
});

describe('the lock', () => {
	test('is empty before anything was published', async () => {
		expect(await readAddressLock(await makeFolder())).toEqual([]);
	});

	test('holds every address, sorted, a line each', async () => {
		const root = await makeFolder();
		const text = `${ID}\n${ID}/front\n${ID}/p1\n${ID}/p2\n`;
		const added = findNewAddresses([], published(2, 1));
		expect(added).toHaveLength(4);
		expect(formatAddressLock([], added)).toBe(text);
		await writeFiles(root, { [LOCK]: text });
		expect(await readAddressLock(root)).toEqual([ID, under('front'), under('p1'), under('p2')]);
	});

	test('only grows: what was published stays', () => {
		const lock = ['gb/1/2', ID, under('p9')];
		const added = findNewAddresses(lock, published(1));
		expect(added).toEqual([under('front'), under('p1')]);
		expect(formatAddressLock(lock, added).trim().split('\n')).toEqual([
			'gb/1/2',
			ID,
			under('front'),
			under('p1'),
			under('p9'),
		]);
	});

	test('has nothing to add where every address stands in it', () => {
		const lock = findNewAddresses([], published(1));
		expect(findNewAddresses(lock, published(1))).toEqual([]);
	});

	test('that cannot be read is an error, not an empty one', async () => {
		const root = await makeFolder();
		await writeFiles(root, { [`${LOCK}/a`]: 'a folder in its place' });
		await expect(readAddressLock(root)).rejects.toThrow('EISDIR');
	});
});

describe('addresses that lead nowhere', () => {
	test.each([
		[[], [], 'an empty lock'],
		[[ID, under('front'), under('p1')], [], 'all of them answer'],
		[[under('p2')], [under('p2')], 'a paragraph that is gone'],
		[[under('p1-a')], [under('p1-a')], 'an item that is gone'],
		[['gb/346/ins/9'], ['gb/346/ins/9'], 'a document that is gone'],
		[[under('p')], [under('p')], 'half an address'],
	])('%j: %j, %s', (lock, expected) => {
		expect(findLostAddresses(lock, published(1))).toEqual(expected);
	});
});
