import { describe, expect, test } from 'vitest';
import { findPinpoints } from '../../../src/citations/find/find-pinpoints.ts';
import { findReferences } from '../../../src/citations/find/find-references.ts';
import { placeToFragment } from '../../../src/model/addressing/place.ts';

/** Shows found places as "words → document#fragment"; `?` where the text does not tell the document. */
const find = (text: string): string[] =>
	findPinpoints(text, findReferences(text)).map(
		({ from, to, document, place }) =>
			`${text.slice(from, to)} → ${document ?? '?'}#${placeToFragment(place)}`,
	);

describe('places in documents', () => {
	test.each<[string, string[], string]>([
		[
			'(见决定草案：第 61 段)',
			['第 61 段 → own#p61'],
			'the draft decision of the document at hand',
		],
		['（见第 33 – 35 段）', ['第 33 – 35 段 → own#p33-p35'], 'a range with spaces and an en dash'],
		['理事会文件 GB.301/TC/1，第 15 段。', ['第 15 段 → gb/301/tc/1#p15'], 'after a symbol'],
		[
			'A/75/399，第96段',
			['第96段 → un/a/75/399#p96'],
			'the Chinese practice of the United Nations',
		],
		[
			'GB.346/INS/8，第113、117和119至124段',
			[
				'第113 → gb/346/ins/8#p113',
				'117 → gb/346/ins/8#p117',
				'119至124段 → gb/346/ins/8#p119-p124',
			],
			'members of a list singly',
		],
		[
			'GB.346/INS/8，第61(a)(i)段',
			['第61(a)(i)段 → gb/346/ins/8#p61-a-i'],
			'an item under an item',
		],
		['GB.346/INS/8，第61(a)段', ['第61(a)段 → gb/346/ins/8#p61-a'], 'an item inside the number'],
		['GB.346/INS/8号文件第61段(a)项', ['第61段(a)项 → gb/346/ins/8#p61-a'], 'an item after it'],
		['(GB.346/INS/17/4, paragraph 3)', ['paragraph 3 → gb/346/ins/17/4#p3'], 'English, in full'],
		[
			'(GB.336/INS/7, paragraphs 8, 9, 11 and 12)',
			[
				'paragraphs 8 → gb/336/ins/7#p8',
				'9 → gb/336/ins/7#p9',
				'11 → gb/336/ins/7#p11',
				'12 → gb/336/ins/7#p12',
			],
			'an English list',
		],
		['GB.346/INS/8, paras 12–14', ['paras 12–14 → gb/346/ins/8#p12-p14'], 'an English range'],
	])('%s', (text, expected) => {
		expect(find(text)).toEqual(expected);
	});
});

describe('what looks like a place', () => {
	test.each<[string, string[], string]>([
		[
			'国际劳工大会第107届会议，2018年，第9段(1)(b)，第8段(h)',
			['第9段 → ?#p9', '第8段(h) → ?#p8-h'],
			'a resolution without symbol: found, but of no known document',
		],
		[
			'GB.335/INS/10的讨论提出的意见第3段',
			['第3段 → ?#p3'],
			'意见 is not 见, and words part the two',
		],
		['分为第15段落', [], '段落 is a passage, not a paragraph'],
		['第2段时间内', [], 'a stretch of time'],
		['第107届会议', [], 'a session'],
		['第 3 部分', [], 'a part'],
		['2022年第12号公约', [], 'an instrument'],
		['第一段', [], 'a number in Chinese'],
		['共有61段', [], 'a count'],
		['GB.346/INS/8 para 5%', [], 'a percentage'],
	])('%s', (text, expected) => {
		expect(find(text)).toEqual(expected);
	});
});
