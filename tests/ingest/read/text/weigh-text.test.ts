import { describe, expect, test } from 'vitest';
import { isBinary, isOwnScript, isPlausible } from '../../../../src/ingest/read/text/weigh-text.ts';

/** Characters that seldom stand in a sentence, fewer than tell anything. */
const RARE =
	'犇骉鱻麤龘靐飝爩麣灪鸾籲厵滟瀑曩鹳罐颧孀壤嚷镶蠹囊攮馕瓤禳穰踞鬃鬓黩黯黪鼹鼬鼷齇齑齮齯齰齱齲齳齵齷';

describe('text that could be a document', () => {
	test.each([
		['理事会第346届会议。\n1. 本文件回顾了进展情况。', 'a masthead and a paragraph'],
		[RARE, 'too few characters for their frequency to tell'],
		[`${RARE.repeat(3)}的一是`, 'three of 150 characters are frequent: 2 %'],
		['General Assembly', 'English'],
		['', 'nothing'],
	])('%j is plausible: %s', (text) => {
		expect(isPlausible(text)).toBe(true);
	});

	test.each([
		[`${RARE.repeat(3)}的`, 'one of 148 is'],
		['ñåèçîðúûüýþßàáâãäæéêëìí', 'Latin letters with accents, as Chinese looks in Latin-1'],
		['理事会\u0000', 'a control character'],
		['理事会\uD800', 'half of a pair'],
		['理事会\uE000', 'a code point of private use'],
	])('%j is not: %s', (text) => {
		expect(isPlausible(text)).toBe(false);
	});
});

test.each([
	['标题', true, 'Chinese'],
	['plain', true, 'ASCII alone'],
	['！', true, 'a full-width sign'],
	['Ñandú', false, 'another script'],
])('%j is in the script of the archive: %s, %s', (text, expected) => {
	expect(isOwnScript(text)).toBe(expected);
});

test.each([
	['\u0000\u0001\u0002', false, 'three lost bytes in a short text'],
	['\u0000\u0001\u0002\u0003', true, 'four of four'],
	[`${'文'.repeat(1000)}${'\u0000'.repeat(20)}`, false, '20 of 1,020: below 2 %'],
	[`${'文'.repeat(900)}${'\u0000'.repeat(20)}`, true, '20 of 920: above 2 %'],
	['\t\n\f\r'.repeat(9), false, 'white space'],
])('%# is binary: %s, %s', (text, expected) => {
	expect(isBinary(text)).toBe(expected);
});
