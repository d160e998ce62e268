import { expect, test } from 'vitest';
import { foldText, unfoldRange } from '../../src/addressing/fold-text.ts';

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
