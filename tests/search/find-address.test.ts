import { expect, test } from 'vitest';
import { type Address, formatAddress } from '../../src/model/addressing/address.ts';
import { toAddresses } from '../../src/model/addressing/named-places.ts';
import { findAddress } from '../../src/search/client/find-address.ts';

/** Places of one paper with a part, and of one whose appendix was issued under a symbol of its own. */
const HELD = [
	'gb/347/ins/5',
	'gb/347/ins/5/p12',
	'gb/347/ins/5/p12bis',
	'gb/347/ins/5/p13',
	'gb/347/ins/5/p13a',
	'gb/347/ins/5/appendix1',
	'gb/347/ins/5/appendix1/p3',
	'gb/347/ins/5/appendix1/text1',
	'gb/347/ins/5/appendix1/table1',
	'gb/323/ins/5',
	'gb/323/ins/5/appendix1',
	'gb/323/ins/5/appendix1/p1',
	'gb/323/ins/6',
	'gb/323/ins/6/appendix-i',
	'gb/323/ins/6/appendix-i/p1',
	'unido/pbc/38/item-11',
	'unido/pbc/38/item-11/p3',
];

const PLAIN = 'unido/pbc/38/item-11';

const catalogue = {
	documents: [
		{
			id: PLAIN,
			symbol: null,
			title: '联合国发展系统改革',
			filters: { body: null, session: null, section: null, year: null, genre: null },
			date: '',
			from: 0,
		},
	],
	size: HELD.length,
	idOf: (ordinal: number) => HELD[ordinal] ?? '',
	find: (address: Address) => {
		const at = HELD.indexOf(formatAddress(address));
		return at === -1 ? null : at;
	},
};

/** Returns what a query leads to, and the record that it is in; what is not held as it was typed. */
function find(query: string): (string | null)[] {
	const hit = findAddress(query, catalogue);
	if (hit === null) return [];
	const [first] = hit.places;
	if (first === undefined) return [...toAddresses(hit.named).map(formatAddress), null];
	return hit.places.length === 1
		? [formatAddress(first.address), HELD[first.ordinal] ?? null]
		: hit.places.map(({ address }) => formatAddress(address));
}

const PAPER = 'gb/347/ins/5';

test.each([
	['GB.347/INS/5 第12段', [`${PAPER}/p12`, `${PAPER}/p12`], 'a paragraph'],
	[`${PLAIN} 第3段`, [`${PLAIN}/p3`, `${PLAIN}/p3`], 'one of a paper without a symbol, by its id'],
	[`para 3 of ${PLAIN}`, [`${PLAIN}/p3`, `${PLAIN}/p3`], 'the same the other way round'],
	[`${PLAIN}4 para 3`, [], 'no paper whose id is longer'],
	['GB.347/INS/5 第12之二段', [`${PAPER}/p12bis`, `${PAPER}/p12bis`], 'one put in later'],
	['GB.347/INS/5 para 12a', [`${PAPER}/p12-a`, `${PAPER}/p12`], 'item (a): there is no 12A'],
	['GB.347/INS/5 para 13a', [`${PAPER}/p13a`, `${PAPER}/p13a`], '13A, which is held'],
	['GB.347/INS/5 第13(a)段', [`${PAPER}/p13-a`, `${PAPER}/p13`], 'brackets say item (a)'],
	['GB.347/INS/5 para 40a', [`${PAPER}/p40a`, null], 'neither is held: as it was typed'],
	[
		'GB.347/INS/5 附录一 第3段',
		[`${PAPER}/appendix1/p3`, `${PAPER}/appendix1/p3`],
		'a paragraph of a part',
	],
	[
		'GB.347/INS/5, Appendix I, para. 3(a)',
		[`${PAPER}/appendix1/p3-a`, `${PAPER}/appendix1/p3`],
		'an item of it',
	],
	['GB.347/INS/5 附录一', [`${PAPER}/appendix1`, `${PAPER}/appendix1`], 'a part'],
	[
		'GB.347/INS/5 附录一 表格1',
		[`${PAPER}/appendix1/table1`, `${PAPER}/appendix1/table1`],
		'a table of a part',
	],
	['GB.347/INS/5 附录二 第3段', [`${PAPER}/appendix2/p3`, null], 'a part that is not there'],
	[
		'GB.323/INS/5/Appendix I',
		['gb/323/ins/5/appendix1', 'gb/323/ins/5/appendix1'],
		'held in its paper',
	],
	[
		'GB.323/INS/5/Appendix I, para. 1',
		['gb/323/ins/5/appendix1/p1', 'gb/323/ins/5/appendix1/p1'],
		'a paragraph of it',
	],
	[
		'GB.323/INS/6/Appendix I, para. 1',
		['gb/323/ins/6/appendix-i/p1', 'gb/323/ins/6/appendix-i/p1'],
		'held as a document',
	],
	[
		'GB.347/INS/5, paras 12-13',
		[`${PAPER}/p12`, `${PAPER}/p12bis`, `${PAPER}/p13`],
		'a range, with what was put in between, and not behind its end',
	],
	[
		'GB.347/INS/5 第12至15段',
		[`${PAPER}/p12`, `${PAPER}/p12bis`, `${PAPER}/p13`, `${PAPER}/p13a`],
		'what is held of a range',
	],
	[
		'GB.347/INS/5 第12之二至13段',
		[`${PAPER}/p12bis`, `${PAPER}/p13`],
		'a range from what was put in later',
	],
	['GB.347/INS/5, paras 12–12 bis', [`${PAPER}/p12`, `${PAPER}/p12bis`], 'a range to it'],
	['GB.347/INS/5 第13和12段', [`${PAPER}/p13`, `${PAPER}/p12`], 'a list, in the order named'],
	['GB.347/INS/5 第12、40和13段', [`${PAPER}/p12`, `${PAPER}/p13`], 'what is held of a list'],
	['GB.347/INS/5 第13(a)和13(b)段', [`${PAPER}/p13-a`, `${PAPER}/p13`], 'a record once'],
	['GB.347/INS/5 第40至45段', [`${PAPER}/p40-p45`, null], 'a range of which nothing is held'],
	['GB.347/INS/5#p12-13', [`${PAPER}/p12-13`, `${PAPER}/p12`], 'a bullet: the page tells'],
	['GB.347/INS/5#p11-13', [`${PAPER}/p11-13`, null], 'a bullet of what is not held'],
	['附录一第3段', [], 'a part of no document'],
])('%s leads to %j: %s', (query, expected, _reason) => {
	expect(find(query)).toEqual(expected);
});
