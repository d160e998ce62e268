import { expect, test } from 'vitest';
import { type AskedSite, findWay } from '../../../src/reader/missing/find-way.ts';

const PAPER = 'gb/346/ins/8';

/** Pages of a small archive, and the fragments of the paper that it holds. */
const site: AskedSite = {
	held: [PAPER, 'gb/346/pfa/1', 'gb/323/ins/5', 'unido/pbc/38/item-11'],
	names: {
		bodies: new Set(['理事会']),
		titles: new Map([['联合国发展系统改革', 'unido/pbc/38/item-11']]),
	},
	hasPage: (path) => Promise.resolve([`gb/340/ins/6/`, 'search/', 'documents/'].includes(path)),
	fragmentsOf: (id) =>
		Promise.resolve(
			id === 'gb/323/ins/5'
				? ['appendix1', 'appendix1-p1']
				: ['p1', 'p12', 'p13', 'p14', 'p15', 'p15a', 'p61', 'p61-a', 'fn3', 'h7', 'appendix1-p3'],
		),
	findMoved: ([first = '']) => Promise.resolve(first === `${PAPER}/p70` ? `/${PAPER}/p13/` : null),
};

test.each([
	['gb/346/ins/8/p12。', 'gb/346/ins/8/p12/', 'a tail'],
	['gb/346/ins/8/p12/)', 'gb/346/ins/8/p12/', 'a bracket behind the slash'],
	['gb/346/ins/8/%23p12', 'gb/346/ins/8/p12/', 'an encoded number sign'],
	['gb/346/ins/8/p12/&gt;', 'gb/346/ins/8/p12/', 'the bracket of a mail as an entity'],
	['gb/346/ins/8/p12&nbsp;', 'gb/346/ins/8/p12/', 'a space as an entity'],
	['gb/346/ins/8/p12%E3%80%82', 'gb/346/ins/8/p12/', 'an encoded full stop'],
	['gb/346/ins/8/p12/=20', 'gb/346/ins/8/p12/', 'a space of quoted-printable'],
	['gb/346/ins/8/p12%E2%80%8B', 'gb/346/ins/8/p12/', 'a zero-width space'],
	['gb/346/ins/8/p12%E2%80%8E', 'gb/346/ins/8/p12/', 'a mark of direction'],
	['GB.346/INS/8,%20p.%203,%20para.%2012', 'gb/346/ins/8/p12/', 'a page beside it'],
	['GB/346/INS/8/', 'gb/346/ins/8/', 'upper case'],
	['gb.346/ins/8/', 'gb/346/ins/8/', 'the symbol in small letters'],
	['GB.346/INS/8/p12/', 'gb/346/ins/8/p12/', 'the printed symbol with a paragraph'],
	['gb/346/ins/8/p61-a/', 'gb/346/ins/8/#p61-a', 'an item'],
	['gb/346/ins/8/p61(a)/', 'gb/346/ins/8/#p61-a', 'with brackets'],
	['gb/346/ins/8/p61a/', 'gb/346/ins/8/#p61-a', 'without them: there is no 61A'],
	['gb/346/ins/8/p15a/', 'gb/346/ins/8/p15a/', 'one put in later'],
	['gb/346/ins/8/p12-p15/', 'gb/346/ins/8/p12/#p12-p15', 'a range'],
	[
		'gb/346/ins/8/p12-15/',
		'gb/346/ins/8/p12/#p12-p15',
		'a range cut short: there is no such bullet',
	],
	['gb/346/ins/8/p12,p14/', 'gb/346/ins/8/#p12,p14', 'a list'],
	['gb/346/ins/8/fn3/', 'gb/346/ins/8/#fn3', 'a note'],
	['gb/346/ins/8/appendix1-p3/', 'gb/346/ins/8/appendix1/p3/', 'a place of a part'],
	['gb/346/ins/8/第12段', 'gb/346/ins/8/p12/', 'in words'],
	['gb/346/ins/8/%E7%AC%AC12%E6%AE%B5', 'gb/346/ins/8/p12/', 'in encoded words'],
	['GB.346 INS 8 para 12', 'gb/346/ins/8/p12/', 'a citation'],
	['《联合国发展系统改革》', 'unido/pbc/38/item-11/', 'a title'],
	['x/y/gb/346/ins/8/p12/', 'gb/346/ins/8/p12/', 'under another base'],
	['en/gb/346/ins/8/', 'gb/346/ins/8/', 'a language that is not held'],
	['gb/346/ins/8/index.html#p12', 'gb/346/ins/8/p12/', 'a file and a fragment'],
	['gb/340/ins/6/p3/', 'gb/340/ins/6/', 'a place of what is not held: the page that says so'],
	['gb/323/ins/5/appendix-i/p1/', 'gb/323/ins/5/appendix1/p1/', 'the symbol of an appendix'],
	['Search/', 'search/', 'another page in upper case'],
	['documents/index.htm', 'documents/', 'the file of another page'],
	['documents。', 'documents/', 'another page with a tail'],
])('%s leads to %s: %s', async (path, to, _reason) => {
	expect(await findWay(path, site)).toEqual({ kind: 'page', path: to });
});

test.each([
	[
		'gb/346/ins/8/p999/',
		{ kind: 'no-place', document: PAPER, place: 'p999', nearest: ['p61'] },
		'behind the last paragraph',
	],
	[
		'gb/346/ins/8/p60-p63/',
		{ kind: 'no-place', document: PAPER, place: 'p60-p63', nearest: ['p15', 'p61'] },
		'a range of which not all is there',
	],
	['gb/346/ins/8/p70/', { kind: 'url', url: `/${PAPER}/p13/` }, 'a place that has moved'],
	['gb/346/ins/8/xyz', { kind: 'unread', document: PAPER, rest: 'xyz' }, 'no place'],
	['gb/346/ins/8/p12/xyz', { kind: 'unread', document: PAPER, rest: 'p12/xyz' }, 'behind one'],
	[
		'GB.346/INS/8(Rev.1)/',
		{ kind: 'not-held', document: `${PAPER}/rev1`, original: PAPER },
		'a revision of what is held',
	],
	[
		'gb/341/ins/3/1/rev2/',
		{ kind: 'not-held', document: 'gb/341/ins/3/1/rev2', original: null },
		'a revision of what is not',
	],
	[
		'gb/346/ins/999/',
		{ kind: 'not-held', document: 'gb/346/ins/999', original: null },
		'of no symbol',
	],
	['gb/346/ins/9/', { kind: 'not-held', document: 'gb/346/ins/9', original: null }, 'not cited'],
	['gb/346/', { kind: 'cut', start: 'gb/346', documents: [PAPER, 'gb/346/pfa/1'] }, 'a session'],
	['gb/34', { kind: 'cut', start: 'gb/34', documents: [PAPER, 'gb/346/pfa/1'] }, 'cut in a number'],
	['g', { kind: 'unknown' }, 'a letter'],
	['404.html', { kind: 'unknown' }, 'the page itself'],
	['a/b/c/d/e.html', { kind: 'unknown' }, 'a file deep down'],
	['%E0%A4%A', { kind: 'unknown' }, 'broken encoding'],
	['', { kind: 'unknown' }, 'nothing'],
])('%s: %j, %s', async (path, way, _reason) => {
	expect(await findWay(path, site)).toEqual(way);
});
