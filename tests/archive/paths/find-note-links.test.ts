import { describe, expect, test } from 'vitest';
import { formatAddress } from '../../../src/model/addressing/address.ts';
import { findNoteLinks } from '../../../src/archive/paths/find-note-links.ts';

const INS = 'gb/346/ins/8';
const POL = 'gb/340/pol/6';
const UNIDO = 'unido/pbc/38/item-11';
const FRAGMENTS = new Set(['p1', 'p2', 'p3', 'p28', 'p28-3', 'p61', 'p61-a', 'fn9', 'box1']);
const HELD = new Set([INS, POL, UNIDO]);

const titles = {
	documents: [{ document: POL, titles: ['2020-2025 年发展合作战略'] }],
	doubtful: [{ title: '发展合作战略', reason: '没有写明年份。' }],
};

/** Returns the pieces of a note that lead somewhere: their words, and where to. */
function linksOf(text: string, ...documents: string[]): string[] {
	const scope = {
		documents,
		titles,
		fragmentsOf: (id: string) => (HELD.has(id) ? FRAGMENTS : undefined),
	};
	const pieces = findNoteLinks(text, scope);
	expect(pieces.map((piece) => piece.text).join('')).toBe(text);
	return pieces.flatMap((piece) =>
		piece.address === null ? [] : [`${piece.text} > ${formatAddress(piece.address)}`],
	);
}

describe('what a note names', () => {
	test.each<[string, string[], string]>([
		['（第2段）', ['第2段 > gb/346/ins/8/p2'], 'a paragraph of the one document that is read'],
		['（第28段第3项）', ['第28段第3项 > gb/346/ins/8/p28-3'], 'an item that is counted'],
		['（第61段(a)项）', ['第61段(a)项 > gb/346/ins/8/p61-a'], 'an item that has a letter'],
		['（第1至3段）', ['第1至3段 > gb/346/ins/8/p1-p3'], 'a range'],
		['样本的起止见脚注9', ['脚注9 > gb/346/ins/8/fn9'], 'a footnote'],
		['除第1段和第2段外', ['第1段 > gb/346/ins/8/p1', '第2段 > gb/346/ins/8/p2'], 'two'],
		[
			'（GB.340/POL/6 第3段）',
			['GB.340/POL/6 第3段 > gb/340/pol/6/p3'],
			'of another document, with its symbol',
		],
		['GB.340/POL/6 脚注9', ['GB.340/POL/6 脚注9 > gb/340/pol/6/fn9'], 'a footnote of another'],
		['见 GB.340/POL/6。', ['GB.340/POL/6 > gb/340/pol/6'], 'a document as a whole'],
		['《2020-2025 年发展合作战略》第3段', ['第3段 > gb/340/pol/6/p3'], 'named by its title'],
	])('%j: %j, %s', (text, expected) => {
		expect(linksOf(text, INS)).toEqual(expected);
	});

	test.each([
		['（第9段）', 'a paragraph that is not there'],
		['（第28段第4项）', 'an item that is not there'],
		['（第2至9段）', 'a range that ends outside'],
		['（脚注3）', 'a footnote that is not there'],
		['本届会议报告第2段', 'what may be another document'],
		['战略第2段', 'another one named by a word'],
		['《发展合作战略》第2段', 'a doubtful title'],
		['GB.340/INS/6 第2段', 'a document that is not held'],
		['这一段写得好，第2题', 'no place at all'],
		['第三步第2段落', 'a part of another word'],
	])('%j stays text: %s', (text) => {
		expect(linksOf(text, INS)).toEqual([]);
	});

	test('a bare number stays text where several documents are read', () => {
		expect(linksOf('（第2段）', INS, POL)).toEqual([]);
		expect(linksOf('（第2段）', INS, INS)).toEqual(['第2段 > gb/346/ins/8/p2']);
	});

	test('a bare number is of the one document that the note names before, of several that are read', () => {
		expect(linksOf('GB.346/INS/8 第2段，又见第3段', INS, POL)).toEqual([
			'GB.346/INS/8 第2段 > gb/346/ins/8/p2',
			'第3段 > gb/346/ins/8/p3',
		]);
		expect(linksOf('第3段，又见 GB.346/INS/8 第2段', INS, POL)).toEqual([
			'GB.346/INS/8 第2段 > gb/346/ins/8/p2',
		]);
		expect(linksOf('GB.346/INS/8 第2段、GB.340/POL/6 第1段，又见第3段', INS, POL)).toEqual([
			'GB.346/INS/8 第2段 > gb/346/ins/8/p2',
			'GB.340/POL/6 第1段 > gb/340/pol/6/p1',
		]);
		expect(linksOf('GB.340/POL/6 第1段，又见第3段', INS, UNIDO)).toEqual([
			'GB.340/POL/6 第1段 > gb/340/pol/6/p1',
		]);
	});

	test('a bare number stays text once the note has named another document', () => {
		expect(linksOf('第2段与 GB.340/POL/6 第3段不同，见第2段', INS)).toEqual([
			'第2段 > gb/346/ins/8/p2',
			'GB.340/POL/6 第3段 > gb/340/pol/6/p3',
		]);
	});

	test('a report known by its body is that of the step, where it reads one', () => {
		const text = '工发组织报告第2段';
		expect(linksOf(text, INS, UNIDO)).toEqual(['第2段 > unido/pbc/38/item-11/p2']);
		expect(linksOf(text, INS)).toEqual([]);
		expect(linksOf(text, UNIDO, 'unido/idb/46/1')).toEqual([]);
	});
});
