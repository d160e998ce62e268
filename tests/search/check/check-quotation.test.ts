import { describe, expect, test } from 'vitest';
import { checkQuotation } from '../../../src/search/check/check-quotation.ts';
import { openMemoryShelf } from '../../../src/search/check/memory-shelf.ts';
import type { HeldText } from '../../../src/search/check/checked.ts';
import type { PlacedMark } from '../../../src/search/collect-marks.ts';
import { hashText } from '../../../src/search/text-hash.ts';

const DOCUMENT = 'gb/346/ins/8';

const TEXTS: Record<string, string> = {
	front: '关于联合国改革的最新情况\n本文件回顾改革的进展。',
	p1: '联合国发展系统结构调整正式启动至今已有四年多的时间。其目的是确保40多个实体之间的协作。',
	p2: '理事会不批准这一提案，并要求总干事在2023年3月之前提出报告。',
	p3: '理事会要求总干事：\n(a) 继续支持三方成员参与合作框架；\n(b) 就改革的影响提出报告；',
	p4: '第㈠项由ﬁnance小组处理，温度为20℃；“公正过渡”一词见《巴黎协定》。',
	p5: '古字𠮷与𠘨各一，其余照旧，均为记录。',
	p6: '理事会不批准这一提案，并要求总干事在2023年3月之前提出报告。',
	p7: '改革顾问指出“不让任何一个人掉队”；…… [并且] “加强协作”，见〔表〕所列。',
	fn1: '联合国大会第72/279号决议。',
	table1: '年份\t活动\t参加者\n2023\t132\t4,620',
	'appendix1/p3': '附录所列的目标须在两年期内实现。',
	h2: '改革的影响',
};

const KINDS: Record<string, HeldText['kind']> = {
	front: 'front',
	fn1: 'footnote',
	table1: 'table',
	h2: 'heading',
};

const texts = Object.entries(TEXTS).map(([place, text]): HeldText => ({
	id: `${DOCUMENT}/${place}`,
	url: `/${DOCUMENT}/#${place}`,
	kind: KINDS[place] ?? 'paragraph',
	document: DOCUMENT,
	text,
}));
const MARKS: Record<string, PlacedMark[]> = { p1: [[26, 1]] };
const shelf = openMemoryShelf({
	texts,
	documents: [{ id: DOCUMENT, title: '关于联合国改革的最新情况', filters: { body: '理事会' } }],
	marksOf: (id) => MARKS[id.slice(DOCUMENT.length + 1)] ?? [],
});
const check = (quotation: string) => checkQuotation(quotation, shelf);
/** Places, and what of them is meant. */
const read = async (quotation: string) => {
	const { verdict, places, differences } = await check(quotation);
	return {
		verdict,
		places: places.map(({ id, from, to }) => [
			id.slice(DOCUMENT.length + 1),
			TEXTS[id.slice(DOCUMENT.length + 1)]?.slice(from, to),
		]),
		differences: differences.map(({ kind, at, given, printed }) => [kind, at, given, printed]),
	};
};
const verbatim = (place: string, words: string) => ({
	verdict: 'verbatim',
	places: [[place, words]],
	differences: [],
});
const NOT_HELD = { verdict: 'not-held', places: [], differences: [] };

const SENTENCE = '其目的是确保40多个实体之间的协作。';

test.each([
	['as it stands', SENTENCE],
	['in double marks', `“${SENTENCE}”`],
	['in straight marks', `"${SENTENCE}"`],
	['in corner marks', `「${SENTENCE}」`],
	['in white corner marks', `『${SENTENCE}』`],
	['in guillemets', `«${SENTENCE}»`],
	['in single marks', `‘${SENTENCE}’`],
	['in corner marks of half width', `｢${SENTENCE}｣`],
	['in marks of vertical text', `﹁${SENTENCE}﹂`],
	['with a citation behind the marks', `“${SENTENCE}”（理事会文件GB.346/INS/8，第1段）。`],
	[
		'with a citation and its address',
		`“${SENTENCE}”（理事会文件GB.346/INS/8，第1段，非官方副本）https://a.example/gb/346/ins/8/p1/`,
	],
	[
		'with a citation that says that marks of notes were left out',
		`“${SENTENCE}”（理事会文件GB.346/INS/8，第1段，脚注从略）https://a.example/gb/346/ins/8/p1/`,
	],
	[
		'and that it is no official copy',
		`“${SENTENCE}”（理事会文件GB.346/INS/8，第1段，脚注从略，非官方副本）`,
	],
	['with a citation, without marks', `${SENTENCE}（GB.346/INS/8，第1段）`],
	['with a citation on a line of its own', `${SENTENCE}\n——GB.346/INS/8，第1段`],
	['with an English citation', `“${SENTENCE}” (GB.346/INS/8, para. 1)`],
	['with an address alone', `${SENTENCE} https://a.example/gb/346/ins/8/#p1`],
	['across lines and with other spaces', '其目的是确保 40\n多个\u3000实体之间\t的协作。'],
	['in other widths', '其目的是确保４０多个实体之间的协作。'],
])('verbatim, %s', async (_, quotation) => {
	expect(await read(quotation)).toEqual(verbatim('p1', SENTENCE));
});

test.each([
	['the mark of a note', '四年多的时间。1其目的是确保', '四年多的时间。其目的是确保'],
	['the mark in brackets', '四年多的时间。[1]其目的是确保', '四年多的时间。其目的是确保'],
	['the mark at the end', '至今已有四年多的时间。1', '至今已有四年多的时间。'],
	[
		'a raised figure that is no mark of the archive',
		'其目的是确保⁷40多个实体',
		'其目的是确保40多个实体',
	],
	['the number of the paragraph', '1. 联合国发展系统结构调整', '联合国发展系统结构调整'],
	[
		'an ellipsis',
		'联合国发展系统……四年多的时间。',
		'联合国发展系统结构调整正式启动至今已有四年多的时间。',
	],
	[
		'an ellipsis in brackets',
		'联合国发展系统〔……〕四年多的时间。',
		'联合国发展系统结构调整正式启动至今已有四年多的时间。',
	],
	[
		'three points in brackets',
		'联合国发展系统[...]四年多的时间。',
		'联合国发展系统结构调整正式启动至今已有四年多的时间。',
	],
	['words put in, in brackets', '其目的[原文如此]是确保40多个', '其目的是确保40多个'],
])('verbatim, taking off %s', async (_, quotation, words) => {
	expect(await read(quotation)).toEqual(verbatim('p1', words));
});

test.each([
	['a note', 'fn1', '联合国大会第72/279号决议。', '联合国大会第72/279号决议。'],
	['a note with its number', 'fn1', '1 联合国大会第72/279号决议。', '联合国大会第72/279号决议。'],
	['cells of a table', 'table1', '2023 132 4,620', '2023\t132\t4,620'],
	['rows of a table', 'table1', '参加者\n2023', '参加者\n2023'],
	[
		'an appendix',
		'appendix1/p3',
		'附录所列的目标须在两年期内实现。',
		'附录所列的目标须在两年期内实现。',
	],
	['its paragraph with the number', 'appendix1/p3', '3. 附录所列的目标', '附录所列的目标'],
	['an item with its letter', 'p3', '(b) 就改革的影响提出报告；', '(b) 就改革的影响提出报告；'],
	['one character', 'p5', '录', '录'],
	['an ellipsis that is printed', 'p7', '掉队”；…… [并且] “加强', '掉队”；…… [并且] “加强'],
	[
		'one that is printed, and one of the quoter',
		'p7',
		'改革顾问……掉队”；…… [并且] “加强',
		'改革顾问指出“不让任何一个人掉队”；…… [并且] “加强',
	],
	[
		'brackets that are printed, and those of the quoter',
		'p7',
		'“加强[多方]协作”，见〔表〕所列。',
		'“加强协作”，见〔表〕所列。',
	],
])('verbatim: %s', async (_, place, quotation, words) => {
	const found = await read(quotation);
	expect(found.verdict).toBe('verbatim');
	expect(found.places).toContainEqual([place, words]);
});

test.each([
	['marks in marks, as printed', '“指出“不让任何一个人掉队””', 'verbatim', []],
	['marks of corners round them', '「指出“不让任何一个人掉队”」', 'verbatim', []],
	[
		'single marks in place of double ones',
		'“指出‘不让任何一个人掉队’”',
		'differs',
		[
			['punctuation', 3, '‘', '“'],
			['punctuation', 13, '’', '”'],
		],
	],
	[
		'white corner marks in place of them',
		'「指出『不让任何一个人掉队』」',
		'differs',
		[
			['punctuation', 3, '『', '“'],
			['punctuation', 13, '』', '”'],
		],
	],
	[
		'a character lost in brackets that are printed',
		'掉队”；…… [且] “加强协作”',
		'differs',
		[['left-out', 8, '', '并']],
	],
	[
		'another word behind an ellipsis',
		'联合国发展系统……工发组织之间的协作。',
		'differs',
		[['changed', 9, '工发组织', '多个实体']],
	],
	['a word put before the first', '不其目的是确保40多个', 'differs', [['added', 0, '不', '']]],
	['a word put behind the last', '实体之间的协作未', 'differs', [['added', 7, '未', '']]],
	[
		'an ellipsis that stands in the text of others',
		'联合国发展系统……四年多的时间。',
		'verbatim',
		[],
	],
])(
	'tells the signs of the quoter from those of the text: %s',
	async (_, quotation, verdict, differences) => {
		const found = await read(quotation);
		expect([found.verdict, found.differences]).toEqual([verdict, differences]);
	},
);

test('what was put into a quotation of many paragraphs is never passed over', async () => {
	const paragraphs = Array.from({ length: 60 }, (_, at) =>
		`第${String(at + 1)}组织报告本年度开展的培训${String(at * 7)}次，与去年相比有所增加。`.repeat(
			2,
		),
	);
	const long = openMemoryShelf({
		texts: paragraphs.map((text, at): HeldText => ({
			id: `${DOCUMENT}/p${String(at + 1)}`,
			url: '',
			kind: 'paragraph',
			document: DOCUMENT,
			text,
		})),
		documents: [],
	});
	const numbered = paragraphs.map((text, at) => `${String(at + 1)}. ${text}`);
	const own = '理事会决定拨款五千万美元，在所有成员国设立办事处。';
	expect((await checkQuotation(numbered.join('\n'), long)).verdict).toBe('verbatim');
	for (const place of [0, 30, 60]) {
		const quotation = numbered.toSpliced(place, 0, own).join('\n');
		const { verdict, differences } = await checkQuotation(quotation, long);
		expect([verdict, differences]).toEqual([
			'differs',
			[{ kind: 'added', at: quotation.indexOf(own), given: own, printed: '' }],
		]);
	}
});

test.each<[string, string, string, unknown[][]]>([
	['a character lost', '其目的是保40多个实体之间的协作。', 'p1', [['left-out', 4, '', '确']]],
	['a character added', '其目的就是确保40多个实体之间的协作。', 'p1', [['added', 3, '就', '']]],
	[
		'a character changed',
		'其目的是确保40多个实体之间的合作。',
		'p1',
		[['changed', 15, '合', '协']],
	],
	['a figure changed', '其目的是确保50多个实体之间的协作。', 'p1', [['changed', 6, '5', '4']]],
	[
		'a figure that is no mark',
		'其目的1是确保40多个实体之间的协作。',
		'p1',
		[['added', 3, '1', '']],
	],
	[
		'other punctuation',
		'其目的是确保40多个实体之间的协作；',
		'p1',
		[['punctuation', 17, '；', '。']],
	],
	[
		'the order within an ellipsis',
		'四年多的时间……联合国发展系统结构调整',
		'p1',
		[['joined', 6, '', '\n']],
	],
	[
		'another number of the paragraph',
		'3. 联合国发展系统结构调整正式启动',
		'p1',
		[['added', 0, '3.', '']],
	],
	[
		'in marks, counted with them',
		'“其目的是确保50多个实体之间的协作。”',
		'p1',
		[['changed', 7, '5', '4']],
	],
	['part of a compound character', '第㈡项由finance小组处理', 'p4', [['changed', 1, '㈡', '㈠']]],
	['beyond the first plane', '古字𠮶与𠘨各一，其余照旧', 'p5', [['changed', 2, '𠮶', '𠮷']]],
])('differs: %s', async (_, quotation, place, differences) => {
	const found = await read(quotation);
	expect([found.verdict, found.differences]).toEqual(['differs', differences]);
	expect(found.places.map(([id]) => id)).toContain(place);
});

test.each([
	['a compound character', '第(一)项', '第㈠项'],
	['a ligature', 'FINANCE小组', 'ﬁnance小组'],
	['half of a ligature', '由f', '由ﬁ'],
	['a sign of degrees', '20°C；', '20℃；'],
	['a pair of surrogates', '𠮷与𠘨', '𠮷与𠘨'],
])('finds the whole of %s', async (_, quotation, words) => {
	const { verdict, places } = await read(quotation);
	expect([verdict, places[0]?.[1]]).toEqual(['verbatim', words]);
});

test.each([
	['nothing', ''],
	['white space', ' \n\u3000'],
	['marks round nothing', '“”'],
	['half a surrogate pair', '\uD842'],
	['what looks like a pattern', '(.*)+[a-z]{3}$'],
	['another text', '秘书处将在下届会议之前与各区域办事处磋商。'],
	['two characters that stand nowhere', '秘书'],
	['one character that stands nowhere', '龘'],
	['an ellipsis of another form', '⋯⋯'],
	['brackets alone', '[原文如此]'],
])('not held: %s', async (_, quotation) => {
	expect(await read(quotation)).toEqual(NOT_HELD);
});

test('a negation put in or lost is never passed over', async () => {
	expect((await read('理事会批准这一提案')).differences).toEqual([['left-out', 3, '', '不']]);
	expect((await read('其目的不是确保40多个实体')).differences).toEqual([['added', 3, '不', '']]);
});

test('names every place that has the words, and every one that they differ from alike', async () => {
	expect((await read('并要求总干事在2023年3月之前提出报告。')).places.map(([id]) => id)).toEqual([
		'p2',
		'p6',
	]);
	expect((await read('并要求总干事在2024年3月之前提出报告。')).places.map(([id]) => id)).toEqual([
		'p2',
		'p6',
	]);
});

test('two paragraphs that were joined are named, with what parts them', async () => {
	expect(await read('之间的协作。理事会不批准这一提案')).toEqual({
		verdict: 'differs',
		places: [
			['p1', '之间的协作。'],
			['p2', '理事会不批准这一提案'],
		],
		differences: [['joined', 6, '', '\n']],
	});
});

test('two paragraphs with the number that is printed between them are verbatim, and so with an ellipsis', async () => {
	for (const joint of ['\n2. ', '……']) {
		expect((await read(`多个实体之间的协作。${joint}理事会不批准这一提案，并要求`)).verdict).toBe(
			'verbatim',
		);
	}
});

test('traditional characters are no difference, and are named', async () => {
	const { verdict, notes } = await check('聯合國發展系統結構調整');
	expect(verdict).toBe('verbatim');
	expect(notes[0]).toEqual({ kind: 'traditional', at: 0, given: '聯', printed: '联' });
});

test('an ellipsis says what it stands for', async () => {
	const { notes } = await check('联合国发展系统……四年多的时间。');
	expect(notes).toEqual([
		{ kind: 'omission', at: 7, given: '……', printed: '结构调整正式启动至今已有' },
	]);
});

describe('what is cited', () => {
	test.each([
		['the place itself', SENTENCE, 'GB.346/INS/8，第1段', 'gb/346/ins/8/p1', true],
		['another paragraph', SENTENCE, 'GB.346/INS/8，第2段', 'gb/346/ins/8/p2', false],
		['the document', SENTENCE, 'GB.346/INS/8', 'gb/346/ins/8', true],
		['a range with it', SENTENCE, 'GB.346/INS/8，第1至3段', 'gb/346/ins/8/p1-p3', true],
		['a range without it', SENTENCE, 'GB.346/INS/8，第2至3段', 'gb/346/ins/8/p2-p3', false],
		['its item', '继续支持三方成员', 'GB.346/INS/8，第3段(a)项', 'gb/346/ins/8/p3-a', true],
		['another item', '继续支持三方成员', 'GB.346/INS/8，第3段(b)项', 'gb/346/ins/8/p3-b', false],
		['a document that is not held', SENTENCE, 'GB.340/INS/6，第1段', 'gb/340/ins/6/p1', false],
		[
			'one of two places that have it',
			'要求总干事在2023年3月之前',
			'GB.346/INS/8，第6段',
			'gb/346/ins/8/p6',
			true,
		],
	])('%s', async (_, words, citation, id, holds) => {
		expect((await check(`“${words}”（${citation}）`)).cited).toEqual({ id, holds });
	});

	test('words that differ do not stand where they are cited', async () => {
		const { verdict, cited } = await check('“其目的是确保50多个实体”（GB.346/INS/8，第1段）');
		expect([verdict, cited]).toEqual(['differs', { id: 'gb/346/ins/8/p1', holds: false }]);
	});

	test('brackets with anything else are no citation', async () => {
		expect((await check('“其目的是确保40多个实体”（强调为本文所加）')).cited).toBeNull();
	});

	test('a citation in the text that is quoted is text', async () => {
		expect(await check('联合国大会第72/279号决议。')).toMatchObject({
			verdict: 'verbatim',
			cited: null,
		});
	});
});

describe('a citation with the hash of its text', () => {
	const seal = (text: string) => `〔版本：原本；校验：${hashText(text).slice(0, 12)}〕`;

	test.each([
		['is that of the text', TEXTS['p1'] ?? '', 'GB.346/INS/8，第1段', true],
		['is that of another text', '联合国发展系统', 'GB.346/INS/8，第1段', false],
		['of a range', `${TEXTS['p1'] ?? ''}${TEXTS['p2'] ?? ''}`, 'GB.346/INS/8，第1至2段', true],
		['of a document that is not held', '甲', 'GB.340/INS/6，第1段', null],
	])('%s', async (_, text, citation, same) => {
		const checked = await check(`“${SENTENCE}”（理事会文件${citation}）${seal(text)}`);
		expect(checked.verdict).toBe('verbatim');
		expect(checked.seal).toEqual({ version: '原本', hash: hashText(text).slice(0, 12), same });
	});
});

test('a megabyte that stands nowhere is answered', async () => {
	expect((await check('没有人写过这样的句子'.repeat(33_000))).verdict).toBe('not-held');
});
