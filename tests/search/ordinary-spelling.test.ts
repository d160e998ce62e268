import { expect, test } from 'vitest';
import { listOrdinarySigns, normalizeSpelling } from '../../src/search/ordinary-spelling.ts';

test.each<[string, string[], string]>([
	['⻓期规划', ['长'], 'a radical of the supplement, which NFKC leaves as it is'],
	['⼯作计划', [], 'a Kangxi radical, which NFKC equates with 工'],
	['二○二二年', ['〇'], 'a circle among numerals'],
	['○ 第一项', [], 'a circle that is a sign'],
	['社\u200B会对话', ['社会'], 'a space without width'],
	['社\u00AD会\u200B对', ['社会', '会对'], 'a soft hyphen, and another unseen character'],
	['\u200B社会对话\u200B', [], 'unseen at the ends: no term reaches over them'],
	['社会对话', [], 'ordinary characters'],
])('%j: %j, %s', (text, expected) => {
	expect(listOrdinarySigns(text)).toEqual(expected);
});

test('the ordinary spelling has the normal form of what is meant', () => {
	expect(normalizeSpelling('⻓期，二○二二年，社\u200B会')).toBe('长期,二〇二二年,社会');
});
