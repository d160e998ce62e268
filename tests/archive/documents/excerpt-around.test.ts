import { describe, expect, test } from 'vitest';
import { excerptAround, sentenceAround } from '../../../src/archive/documents/excerpt-around.ts';

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

describe('a sentence', () => {
	test.each([
		['前句。见甲，其中；乙。后句。', '甲', ['见', '甲', '，其中；乙。'], 'to its full stop'],
		['“前句。”见甲。', '甲', ['见', '甲', '。'], 'behind the marks that close the one before'],
		['见甲。”后句。', '甲', ['见', '甲', '。”'], 'with those that close it'],
		['首行\n(a) 见甲；\n(b) 乙', '甲', ['(a) 见', '甲', '；\n'], 'of an item the line'],
		['见甲', '甲', ['见', '甲', ''], 'that nothing ends'],
		['见甲。', '乙', ['见甲。', '', ''], 'where the words do not occur, the beginning'],
		[
			`${'一'.repeat(170)}甲${'二'.repeat(170)}。`,
			'甲',
			[`……${'一'.repeat(160)}`, '甲', `${'二'.repeat(160)}……`],
			'a list is cut',
		],
	])('of %s around %s: %j, %s', (text, words, [before, hit, after], _reason) => {
		expect(sentenceAround(text, words)).toEqual({ before, hit, after });
	});
});
