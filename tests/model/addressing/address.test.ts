import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	addressToPageFragment,
	addressToUrl,
	formatAddress,
	isDocumentId,
	parseAddress,
	type Address,
} from '../../../src/model/addressing/address.ts';
import type { Place } from '../../../src/model/addressing/place.ts';

const document = 'gb/346/ins/8';

describe('addresses of the contract', () => {
	test.each<[string, Address, url: string, inPage: string]>([
		['gb/346/ins/8', { document, place: null }, '/gb/346/ins/8/', '/gb/346/ins/8/'],
		[
			'gb/346/ins/8/p12',
			{ document, place: { kind: 'paragraph', number: 12 } },
			'/gb/346/ins/8/p12/',
			'/gb/346/ins/8/#p12',
		],
		[
			'gb/346/ins/8/p61-a',
			{ document, place: { kind: 'item', paragraph: 61, label: 'a' } },
			'/gb/346/ins/8/#p61-a',
			'/gb/346/ins/8/#p61-a',
		],
		[
			'gb/346/ins/8/p28-4',
			{ document, place: { kind: 'item', paragraph: 28, label: 4 } },
			'/gb/346/ins/8/#p28-4',
			'/gb/346/ins/8/#p28-4',
		],
		[
			'gb/346/ins/8/en3',
			{ document, place: { kind: 'endnote', number: 3 } },
			'/gb/346/ins/8/#en3',
			'/gb/346/ins/8/#en3',
		],
		[
			'gb/346/ins/8/p12-p15',
			{ document, place: { kind: 'range', from: 12, to: 15 } },
			'/gb/346/ins/8/p12/#p12-p15',
			'/gb/346/ins/8/#p12',
		],
		[
			'gb/346/ins/8/fn3',
			{ document, place: { kind: 'footnote', number: 3 } },
			'/gb/346/ins/8/#fn3',
			'/gb/346/ins/8/#fn3',
		],
		[
			'gb/346/ins/8/box1',
			{ document, place: { kind: 'box', number: 1 } },
			'/gb/346/ins/8/#box1',
			'/gb/346/ins/8/#box1',
		],
		[
			'gb/346/ins/8/box1-2',
			{ document, place: { kind: 'box-item', box: 1, label: 2 } },
			'/gb/346/ins/8/#box1-2',
			'/gb/346/ins/8/#box1-2',
		],
		[
			'gb/346/ins/8/fig1',
			{ document, place: { kind: 'figure', number: 1 } },
			'/gb/346/ins/8/#fig1',
			'/gb/346/ins/8/#fig1',
		],
		[
			'gb/346/ins/8/front',
			{ document, place: { kind: 'front' } },
			'/gb/346/ins/8/#front',
			'/gb/346/ins/8/#front',
		],
		[
			'gb/346/ins/8/h7',
			{ document, place: { kind: 'heading', number: 7 } },
			'/gb/346/ins/8/#h7',
			'/gb/346/ins/8/#h7',
		],
		[
			'unido/pbc/38/item-11',
			{ document: 'unido/pbc/38/item-11', place: null },
			'/unido/pbc/38/item-11/',
			'/unido/pbc/38/item-11/',
		],
		[
			'unido/dgb/2020/09',
			{ document: 'unido/dgb/2020/09', place: null },
			'/unido/dgb/2020/09/',
			'/unido/dgb/2020/09/',
		],
	])('%s', (id, address, url, inPage) => {
		expect(parseAddress(id)).toEqual(address);
		expect(formatAddress(address)).toBe(id);
		expect(addressToUrl(address)).toBe(url);
		expect(addressToPageFragment(address)).toBe(inPage);
	});
});

test('keeps sub-item 6 apart from paragraph 6', () => {
	expect(parseAddress('gb/340/ins/18/6')).toEqual({ document: 'gb/340/ins/18/6', place: null });
	expect(parseAddress('gb/340/ins/18/p6')).toEqual({
		document: 'gb/340/ins/18',
		place: { kind: 'paragraph', number: 6 },
	});
});

describe('near misses', () => {
	test.each([
		['gb/346/ins/8/p0', 'paragraph zero'],
		['gb/346/ins/8/p012', 'a leading zero'],
		['gb/346/ins/8/fn0', 'note zero'],
		['gb/346/ins/8/p15-p12', 'a range that falls'],
		['gb/346/ins/8/p12-p12', 'a range of one'],
		['gb/346/ins/8/p28-0', 'bullet zero'],
		['gb/346/ins/8/p61-A', 'upper case in the place'],
		['GB/346/INS/8/p12', 'upper case in the document'],
		['gb/346/ins/8/p12/p13', 'a place in a place'],
		['gb/346/ins/08', 'a leading zero in the document'],
		['gb/../ins/8', 'a step up'],
		['gb//ins/8', 'an empty segment'],
		['gb/346/ins/8/', 'a slash at the end'],
		['/gb/346/ins/8', 'a slash at the start'],
		['gb', 'a body alone'],
		['p12', 'no document'],
		['paths/social-dialogue', 'a reading path is not a document'],
		['api/v1/documents', 'nor is data'],
		['', 'nothing'],
	])('%s: %s', (id) => {
		expect(parseAddress(id)).toBeNull();
	});
});

test('keeps the fifteenth bullet of paragraph 12 apart from a range, which repeats the p', () => {
	expect(parseAddress('gb/346/ins/8/p12-15')?.place).toEqual({
		kind: 'item',
		paragraph: 12,
		label: 15,
	});
});

describe('base paths', () => {
	const address: Address = { document, place: { kind: 'paragraph', number: 12 } };

	test.each([
		['/archive/', '/archive/gb/346/ins/8/p12/', 'as it should be'],
		['/archive', '/archive/gb/346/ins/8/p12/', 'without the last slash'],
		['archive', '/archive/gb/346/ins/8/p12/', 'without any'],
		['/a/b', '/a/b/gb/346/ins/8/p12/', 'of two segments'],
		['', '/gb/346/ins/8/p12/', 'empty'],
		['/', '/gb/346/ins/8/p12/', 'the root'],
	])('"%s" gives %s: %s', (base, url) => {
		expect(addressToUrl(address, base)).toBe(url);
	});
});

const number = fc.integer({ min: 1, max: 9999 });
const label = fc.oneof(fc.constantFrom('a', 'b', 'iv', 'xviii'), fc.integer({ min: 1, max: 999 }));

const places: fc.Arbitrary<Place | null> = fc.oneof(
	fc.record({
		kind: fc.constantFrom('paragraph', 'footnote', 'box', 'figure', 'heading'),
		number,
	}),
	fc.record({ kind: fc.constant('item' as const), paragraph: number, label }),
	fc.record({ kind: fc.constant('box-item' as const), box: number, label }),
	fc
		.tuple(fc.integer({ min: 1, max: 5000 }), fc.integer({ min: 1, max: 4999 }))
		.map(([from, length]) => ({ kind: 'range' as const, from, to: from + length })),
	fc.constant({ kind: 'front' as const }),
	fc.constant(null),
);

test('a formatted address parses to what was formatted', () => {
	fc.assert(
		fc.property(
			fc.constantFrom('gb/346/ins/8', 'un/a/res/75/233', 'unido/pbc/38/item-11'),
			places,
			(id, place) => {
				const address = { document: id, place };
				expect(parseAddress(formatAddress(address))).toEqual(address);
			},
		),
	);
});

describe('a segment that names a place is none of a document', () => {
	test.each(['p', 'fn', 'en', 'box', 'fig', 'h', 'text', 'table'])('%s1', (segment) => {
		expect(isDocumentId(`un/a/${segment}1`)).toBe(false);
	});

	test('and no address of the ledger would be read otherwise for it', () => {
		const ledger = readFileSync(join(process.cwd(), 'content/addresses.lock'), 'utf8');
		const segments = ledger.split('\n').flatMap((line) => line.split(/[\s/]/u));
		expect(segments.filter((segment) => /^en\d/u.test(segment))).toEqual([]);
	});
});
