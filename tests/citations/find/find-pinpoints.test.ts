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
		['GB.346/INS/8, paras 112–15', ['paras 112–15 → gb/346/ins/8#p112-p115'], 'a range cut short'],
		[
			'GB.346/INS/8，第5和第10段',
			['第5 → gb/346/ins/8#p5', '第10段 → gb/346/ins/8#p10'],
			'第 before each member',
		],
		[
			'GB.346/INS/8，第61(a)至(c)段',
			['第61(a)至(c)段 → gb/346/ins/8#p61-a'],
			'a run of letters, at its first',
		],
		[
			'GB.346/INS/8, paras 61(a) and (b)',
			['paras 61(a) → gb/346/ins/8#p61-a', '(b) → gb/346/ins/8#p61-b'],
			'a letter of the number before it',
		],
	])('%s', (text, expected) => {
		expect(find(text)).toEqual(expected);
	});
});

describe('appendices and annexes, and places in them', () => {
	test.each<[string, string[], string]>([
		['理事会核准附录一所载的规则。', ['附录一 → own#appendix1'], 'of the document at hand'],
		['见附件 2。', ['附件 2 → own#annex2'], 'a digit'],
		['见附录 II 和附录 III', ['附录 II → own#appendix2', '附录 III → own#appendix3'], 'Roman'],
		['（附件Ｂ）', ['附件Ｂ → own#annexb'], 'a letter, full-width'],
		[
			'载于附录一、二和三。',
			['附录一 → own#appendix1', '二 → own#appendix2', '三 → own#appendix3'],
			'a list',
		],
		['见附件二第3段(a)项', ['附件二第3段(a)项 → own#annex2-p3-a'], 'an item of a part'],
		[
			'附录一，第3至5段',
			['附录一，第3至5段 → own#appendix1-p3-p5'],
			'a range, as the site cites it',
		],
		[
			'附录一第3段和第5段',
			['附录一第3段 → own#appendix1-p3', '第5段 → own#appendix1-p5'],
			'the second list follows the first',
		],
		[
			'附录一第3、4段和附录二第5段',
			['附录一第3 → own#appendix1-p3', '4段 → own#appendix1-p4', '附录二第5段 → own#appendix2-p5'],
			'each part has its own',
		],
		[
			'（见第3段和附录一第5段）',
			['第3段 → own#p3', '附录一第5段 → own#appendix1-p5'],
			'body, then part',
		],
		[
			'GB.347/INS/5号文件附录一第3段',
			['附录一第3段 → gb/347/ins/5#appendix1-p3'],
			'of the document named before it',
		],
		[
			'GB.347/INS/5，附件，第3段',
			['附件，第3段 → gb/347/ins/5#annex-p3'],
			'the only one of another',
		],
		['提案载于附件。', ['附件 → own#annex'], 'the only one, where it is to be found'],
		['本文件附录', ['附录 → own#appendix'], 'the only one, said to be its own'],
		['见附件第一部分', ['附件 → own#annex'], 'a section of it has no address: the part'],
		['见第12之二段', ['第12之二段 → own#p12bis'], 'a paragraph put in later'],
		['GB.346/INS/8, para. 12 bis(a)', ['para. 12 bis(a) → gb/346/ins/8#p12bis-a'], 'in English'],
		['见第12之二至14段', ['第12之二至14段 → own#p12bis-p14'], 'a range from it'],
		['见第11至12之三段', ['第11至12之三段 → own#p11-p12ter'], 'a range to one'],
		[
			'GB.346/INS/8, paras 12 bis–14',
			['paras 12 bis–14 → gb/346/ins/8#p12bis-p14'],
			'a range in English',
		],
		['见第12A和1.1段', ['第12A → own#p12a', '1.1段 → own#p1.1'], 'letters and points'],
		['公约附件一', ['附件一 → ?#annex1'], 'of a convention'],
		['《气候变化框架公约》附件一所列缔约方', ['附件一 → ?#annex1'], 'of a titled instrument'],
		['提交国际劳工大会的报告附件 A(脚注 8)', ['附件 A → ?#annexa'], 'of a report'],
		['另一文件的附件二', ['附件二 → ?#annex2'], 'of another document'],
		['理事会文件 GB.340/PFA/2 所载附录一', ['附录一 → ?#appendix1'], 'what a document contains'],
		['该议定书及其附件一', ['附件一 → ?#annex1'], 'its annex'],
		['该公约及其附件', [], 'the only one of something else'],
		['《公约》附件', [], 'the only one of a titled instrument'],
		['见公约附件。', [], 'see, but a convention'],
		['各附件、上述附件和有关附件', [], 'no names'],
		['附件一览表和附录一般包括', [], 'longer words'],
		['附件一并提交，附件三份', [], 'other uses of the numeral'],
		['附录一百', [], 'no number of a part'],
		['附件2023年', [], 'a year'],
		['附录一和二十个国家', ['附录一 → own#appendix1'], 'a count behind the list'],
		['《公约》附录 A5-I', [], 'a code of another kind'],
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
		['GB.346/INS/8 para 5 million', [], 'a sum'],
		['GB.346/INS/8，第15至12段', [], 'a range that falls'],
	])('%s', (text, expected) => {
		expect(find(text)).toEqual(expected);
	});
});
