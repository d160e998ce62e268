import { expect, test } from 'vitest';
import { foldRange, foldText, unfoldRange } from '../../../src/model/addressing/fold-text.ts';

test.each([
	['ＧＢ．３４６／ＩＮＳ／８', 'GB.346/INS/8', 'full-width forms'],
	['（Rev.１）', '(Rev.1)', 'full-width brackets'],
	['a\u00A0b\u3000c', 'a b c', 'spaces'],
	['gb\u2011346\u20138', 'gb-346-8', 'hyphens and the en dash'],
	['GB.3\u00AD4\u200B6', 'GB.346', 'invisible characters'],
	['《公约》。—𠮷', '《公约》。—𠮷', 'Chinese punctuation and the em dash stay'],
])('%j is %j: %s', (text, folded) => {
	expect(foldText(text).text).toBe(folded);
});

test('a stretch of folded text is found in the original', () => {
	const text = '见 GB.3\u00AD46/INS/8。';
	const folded = foldText(text);
	const from = folded.text.indexOf('GB');
	const range = unfoldRange(folded, from, from + 'GB.346/INS/8'.length);
	expect(text.slice(range.from, range.to)).toBe('GB.3\u00AD46/INS/8');
});

test.each([
	['甲乙丙', [0, 1, 2], 'nothing is dropped'],
	['（甲　乙）', [0, 1, 2, 3, 4], 'what is replaced keeps its place'],
	['\uFEFF甲\u200B\u200B乙，\u00AD丙\u00AD', [1, 4, 5, 7], 'what is dropped moves what follows'],
])('%j: each unit is found where it stood: %j, %s', (text, places) => {
	const folded = foldText(text);
	const found = [...folded.text].map((_, at) => unfoldRange(folded, at, at + 1));
	expect(found).toEqual(places.map((from) => ({ from, to: from + 1 })));
	expect(found.map(({ from, to }) => foldRange(folded, from, to).from)).toEqual([...places.keys()]);
});
