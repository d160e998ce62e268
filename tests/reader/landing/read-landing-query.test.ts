import { describe, expect, test } from 'vitest';
import {
	dropLandingQuery,
	readLandingQuery,
} from '../../../src/reader/landing/read-landing-query.ts';

describe('the query of an address', () => {
	test.each([
		['?q=社会对话', ['社会对话'], 'a term'],
		['?q=社会+三方', ['社会', '三方'], 'two terms'],
		['?q=%E7%A4%BE+%E7%A4%BE', ['社'], 'the same term twice'],
		['?q=对话+-社会', ['对话'], 'what is excluded is not marked'],
		['?q=对话|協商', ['对话', '协商'], 'alternatives, in normal form'],
		['?q=“社会 对话”', ['社会对话'], 'quotes'],
		['?a=1&q=ＩＬＯ#p1', ['ilo#p1'], 'full width; a fragment is none here'],
		['?q=%', ['%'], 'no escape, and no failure'],
		['?q=%ED%A0%80x', ['\uFFFD\uFFFD\uFFFDx'], 'half of a pair'],
	])('%s asks for %j: %s', (search, needles) => {
		expect(readLandingQuery(search)?.needles).toEqual(needles);
	});

	test.each(['', '?', '?q=', '?q=%20', '?q=-社会', '?query=社会', '?near=社会', '?q=""'])(
		'%j asks for nothing that could be marked',
		(search) => {
			expect(readLandingQuery(search)).toBeNull();
		},
	);

	test('takes related words once, without empty ones, and no more than eight', () => {
		const near = ['联合国儿童基金会', ' ', '联合国儿童基金会', ...'一二三四五六七八九'];
		const search = `?${String(new URLSearchParams([['q', '儿基会'], ...near.map((one) => ['near', one])]))}`;
		expect(readLandingQuery(search)?.near).toEqual(['联合国儿童基金会', ...'一二三四五六七']);
	});
});

test.each([
	['?q=1', ''],
	['?q=1&near=2&near=3', ''],
	['?a=%E7%A4%BE&q=1', '?a=%E7%A4%BE'],
	['', ''],
])('what a search put into %j goes: %j', (search, rest) => {
	expect(dropLandingQuery(search)).toBe(rest);
});
