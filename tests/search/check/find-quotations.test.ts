import { expect, test } from 'vitest';
import { findQuotations } from '../../../src/search/check/find-quotations.ts';
import { parseLocator } from '../../../src/model/addressing/locate.ts';
import { formatAddress } from '../../../src/model/addressing/address.ts';

const shelf = { readCitation: (text: string) => parseLocator(text) };
const find = (text: string) =>
	findQuotations(text, shelf).map(({ from, to }) => text.slice(from, to));

test.each<[string, string, string[]]>([
	['marks of four kinds', '“甲”「乙」『丙』«丁»', ['“甲”', '「乙」', '『丙』', '«丁»']],
	['single marks', '他说‘甲’。', ['‘甲’']],
	['no apostrophes', 'In the ‘90s the ILO’s 报告', ['In the ‘90s the ILO’s 报告']],
	['single marks within others as theirs', '“甲‘乙’丙”', ['“甲‘乙’丙”']],
	['marks of several paragraphs', '“甲\n“乙”，', ['“甲\n“乙”']],
	['a mark behind one that nothing closes', '「甲。又说“乙”。', ['“乙”']],
	['straight marks', '他说"甲乙"。', ['"甲乙"']],
	['the outermost of nested marks', '“甲“乙”‘丙’丁”', ['“甲“乙”‘丙’丁”']],
	['no title', '见《理事会报告》和“甲”。', ['“甲”']],
	['a citation behind', '“甲”（GB.346/INS/8，第12段）。乙', ['“甲”（GB.346/INS/8，第12段）']],
	['no brackets that are no citation', '“甲”（强调为本文所加）。', ['“甲”']],
	['a block', '前文\n\n> 甲\n> 乙\n\n后文', ['> 甲\n> 乙']],
	['an indented block', '前文\n\n        甲乙\n\n后文', ['        甲乙']],
	['no first line of a paragraph', '　　前文甲\n后续一行\n又一行“乙”', ['“乙”']],
	['a mark that nothing closes', '他说“甲。没有下文', ['他说“甲。没有下文']],
	['the whole where there is none', '甲乙丙', ['甲乙丙']],
	['nothing in nothing', ' \n', []],
])('finds %s', (_, text, quotations) => {
	expect(find(text)).toEqual(quotations);
});

test.each<[string, string, (string | null)[]]>([
	['its place', '“甲”（GB.346/INS/8，第2段），“乙”（同上，第10段）', [null, 'gb/346/ins/8/p10']],
	[
		'an item',
		'“甲”（GB.346/INS/8，第2段），“乙”（同上，第61段(a)项）',
		[null, 'gb/346/ins/8/p61-a'],
	],
	['the very place', '“甲”（GB.346/INS/8，第2段），“乙”（同上）', [null, 'gb/346/ins/8/p2']],
	['in English', '“甲” (GB.346/INS/8, para. 2); “乙” (ibid., para. 3)', [null, 'gb/346/ins/8/p3']],
	[
		'from one to the next',
		'“甲”（GB.346/INS/8，第2段）“乙”（同上，第10段）“丙”（同上）',
		[null, 'gb/346/ins/8/p10', 'gb/346/ins/8/p10'],
	],
	[
		'the words before',
		'GB.346/INS/8第12段指出：“甲”，“乙”（同上）',
		['gb/346/ins/8/p12', 'gb/346/ins/8/p12'],
	],
	['nothing, where nothing is said of it', '“甲”（GB.346/INS/8，第2段）和“乙”', [null, null]],
	['nothing, where nothing was cited', '“甲”（同上，第10段）', [null]],
	['nothing, where it is no place', '“甲”（GB.346/INS/8，第2段）“乙”（同上，略）', [null, null]],
])('what is cited as the one before is so: %s', (_, text, named) => {
	const found = findQuotations(text, shelf);
	expect(found.map((one) => one.named && formatAddress(one.named))).toEqual(named);
});

test('the words before a quotation may name its place', () => {
	const [found] = findQuotations('GB.346/INS/8第12段指出：“甲”。', shelf);
	expect(found?.named && formatAddress(found.named)).toBe('gb/346/ins/8/p12');
});
