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

test('the words before a quotation may name its place', () => {
	const [found] = findQuotations('GB.346/INS/8第12段指出：“甲”。', shelf);
	expect(found?.named && formatAddress(found.named)).toBe('gb/346/ins/8/p12');
});
