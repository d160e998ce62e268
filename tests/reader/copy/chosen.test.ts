import { expect, test } from 'vitest';
import { chosenUrl, formatDay } from '../../../src/reader/copy/chosen.ts';

const HOME = 'https://archive.example/archive/';
const choose = (...places: Parameters<typeof chosenUrl>[0]['places'][number][]) =>
	chosenUrl({ document: 'gb/346/ins/8', places, quotation: null }, HOME);

test('an address is absolute, and names each of its places', () => {
	expect(choose()).toBe(`${HOME}gb/346/ins/8/`);
	expect(choose({ kind: 'paragraph', number: 12 })).toBe(`${HOME}gb/346/ins/8/p12/`);
	expect(choose({ kind: 'range', from: 12, to: 15 })).toBe(`${HOME}gb/346/ins/8/p12/#p12-p15`);
	expect(choose({ kind: 'paragraph', number: 12 }, { kind: 'footnote', number: 3 })).toBe(
		`${HOME}gb/346/ins/8/#p12,fn3`,
	);
});

test('a day is that of the device, in two digits', () => {
	expect(formatDay(new Date(2026, 0, 5, 23, 59))).toBe('2026-01-05');
	expect(formatDay(new Date(2026, 10, 21))).toBe('2026-11-21');
});
