import { describe, expect, test } from 'vitest';
import { formatAddress } from '../../../src/model/addressing/address.ts';
import { placesToFragment } from '../../../src/model/addressing/fragments.ts';
import { toAddresses } from '../../../src/model/addressing/named-places.ts';
import { findCitations } from '../../../src/citations/linker/find-citations.ts';
import { ONE_PARAGRAPH } from '../../model/addressing/spellings.ts';

/** Returns what is found, as "words → id" lines. */
const find = (text: string) =>
	findCitations(text).map(
		({ from, to, ...named }) =>
			`${text.slice(from, to)} → ${toAddresses(named).map(formatAddress).join(' ')}`,
	);

describe('findCitations', () => {
	test.each([
		['GB.347/INS/5附录一', ['GB.347/INS/5附录一 → gb/347/ins/5/appendix1'], 'a part'],
		[
			'理事会文件GB.347/INS/5，附录一，第3段。',
			['GB.347/INS/5，附录一，第3段 → gb/347/ins/5/appendix1/p3'],
			'a paragraph of a part, as the site cites it',
		],
		[
			'GB.347/INS/5号文件附件二第3段(a)项',
			['GB.347/INS/5号文件附件二第3段(a)项 → gb/347/ins/5/annex2/p3-a'],
			'an item of one',
		],
		[
			'GB.347/INS/5，附录一，第3至5段',
			['GB.347/INS/5，附录一，第3至5段 → gb/347/ins/5/appendix1/p3-p5'],
			'a range in a part',
		],
		[
			'GB.347/INS/5，第12段；附录一，第3和5段',
			[
				'GB.347/INS/5 → gb/347/ins/5',
				'12 → gb/347/ins/5/p12',
				'附录一 → gb/347/ins/5/appendix1',
				'3 → gb/347/ins/5/appendix1/p3',
				'5 → gb/347/ins/5/appendix1/p5',
			],
			'body and part, each with its own list',
		],
		[
			'GB.347/INS/5, Appendix I, para. 3; Appendix I, footnote 2',
			[
				'GB.347/INS/5 → gb/347/ins/5',
				'Appendix I, para. 3 → gb/347/ins/5/appendix1/p3',
				'Appendix I, footnote 2 → gb/347/ins/5/appendix1/fn2',
			],
			'in English, several kinds',
		],
		[
			'see GB.347/INS/5 (Annex II, paras 3–5)',
			['GB.347/INS/5 (Annex II, paras 3–5) → gb/347/ins/5/annex2/p3-p5'],
			'in brackets',
		],
		[
			'paragraph 3 of Appendix I to document GB.347/INS/5',
			['paragraph 3 of Appendix I to document GB.347/INS/5 → gb/347/ins/5/appendix1/p3'],
			'before the symbol',
		],
		['GB.347/INS/5，附件', ['GB.347/INS/5，附件 → gb/347/ins/5/annex'], 'the only one'],
		['GB.347/INS/5，表格2', ['GB.347/INS/5，表格2 → gb/347/ins/5/table2'], 'a table'],
		[
			'GB.347/INS/5, unnumbered text 2',
			['GB.347/INS/5, unnumbered text 2 → gb/347/ins/5/text2'],
			'a text without a number',
		],
		[
			'GB.346/INS/8，第12之二段',
			['GB.346/INS/8，第12之二段 → gb/346/ins/8/p12bis'],
			'put in later',
		],
		[
			'GB.346/INS/8, para. 12 bis',
			['GB.346/INS/8, para. 12 bis → gb/346/ins/8/p12bis'],
			'in English',
		],
		['GB.346/INS/8, para. 12A', ['GB.346/INS/8, para. 12A → gb/346/ins/8/p12a'], 'with a letter'],
		['GB.346/INS/8, para. 1.1', ['GB.346/INS/8, para. 1.1 → gb/346/ins/8/p1.1'], 'with a point'],
		[
			'GB.346/INS/8, para. 12a',
			['GB.346/INS/8 → gb/346/ins/8'],
			'12a may be an item too: the document alone',
		],
		['GB.346/INS/8 附件一览表', ['GB.346/INS/8 → gb/346/ins/8'], 'a longer word'],
		['GB.346/INS/8，公约附件一', ['GB.346/INS/8 → gb/346/ins/8'], 'the annex of something else'],
		[
			'GB.346/INS/8; Annex I of the Convention',
			['GB.346/INS/8 → gb/346/ins/8'],
			'behind another mark',
		],
		['GB.346/INS/8 annexes', ['GB.346/INS/8 → gb/346/ins/8'], 'several, without a name'],
		['见GB.346/INS/8。', ['GB.346/INS/8 → gb/346/ins/8'], 'a symbol alone'],
		[
			'理事会文件GB.346/INS/8，第12段指出',
			['GB.346/INS/8，第12段 → gb/346/ins/8/p12'],
			'our own citation',
		],
		[
			'（见GB.346/INS/8，第12至15段）',
			['GB.346/INS/8，第12至15段 → gb/346/ins/8/p12-p15'],
			'a range',
		],
		[
			'GB.346/INS/8，第13、17和19至24段',
			[
				'GB.346/INS/8 → gb/346/ins/8',
				'13 → gb/346/ins/8/p13',
				'17 → gb/346/ins/8/p17',
				'19至24 → gb/346/ins/8/p19-p24',
			],
			'a list',
		],
		[
			'GB.346/INS/8, para. 61(a)(iv)',
			['GB.346/INS/8, para. 61(a)(iv) → gb/346/ins/8/p61-a-iv'],
			'an item under an item',
		],
		[
			'GB.346/INS/8，第61段(a)(iv)项',
			['GB.346/INS/8，第61段(a)(iv)项 → gb/346/ins/8/p61-a-iv'],
			'an item under an item, behind the paragraph',
		],
		['GB.346/INS/8，第61(a)段', ['GB.346/INS/8，第61(a)段 → gb/346/ins/8/p61-a'], 'an item'],
		['GB.346/INS/8第61段(a)项', ['GB.346/INS/8第61段(a)项 → gb/346/ins/8/p61-a'], 'an item after'],
		[
			'GB.346/INS/8，第27和28段第4项',
			['GB.346/INS/8 → gb/346/ins/8', '27 → gb/346/ins/8/p27', '28 → gb/346/ins/8/p28'],
			'an item behind two paragraphs, which leaves a doubt',
		],
		['GB.346/INS/8第28段第4项', ['GB.346/INS/8第28段第4项 → gb/346/ins/8/p28-4'], 'a bullet'],
		['GB.346/INS/8号文件第12段', ['GB.346/INS/8号文件第12段 → gb/346/ins/8/p12'], '号文件 between'],
		[
			'GB.346/INS/8第12段和第15段',
			['GB.346/INS/8 → gb/346/ins/8', '12 → gb/346/ins/8/p12', '15 → gb/346/ins/8/p15'],
			'第…段 repeated',
		],
		['GB.340/POL/6，脚注3', ['GB.340/POL/6，脚注3 → gb/340/pol/6/fn3'], 'a footnote'],
		[
			'ＧＢ．３４６／INS／8，第 12 段',
			['ＧＢ．３４６／INS／8，第 12 段 → gb/346/ins/8/p12'],
			'full-width',
		],
		[
			'GB.341/INS/3/1(Rev.2)、GB.340/INS/18/6和GB.335/INS/9',
			[
				'GB.341/INS/3/1(Rev.2) → gb/341/ins/3/1/rev2',
				'GB.340/INS/18/6 → gb/340/ins/18/6',
				'GB.335/INS/9 → gb/335/ins/9',
			],
			'a list of symbols',
		],
		['GB.346/INS/8, para. 12.', ['GB.346/INS/8, para. 12 → gb/346/ins/8/p12'], 'English'],
		[
			'(GB.341/POL/3(Rev.1), para. 22.)',
			['GB.341/POL/3(Rev.1), para. 22 → gb/341/pol/3/rev1/p22'],
			'with a revision',
		],
		[
			'GB.346/INS/17/4, paragraph 3',
			['GB.346/INS/17/4, paragraph 3 → gb/346/ins/17/4/p3'],
			'paragraph in full',
		],
		[
			'GB.336/INS/7, paragraphs 8, 9, 11 and 12',
			[
				'GB.336/INS/7 → gb/336/ins/7',
				...['8', '9', '11', '12'].map((number) => `${number} → gb/336/ins/7/p${number}`),
			],
			'an English list',
		],
		[
			'GB.346/INS/8, paras 12–14',
			['GB.346/INS/8, paras 12–14 → gb/346/ins/8/p12-p14'],
			'an English range',
		],
		[
			'see paragraph 12 of document GB.346/INS/8 and',
			['paragraph 12 of document GB.346/INS/8 → gb/346/ins/8/p12'],
			'the paragraph before the symbol',
		],
		[
			'paragraphs 12 and 14 of GB.346/INS/8',
			['12 → gb/346/ins/8/p12', '14 → gb/346/ins/8/p14', 'GB.346/INS/8 → gb/346/ins/8'],
			'paragraphs before the symbol',
		],
		['GB.346/INS/8,\n\tpara. 12', ['GB.346/INS/8,\n\tpara. 12 → gb/346/ins/8/p12'], 'a line break'],
		['GB.301/9', ['GB.301/9 → gb/301/9'], 'a plenary symbol'],
		['GB.346/INS/8第三段', ['GB.346/INS/8第三段 → gb/346/ins/8/p3'], 'a Chinese numeral'],
		[
			'GB.346/PFA/1第28段第四项',
			['GB.346/PFA/1第28段第四项 → gb/346/pfa/1/p28-4'],
			'a bullet in one',
		],
		['GB.346/INS/8（第12段）', ['GB.346/INS/8（第12段） → gb/346/ins/8/p12'], 'both brackets'],
		['（GB.346/INS/8，第12段）', ['GB.346/INS/8，第12段 → gb/346/ins/8/p12'], 'neither'],
		[
			'GB.346/INS/8（第12段，载有背景）',
			['GB.346/INS/8 → gb/346/ins/8', '12 → gb/346/ins/8/p12'],
			'a bracket that closes elsewhere is no part of a link',
		],
		['《GB.346/INS/8》第12段', ['《GB.346/INS/8》第12段 → gb/346/ins/8/p12'], 'as a title'],
		[
			'第12段（GB.346/INS/8）指出',
			['第12段（GB.346/INS/8） → gb/346/ins/8/p12'],
			'the symbol in brackets behind it',
		],
		[
			'（第12段，GB.346/INS/8）',
			['第12段，GB.346/INS/8 → gb/346/ins/8/p12'],
			'the paragraph first, in brackets',
		],
		[
			'前一文件载有第12段，GB.346/INS/8载有其他',
			['GB.346/INS/8 → gb/346/ins/8'],
			'in a sentence a comma may begin another thought',
		],
		[
			'GB.346/INS/8, paras 12–14 and footnote 3',
			[
				'GB.346/INS/8 → gb/346/ins/8',
				'12–14 → gb/346/ins/8/p12-p14',
				'footnote 3 → gb/346/ins/8/fn3',
			],
			'a range and a note',
		],
		[
			'GB.346/INS/8，第61段(a)和(c)项',
			['GB.346/INS/8，第61段(a)和(c)项 → gb/346/ins/8/p61-a gb/346/ins/8/p61-c'],
			'two items behind the noun',
		],
		['GB.346/\n    INS/8, ¶ 12', ['GB.346/\n    INS/8, ¶ 12 → gb/346/ins/8/p12'], 'an indent'],
		['GB.346/INS/8 at par. 12', ['GB.346/INS/8 at par. 12 → gb/346/ins/8/p12'], 'at par.'],
		['GB.346/INS/8/p12', ['GB.346/INS/8/p12 → gb/346/ins/8/p12'], 'as an address'],
		['GB.346/INS/8 p12', ['GB.346/INS/8 → gb/346/ins/8'], 'a page, perhaps'],
		['GB.346/INS/8 12段', ['GB.346/INS/8 → gb/346/ins/8'], 'a number of 段, perhaps'],
		[
			'GB.346/INS/8, para. 12, Annex I of the Convention',
			['GB.346/INS/8, para. 12 → gb/346/ins/8/p12'],
			'an annex behind a comma may be of another text',
		],
		['(dec-GB.346/INS/8)', ['dec-GB.346/INS/8 → gb/346/ins/8/dec'], 'a decision'],
	])('%j: %j, %s', (text, expected, _reason) => {
		expect(find(text)).toEqual(expected);
	});

	test.each([
		['GB/T 7714—2015', 'a Chinese standard'],
		['GB 18030-2005', 'a Chinese standard'],
		['GB 150-2011', 'a standard that could be a session'],
		['GB 150/20', 'no plenary symbol in full'],
		['16 GB/32 GB', 'a size of memory'],
		['https://www.ilo.org/gb/GB.346/INS/8', 'inside a web address'],
		['?doc=GB.346/INS/8', 'inside a query'],
		['UGB.346/INS/8', 'inside a word'],
		['GB.346/INS/8X', 'a longer symbol'],
		['GB.346/INS/8/XYZ', 'a part that no symbol has'],
		['GB.346', 'a session alone'],
		['第12段', 'a paragraph of no document'],
		['A/RES/75/233', 'a symbol of another body'],
	])('finds nothing in %j: %s', (text, _reason) => {
		expect(find(text)).toEqual([]);
	});

	test.each([
		['GB.346/INS/8，第15至12段', 'a range that falls'],
		['GB.346/INS/8。第12段', 'another sentence'],
		['GB.346/INS/8；第12段', 'another clause'],
		['GB.346/INS/8，第12节', 'a section'],
		['GB.346/INS/8，第346届会议', 'a session'],
		['GB.346/INS/8, 12 October', 'a date'],
		['GB.346/INS/8, para. 0', 'no such number'],
	])('finds the document alone in %j: %s', (text, _reason) => {
		expect(find(text)).toEqual(['GB.346/INS/8 → gb/346/ins/8']);
	});

	test('takes one number after a singular', () => {
		expect(find('GB.346/INS/8, para. 12, 2022')).toEqual([
			'GB.346/INS/8, para. 12 → gb/346/ins/8/p12',
		]);
	});
});

test.each(ONE_PARAGRAPH)('leads nowhere else than the search does: %j, %s', (text) => {
	for (const { document, places } of findCitations(text)) {
		expect(document).toBe('gb/346/ins/8');
		if (places.length > 0) expect(placesToFragment(places)).toBe('p12');
	}
});

test.each([
	[
		'见GB.346/INS/8, (para. 12)。',
		['GB.346/INS/8, (para. 12) → gb/346/ins/8/p12'],
		'behind a comma',
	],
	['GB.346/INS/8 [para. 12]', ['GB.346/INS/8 [para. 12] → gb/346/ins/8/p12'], 'in square ones'],
	['GB.346/INS/8 [1]', ['GB.346/INS/8 → gb/346/ins/8'], 'a mark of a note'],
	['GB.346/INS/8 [12, 14]', ['GB.346/INS/8 → gb/346/ins/8'], 'numbers of a bibliography'],
])('a place in brackets: %s, %j, %s', (text, expected, _reason) => {
	expect(find(text)).toEqual(expected);
});
