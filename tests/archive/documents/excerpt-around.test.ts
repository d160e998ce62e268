import { describe, expect, test } from 'vitest';
import { excerptAround } from '../../../src/archive/documents/excerpt-around.ts';

describe('an excerpt', () => {
	test.each([
		['一二三四五六七', '四', ['……二三', '四', '五六……'], 'is cut on both sides'],
		['一二三四', '二', ['一', '二', '三四'], 'is not cut where nothing is left out'],
		['二一二一二', '二', ['', '二', '一二……'], 'goes by the first occurrence'],
		[
			'一二三四五六七',
			'八',
			['一二三四……', '', ''],
			'is the beginning where the words do not occur',
		],
		['一二三四五六七', '', ['一二三四……', '', ''], 'or where there are none'],
		['𠮷𠮷𠮷四', '四', ['……𠮷𠮷', '四', ''], 'does not cut a character in two'],
	])('of %s around %s: %j', (text, words, [before, hit, after]) => {
		expect(excerptAround(text, words, 2)).toEqual({ before, hit, after });
	});
});
