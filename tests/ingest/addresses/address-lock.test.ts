import { describe, expect, test } from 'vitest';
import {
	findDroppedAddresses,
	findLostAddresses,
	findMisplaced,
	findNewAddresses,
	formatAddressLock,
	judgeLock,
	type LockEntry,
	parseAddressLock,
	readAddressLock,
	releasedIn,
	unreleasedIn,
} from '../../../src/ingest/addresses/address-lock.ts';
import { collectAddresses } from '../../../src/ingest/addresses/collect-addresses.ts';
import { makeDocument, paragraph, prose, text } from '../../fixtures/make-document.ts';
import { smallDocument } from '../../fixtures/small-document.ts';
import { makeFolder, writeFiles } from '../temporary-folder.ts';

const LOCK = 'content/addresses.lock';
const HEAD =
	'# An address a line, and the day on which `npm run release` published it: one without a day may still change.\n';
const withParagraphs = (...numbers: number[]) =>
	makeDocument({ body: numbers.map((number) => paragraph(number, prose(text('文')))) });
const published = (...numbers: number[]) => ({
	documents: [withParagraphs(...numbers)],
	paths: [],
});
const ID = 'gb/346/ins/8';
const DAY = '2026-11-21';
const under = (fragment: string) => `${ID}/${fragment}`;
const on = (released: string | null, ...addresses: string[]): LockEntry[] =>
	addresses.map((address) => ({ address, released }));

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
	test('is empty before anything was given', async () => {
		expect(await readAddressLock(await makeFolder())).toEqual([]);
	});

	test('holds every address, sorted, a line each, and the day of those that are published', async () => {
		const root = await makeFolder();
		const added = findNewAddresses([], published(2, 1));
		expect(added).toHaveLength(4);
		const entries = [...on(null, ...added.slice(2)), ...on(DAY, ...added.slice(0, 2))];
		const file = `${HEAD}${ID} ${DAY}\n${ID}/front ${DAY}\n${ID}/p1\n${ID}/p2\n`;
		expect(formatAddressLock(entries)).toBe(file);
		await writeFiles(root, { [LOCK]: file });
		const lock = await readAddressLock(root);
		expect(lock).toEqual([...on(DAY, ID, under('front')), ...on(null, under('p1'), under('p2'))]);
		expect(releasedIn(lock)).toEqual([ID, under('front')]);
		expect(unreleasedIn(lock)).toEqual([under('p1'), under('p2')]);
	});

	test('has nothing to add where every address stands in it', () => {
		const lock = on(null, ...findNewAddresses([], published(1)));
		expect(findNewAddresses(lock, published(1))).toEqual([]);
	});

	test('of the form without days is refused with what to do, not read as if nothing was published', async () => {
		const root = await makeFolder();
		await writeFiles(root, { [LOCK]: `${ID}\n${under('p1')}\n` });
		await expect(readAddressLock(root)).rejects.toThrow(
			/^content\/addresses\.lock:1:1 {2}lock-form[\s\S]*put this line first: # An address a line/u,
		);
	});

	test('that cannot be read is an error, not an empty one', async () => {
		const root = await makeFolder();
		await writeFiles(root, { [`${LOCK}/a`]: 'a folder in its place' });
		await expect(readAddressLock(root)).rejects.toThrow('EISDIR');
	});

	test.each<[string, string, string]>([
		[`${ID}\n${ID} ${DAY}\n`, `${ID} ${DAY}\n`, 'one branch published what the other has'],
		[`${ID} ${DAY}\n${ID} 2026-11-30\n`, `${ID} ${DAY}\n`, 'both did, on two days'],
		[`gb/2/1\ngb/1/1\n`, `gb/1/1\ngb/2/1\n`, 'lines stand as the branches had them'],
	])('of a merge, %j, becomes %j: %s', (lines, expected) => {
		const lock = parseAddressLock(HEAD + lines) ?? [];
		expect(findMisplaced(lock)).toMatchObject({ line: 3 });
		expect(formatAddressLock(lock)).toBe(HEAD + expected);
	});

	test.each([
		['<<<<<<< HEAD', 'the mark of a conflict'],
		[`${ID} 2026-02-30`, 'a day that no calendar has'],
		[`${ID} 2026-11`, 'a month'],
		[`${ID} ${DAY} ${DAY}`, 'two days'],
		[`${ID}/p12/x`, 'no address'],
	])('tells the line of %j: %s', (line) => {
		const lock = parseAddressLock(`${HEAD}gb/1/1\n${line}\n`) ?? [];
		expect(judgeLock(lock, [])).toMatchObject([
			{ rule: 'lock-line', line: 3, message: expect.stringContaining(`“${line}”`) as string },
		]);
	});
});

describe('addresses that nothing answers to', () => {
	test.each([
		[[], [], 'an empty lock'],
		[[ID, under('front'), under('p1')], [], 'all of them answer'],
		[[under('p2')], [under('p2')], 'a paragraph that is gone'],
		[[under('p1-a')], [under('p1-a')], 'an item that is gone'],
		[['gb/346/ins/9'], ['gb/346/ins/9'], 'a document that is gone'],
		[[under('p')], [under('p')], 'half an address'],
	])('%j: %j, %s', (addresses, expected) => {
		expect(findLostAddresses(on(DAY, ...addresses), published(1))).toMatchObject(expected);
		// What was never published is not lost: it goes.
		expect(findLostAddresses(on(null, ...addresses), published(1))).toEqual([]);
		expect(findDroppedAddresses(on(null, ...addresses), published(1))).toMatchObject(expected);
		expect(findDroppedAddresses(on(DAY, ...addresses), published(1))).toEqual([]);
	});

	test('do not count a document that was taken out: its own page says so', () => {
		const lock = on(DAY, 'gb/346/ins/9', 'gb/346/ins/9/p1');
		const withdrawn = { ...published(1), withdrawn: ['gb/346/ins/9'] };
		expect(findLostAddresses(lock, withdrawn, new Set(['gb/346/ins/9/p1']))).toEqual([]);
	});
});
