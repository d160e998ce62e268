import { expect, test } from 'vitest';
import { officialAddress } from '../../../src/citations/cite/official-address.ts';

test.each([
	['un/a/res/75/233', 'A/RES/75/233', 'https://undocs.org/zh/A/RES/75/233', 'a resolution'],
	['un/a/75/399', 'A/75/399', 'https://undocs.org/zh/A/75/399', 'a report'],
	['gb/346/ins/8', 'GB.346/INS/8', null, 'the ILO has no address by symbol'],
	['unido/idb/46/dec/12', 'IDB.46/Dec.12', null, 'nor has UNIDO'],
	['un/a/res/75/233', null, null, 'no symbol'],
	['gb/346/un/8', 'GB.346/UN/8', null, 'an id that only holds these letters'],
])('%s, %s: %s, %s', (id, symbol, expected, _reason) => {
	expect(officialAddress(id, symbol)).toBe(expected);
});

test('the patterns of the manifest come first, and a symbol is no pattern', () => {
	const own = [{ ids: 'gb/', url: 'https://papers.example/{symbol}.pdf' }];
	expect(officialAddress('gb/346/ins/8', 'GB.346/INS/8', own)).toBe(
		'https://papers.example/GB.346/INS/8.pdf',
	);
	expect(officialAddress('gb/346/ins/8', '$& {symbol}', own)).toBe(
		'https://papers.example/$&%20%7Bsymbol%7D.pdf',
	);
	expect(officialAddress('un/a/75/399', 'A/75/399', own)).toBe('https://undocs.org/zh/A/75/399');
});
