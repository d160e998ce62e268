import { describe, expect, test } from 'vitest';
import { readSign } from '../../../../src/ingest/read/pdf/read-sign.ts';
import { readPdf } from '../../../../src/ingest/read/pdf/read-pdf.ts';
import { makePdf, type Mark, paragraph } from './make-pdf.ts';

const LONG =
	'联合国发展系统结构调整正式启动至今已有四年多的时间，其目的是确保各个实体之间的协作和参与架构适合落实基于权利、普遍和综合的可持续发展议程。';
const OTHER =
	'会员国对取得的实质性进展表示赞赏，同时指出有些领域需要进一步展开工作，包括继续改进效率，加强透明度和优化结果问责制，以及提高知名度。';

/** Returns the lines of pages: page, label, note and text. */
async function linesOf(...pages: (readonly Mark[])[]): Promise<string[]> {
	const { value } = await readPdf(makePdf(pages));
	return value.map(({ page, pageBreaks, autoLabel, note, furniture, cells, frame, text }) =>
		[
			`p${String(page)}${pageBreaks === undefined ? '' : `-${String(pageBreaks.at(-1)?.page)}`}`,
			...(furniture === true ? ['head'] : []),
			...(note === undefined ? [] : [`note ${String(note)}`]),
			...(frame === undefined ? [] : [`frame ${String(frame)}`]),
			...(cells === undefined ? [] : [`${String(cells.length)} cells`]),
			...(autoLabel === undefined ? [] : [`[${autoLabel}]`]),
			text.replaceAll('\t', ' | '),
		].join(' '),
	);
}

const rulesOf = async (...pages: (readonly Mark[])[]) =>
	(await readPdf(makePdf(pages))).findings.map(({ rule, message }) => `${rule}: ${message}`);

describe('rows become paragraphs', () => {
	test('a row that is full goes on; a first row set in, a short row and a wide gap part', async () => {
		expect(
			await linesOf([
				...paragraph(LONG, { y: 100, indent: 2 }),
				...paragraph(OTHER, { y: 130, indent: 2 }),
				...paragraph('短。', { y: 160 }),
				...paragraph(LONG, { y: 175 }),
				...paragraph(OTHER.slice(0, 40), { y: 240 }),
			]),
		).toEqual([`p1 ${LONG}`, `p1 ${OTHER}`, 'p1 短。', `p1 ${LONG}`, `p1 ${OTHER.slice(0, 40)}`]);
	});

	test('labels that hang open paragraphs, full rows above them or not; bullets are labels too', async () => {
		const full = LONG.slice(0, 40);
		expect(
			await linesOf([
				...paragraph(full, { x: 100, y: 100, label: '1.' }),
				...paragraph(OTHER, { x: 100, y: 115, label: '2.' }),
				...paragraph('甲；', { x: 128, y: 145, label: '(a)' }),
				...paragraph('乙。', { x: 128, y: 160, label: '•' }),
			]),
		).toEqual([`p1 [1.] ${full}`, `p1 [2.] ${OTHER}`, 'p1 [(a)] 甲；', 'p1 [•] 乙。']);
	});

	test('a bullet that is drawn is one; a disc elsewhere, or too large, is none', async () => {
		const full = LONG.slice(0, 40);
		const marks: Mark[] = [
			{ disc: [80, 97, 1.8] },
			{ text: full, x: 90, y: 100 },
			{ disc: [80, 112, 1.8], open: true },
			{ text: '乙。', x: 90, y: 115 },
			{ disc: [500, 145, 1.8] },
			{ disc: [130, 175, 1.8] },
			{ text: '丙', x: 90, y: 178 },
			{ text: '丁', x: 140, y: 178 },
			{ disc: [80, 207, 6] },
			{ text: '戊。', x: 90, y: 210 },
		];
		expect(await linesOf(marks)).toEqual([`p1 [•] ${full}`, 'p1 [◦] 乙。', 'p1 丙丁', 'p1 戊。']);
		expect(await rulesOf(marks)).toEqual([]);
	});

	test('rows hang under a label that is typed', async () => {
		expect(
			await linesOf([
				{ text: `(iii) ${LONG.slice(0, 38)}`, x: 72, y: 100 },
				...paragraph(LONG.slice(38), { x: 94, y: 115 }),
				...paragraph(OTHER, { y: 145 }),
			]),
		).toEqual([`p1 (iii) ${LONG}`, `p1 ${OTHER}`]);
	});

	test('rows hang behind a number that is wider than its room', async () => {
		expect(
			await linesOf([
				{ text: '10.', x: 72, y: 100 },
				{ text: LONG.slice(0, 40), x: 86, y: 100 },
				...paragraph(LONG.slice(40), { x: 92, y: 115 }),
				...paragraph(OTHER, { y: 145 }),
			]),
		).toEqual([`p1 10.${LONG}`, `p1 ${OTHER}`]);
	});

	test('the number that comes next opens a paragraph, though the row over it is full; another does not', async () => {
		const full = `${LONG.slice(0, 37)}。`;
		const rows = (number: string): Mark[] => [
			{ text: `1. ${full}`, x: 72, y: 100 },
			{ text: `${number} ${full}`, x: 72, y: 115 },
		];
		expect(await linesOf(rows('2.'))).toEqual([`p1 1. ${full}`, `p1 2. ${full}`]);
		expect(await linesOf(rows('4.'))).toEqual([`p1 1. ${full}4. ${full}`]);
	});

	test('the mark of a note is of the word before it, which finds no room in the row above', async () => {
		expect(
			await linesOf([
				...paragraph(OTHER.slice(0, 40), { y: 70 }),
				{ text: LONG.slice(0, 38), x: 72, y: 100 },
				{ text: LONG.slice(38, 39), x: 72, y: 115 },
				{ text: '27', x: 82, y: 111, size: 6 },
				{ text: LONG.slice(39), x: 92, y: 115 },
			]),
		).toEqual([`p1 ${OTHER.slice(0, 40)}`, `p1 ${LONG.slice(0, 39)}²⁷${LONG.slice(39)}`]);
	});

	test('a mark alone on a row is that of the text before it', async () => {
		expect(
			await linesOf([
				...paragraph(OTHER.slice(0, 40), { y: 70 }),
				{ text: `${LONG.slice(0, 39)}。`, x: 72, y: 100 },
				{ text: '25', x: 72, y: 111, size: 6 },
				...paragraph(OTHER, { y: 145 }),
			]),
		).toEqual([`p1 ${OTHER.slice(0, 40)}`, `p1 ${LONG.slice(0, 39)}。²⁵`, `p1 ${OTHER}`]);
	});

	test('rows of a heading stand farther apart than those of text', async () => {
		const heading = (text: string, y: number): Mark => ({ text, x: 72, y, size: 14, bold: true });
		expect(
			await linesOf([
				heading(LONG.slice(0, 28), 60),
				heading('最新情况', 92),
				...paragraph(LONG, { y: 130 }),
				...paragraph(OTHER, { y: 175 }),
			]),
		).toEqual([`p1 ${LONG.slice(0, 28)}最新情况`, `p1 ${LONG}`, `p1 ${OTHER}`]);
	});

	test('a year or a number in the text is no label', async () => {
		expect(
			await linesOf([
				{ text: LONG.slice(0, 40), x: 72, y: 100 },
				{ text: '2021 年有', x: 72, y: 115 },
			]),
		).toEqual([`p1 ${LONG.slice(0, 40)} 2021 年有`]);
	});

	test('a paragraph goes on over a page, and knows both pages', async () => {
		const [first = [], second = []] = [[LONG.slice(0, 40)], [LONG.slice(40)]].map(([text = '']) =>
			paragraph(text, { y: 100 }),
		);
		expect(await linesOf(first, second)).toEqual([`p1-2 ${LONG}`]);
	});

	test('Latin words are joined by the space that the line break is; a symbol behind its stroke is not', async () => {
		const rows = [
			'It recalls the decision that the Governing Body took at its last session, as it is given in GB.346/',
			'INS/8, and all the others, which are listed there in full with the symbols of the papers of which',
			'the Office made use. The end.',
		];
		const marks = rows.map((text, index): Mark => ({ text, x: 72, y: 100 + index * 15 }));
		expect(await linesOf(marks)).toEqual([`p1 ${rows[0] ?? ''}${rows[1] ?? ''} ${rows[2] ?? ''}`]);
	});
});

describe('what a line says', () => {
	test('spaced-out characters have no spaces between them; words have, painted or not', async () => {
		expect(
			await linesOf([
				{ text: '新加坡的旅遊', x: 72, y: 100, spread: 6 },
				{ text: '理 事 会', x: 72, y: 130 },
				{ text: 'Report of the Office', x: 72, y: 160, spread: 3 },
				{ text: 'two', x: 72, y: 190 },
				{ text: 'words', x: 92, y: 190 },
				{ text: '第 346 届会议', x: 72, y: 220 },
				{ text: '感謝　閣下', x: 72, y: 250 },
			]),
		).toEqual([
			'p1 新加坡的旅遊',
			'p1 理事会',
			'p1 Report of the Office',
			'p1 two words',
			'p1 第 346 届会议',
			'p1 感謝　閣下',
		]);
	});

	test('smaller digits that stand higher are raised; a note makes them its mark, else they are a power', async () => {
		const { value } = await readPdf(
			makePdf([
				[
					{ text: '占地', x: 72, y: 100 },
					{ text: '40 m', x: 92, y: 100 },
					{ text: '2', x: 113, y: 96, size: 6 },
					{ text: '，见报告。', x: 117, y: 100 },
					{ text: '1', x: 167, y: 96, size: 6 },
					{ line: [72, 700, 180, 700] },
					{ text: '1', x: 72, y: 712, size: 5 },
					{ text: '理事会文件。', x: 76, y: 716, size: 8 },
				],
			]),
		);
		expect(value.map(({ text, note }) => [text, note])).toEqual([
			['占地40 m²，见报告。¹', undefined],
			['理事会文件。', 1],
		]);
		expect(value[0]?.raised).toEqual([
			{ from: 6, to: 7 },
			{ from: 12, to: 13, note: 1 },
		]);
	});

	test('bold from end to end, and larger text, are told', async () => {
		const { value } = await readPdf(
			makePdf([
				[
					{ text: '关于改革的报告', x: 72, y: 90, size: 24 },
					{ text: '导言', x: 72, y: 120, size: 14 },
					...paragraph(LONG, { y: 140 }),
					{ text: '现状', x: 72, y: 190, bold: true },
					{ text: '政策影响：', x: 72, y: 220, bold: true },
					{ text: '无。', x: 122, y: 220 },
				],
			]),
		);
		expect(value.map(({ text, weight }) => [text.slice(0, 5), weight])).toEqual([
			['关于改革的', undefined],
			['导言', { heading: 1 }],
			['联合国发展', undefined],
			['现状', 'bold'],
			['政策影响：', undefined],
		]);
	});
});

describe('notes at the foot', () => {
	const mark = (number: string, x: number, y: number): Mark => ({
		text: number,
		x,
		y: y - 4,
		size: 6,
	});

	test('stand behind the paragraph with their mark, also where they go on over a page', async () => {
		const note =
			'见理事会文件和总干事的报告，以及高级别评估总结中关于应对措施的全部内容和附件，还有本报告其他各章的内容';
		expect(
			await linesOf(
				[
					{ text: '一。', x: 72, y: 100 },
					mark('1', 92, 100),
					{ text: '二。', x: 72, y: 140 },
					{ line: [72, 700, 180, 700] },
					{ text: '1', x: 72, y: 712, size: 5 },
					...paragraph(note, { x: 78, y: 716, size: 8, width: 60 }),
					...paragraph(LONG, { y: 200 }),
				],
				[
					...paragraph(OTHER, { y: 100 }),
					mark('2', 72 + (OTHER.length - 40) * 10, 115),
					{ line: [72, 700, 180, 700] },
					{ text: '和下半部分。', x: 78, y: 716, size: 8 },
					{ text: '2', x: 72, y: 728, size: 5 },
					{ text: '同上。', x: 78, y: 732, size: 8 },
				],
			),
		).toEqual([
			'p1 一。¹',
			`p1-2 note 1 ${note}和下半部分。`,
			'p1 二。',
			`p1 ${LONG}`,
			`p2 ${OTHER}²`,
			'p2 note 2 同上。',
		]);
	});

	test('a number stands before a row that is stretched, farther from it than a space', async () => {
		const stretched = Array.from(LONG.slice(0, 30), (text, index): Mark => ({
			text,
			x: 86 + index * 14.8,
			y: 716,
			size: 8,
		}));
		expect(
			await linesOf([
				{ text: '一。', x: 72, y: 100 },
				mark('1', 92, 100),
				{ line: [72, 700, 180, 700] },
				{ text: '1', x: 72, y: 712, size: 5 },
				...stretched,
				{ text: '其余。', x: 72, y: 730, size: 8 },
			]),
		).toEqual(['p1 一。¹', `p1 note 1 ${LONG.slice(0, 30)}其余。`]);
	});

	test('at the end of a paper they fill pages of their own, the first rows of which go on with the last', async () => {
		const notes = (rows: readonly (readonly [number: string, text: string])[]): Mark[] =>
			rows.flatMap(([number, text], index): Mark[] => [
				...(number === '' ? [] : [{ text: number, x: 72, y: 96 + index * 20, size: 5 }]),
				{ text, x: 80, y: 100 + index * 20, size: 8 },
			]);
		const long = OTHER.slice(0, 55);
		expect(
			await linesOf(
				[
					...paragraph(OTHER, { y: 40 }),
					...paragraph(LONG, { y: 70 }),
					{ text: '一。', x: 72, y: 100 },
					mark('1', 92, 100),
					...paragraph('二。', { y: 200 }),
					mark('2', 92, 200),
					...paragraph('三。', { y: 300 }),
					mark('3', 92, 300),
				],
				notes([
					['1', '同上。'],
					['2', long],
				]),
				notes([
					['', '其余。'],
					['3', '同上。'],
				]),
			),
		).toEqual([
			`p1 ${OTHER}`,
			`p1 ${LONG}`,
			'p1 一。¹',
			'p2 note 1 同上。',
			'p1 二。²',
			`p2-3 note 2 ${long}其余。`,
			'p1 三。³',
			'p3 note 3 同上。',
		]);
	});

	test('their numbers, where they are not raised, are those that come next, apart from a year behind them', async () => {
		expect(
			await linesOf([
				{ text: '一。', x: 72, y: 100 },
				mark('1', 92, 100),
				{ text: '二。', x: 72, y: 140 },
				mark('2', 92, 140),
				{ line: [72, 700, 180, 700] },
				{ text: '1', x: 72, y: 716, size: 8 },
				{ text: '2018', x: 84, y: 716, size: 8 },
				{ text: `年第${OTHER}`.slice(0, 53), x: 102, y: 716, size: 8 },
				{ text: '107', x: 84, y: 728, size: 8 },
				{ text: '届会议。', x: 102, y: 728, size: 8 },
				{ text: '2', x: 72, y: 740, size: 8 },
				{ text: '同上。', x: 84, y: 740, size: 8 },
			]),
		).toEqual([
			'p1 一。¹',
			`p1 note 1 2018${`年第${OTHER}`.slice(0, 53)}107届会议。`,
			'p1 二。²',
			'p1 note 2 同上。',
		]);
	});

	test('of the same words at the foot of several pages they are no running foot, which has the number of its page', async () => {
		const page = (number: number, foot: string, text: string): Mark[] => [
			{ text: '一。', x: 72, y: 100 },
			mark(String(number), 92, 100),
			...paragraph(text, { y: 200 }),
			{ line: [72, 700, 180, 700] },
			{ text: String(number), x: 72, y: 716, size: 8 },
			{ text: '理事会文件GB.340/INS/6。', x: 84, y: 716, size: 8 },
			{ text: foot, x: 72, y: 790, size: 8 },
			{ text: 'GB.346/INS/8号文件', x: 84, y: 790, size: 8 },
		];
		expect(await linesOf(page(1, '3', LONG), page(2, '4', OTHER))).toEqual([
			'p1 一。¹',
			'p1 note 1 理事会文件GB.340/INS/6。',
			`p1 ${LONG}`,
			'p2 一。²',
			'p2 note 2 理事会文件GB.340/INS/6。',
			`p2 ${OTHER}`,
			'p1 head 3 GB.346/INS/8号文件',
			'p2 head 4 GB.346/INS/8号文件',
		]);
	});

	test('a number of a note on two pages is an error, one without a mark is told', async () => {
		const page = (text: string): Mark[] => [
			{ text, x: 72, y: 100 },
			mark('1', 92, 100),
			{ line: [72, 700, 180, 700] },
			{ text: '1', x: 72, y: 712, size: 5 },
			{ text: '注。', x: 78, y: 716, size: 8 },
		];
		expect(await rulesOf(page('一。'), page('二。'))).toEqual([
			'pdf-notes-restart: Two notes have the number 1, on pages 1 and 2.',
		]);
		const bare = page('一。').filter((one) => !('text' in one) || one.size !== 6);
		expect(await rulesOf(bare)).toEqual([
			'pdf-note-unmarked: Note 1 stands at the foot of page 1, and no raised mark of it in the text.',
		]);
	});
});

describe('what belongs to the page', () => {
	const page = (number: number, text: string): Mark[] => [
		{ text: 'GB.346/INS/8', x: 440, y: 40 },
		...paragraph(text, { y: 100 }),
		{ text: String(number), x: 290, y: 800 },
	];

	test('heads that come again and numbers that count are told apart, at the end', async () => {
		expect(await linesOf(page(5, LONG), page(6, OTHER))).toEqual([
			`p1 ${LONG}`,
			`p2 ${OTHER}`,
			'p1 head GB.346/INS/8',
			'p1 head 5',
			'p2 head GB.346/INS/8',
			'p2 head 6',
		]);
	});

	test('numbers that do not count the pages, and lines that stand elsewhere, are text', async () => {
		const lines = await linesOf(page(5, LONG).slice(1), page(9, OTHER).slice(1));
		expect(lines).toEqual([`p1 ${LONG}`, 'p1 5', `p2 ${OTHER}`, 'p2 9']);
	});
});

describe('tables, frames and columns', () => {
	const grid = (xs: number[], ys: number[]): Mark[] => [
		...xs.map((x): Mark => ({ line: [x, ys[0] ?? 0, x, ys.at(-1) ?? 0] })),
		...ys.map((y): Mark => ({ line: [xs[0] ?? 0, y, xs.at(-1) ?? 0, y] })),
	];

	test('lines make cells; text in them goes on in its cell', async () => {
		expect(
			await linesOf([
				{ text: '表 1', x: 72, y: 80 },
				...grid([72, 172, 272], [100, 120, 160]),
				{ text: '地区', x: 76, y: 114 },
				{ text: '数目', x: 176, y: 114 },
				{ text: '阿拉伯国家和亚洲', x: 76, y: 134 },
				{ text: '太平洋', x: 76, y: 149 },
				{ text: '12', x: 176, y: 134 },
				...paragraph(LONG, { y: 200 }),
			]),
		).toEqual([
			'p1 表 1',
			'p1 2 cells 地区 | 数目',
			'p1 2 cells 阿拉伯国家和亚洲太平洋 | 12',
			`p1 ${LONG}`,
		]);
	});

	test('a cell spans what no line parts', async () => {
		const { value } = await readPdf(
			makePdf([
				[
					...[100, 120, 140].map((y): Mark => ({ line: [72, y, 272, y] })),
					{ line: [72, 100, 72, 140] },
					{ line: [272, 100, 272, 140] },
					{ line: [172, 120, 172, 140] },
					{ text: '全部', x: 76, y: 114 },
					{ text: '一', x: 76, y: 134 },
					{ text: '二', x: 176, y: 134 },
				],
			]),
		);
		expect(value.map(({ cells }) => cells?.map(({ columns }) => columns))).toEqual([[2], [1, 1]]);
	});

	test('one cell is a frame around its text; an underline is nothing', async () => {
		expect(
			await linesOf([
				...paragraph(LONG, { y: 80 }),
				...grid([72, 472], [130, 180]),
				{ text: '一项试点', x: 76, y: 144 },
				{ text: '试点始于该年。', x: 76, y: 160 },
				{ text: '后文', x: 72, y: 220 },
				{ line: [72, 222, 92, 222] },
			]),
		).toEqual([`p1 ${LONG}`, 'p1 frame 1 一项试点', 'p1 frame 1 试点始于该年。', 'p1 后文']);
	});

	test('a frame that goes on over a page is open there; walls without a floor, and short ends, frame nothing', async () => {
		const walls = (from: number, to: number): Mark[] => [
			{ line: [72, from, 72, to] },
			{ line: [472, from, 472, to] },
		];
		expect(
			await linesOf(
				[
					...paragraph(LONG, { y: 80 }),
					{ line: [72, 700, 472, 700] },
					...walls(700, 780),
					{ text: '一项试点', x: 84, y: 716 },
					{ text: '试点始于该年。', x: 84, y: 740 },
				],
				[
					{ line: [72, 140, 472, 140] },
					...walls(60, 140),
					{ text: '其后扩大到各国。', x: 84, y: 80 },
					...paragraph(OTHER, { y: 200 }),
				],
				[...walls(60, 140), { text: '后文', x: 84, y: 80 }],
			),
		).toEqual([
			`p1 ${LONG}`,
			'p1 frame 1 一项试点',
			'p1 frame 1 试点始于该年。',
			'p2 frame 1 其后扩大到各国。',
			`p2 ${OTHER}`,
			'p3 后文',
		]);
	});

	test('two columns of running text are read one after the other', async () => {
		const left = `${LONG}${OTHER}${LONG}`;
		const right = `${OTHER}${LONG}${OTHER}`;
		const marks = [
			{ text: '标题在两栏之上', x: 200, y: 70 },
			...paragraph(left, { x: 60, y: 100, width: 22 }),
			...paragraph(right, { x: 310, y: 100, width: 22 }),
		];
		expect(await linesOf(marks)).toEqual(['p1 标题在两栏之上', `p1 ${left}`, `p1 ${right}`]);
		expect(await rulesOf(marks)).toEqual([
			'pdf-columns: Page 1 is read in two columns, the left one first.',
		]);
	});

	test('cells in columns are a table without lines too; contents, labels and pairs of words are none', async () => {
		const rows = (cells: readonly string[][]) =>
			cells.flatMap((row, index) =>
				row.map((text, column): Mark => ({
					text,
					x: [72, 240, 360][column] ?? 0,
					y: 100 + index * 16,
				})),
			);
		expect(
			await linesOf(
				rows([
					['地区', '数目', '份额'],
					['非洲', '12', '30%'],
					['亚洲', '28', '70%'],
				]),
			),
		).toEqual([
			'p1 3 cells 地区 | 数目 | 份额',
			'p1 3 cells 非洲 | 12 | 30%',
			'p1 3 cells 亚洲 | 28 | 70%',
		]);
		for (const none of [
			[
				['导言', '3'],
				['现状', '5'],
				['结论', '12'],
			],
			[
				['理事会', '日内瓦'],
				['机构部分', '十一月'],
				['第八项', '议程文件'],
			],
		]) {
			const read = await readPdf(makePdf([rows(none)]));
			expect(read.value.every(({ cells }) => cells === undefined)).toBe(true);
		}
	});

	test('names beside numbers are no columns', async () => {
		const rows = ['甲', '乙', '丙', '丁', '戊', '己', '庚'].flatMap((name, index): Mark[] => [
			{ text: name, x: 72, y: 100 + index * 15 },
			{ text: String(index), x: 350, y: 100 + index * 15 },
		]);
		const [first] = await linesOf(rows);
		expect(first).toBe('p1 甲 | 0');
	});
});

describe('signs that fonts call by other names', () => {
	test.each([
		['⽉', '月', 'a radical'],
		['⻓', '长', 'a radical of the supplement'],
		['\uF98E', '年', 'an ideograph for old character sets'],
		['ﬁ', 'fi', 'a ligature'],
		['⸺', '——', 'two dashes that a font has as one'],
		['，', '，', 'punctuation stays'],
		['㈠', '㈠', 'a number in brackets is printed so'],
	])('%s is read as %s: %s', (sign, expected) => {
		expect(readSign(sign)).toBe(expected);
	});
});

describe('what is not read', () => {
	const text: Mark[] = paragraph(LONG, { y: 100 });

	test.each<[string, Mark, string]>([
		['invisible', { text: '看不见', x: 72, y: 200, mode: 3 }, 'pdf-hidden-text'],
		['white on white', { text: '看不见', x: 72, y: 200, color: [1, 1, 1] }, 'pdf-hidden-text'],
		['out of the page', { text: '看不见', x: 700, y: 200 }, 'pdf-hidden-text'],
		['upwards', { text: '看不见', x: 72, y: 300, turned: true }, 'pdf-turned-text'],
	])('%s is told, and no text', async (_, mark, rule) => {
		const { value, findings } = await readPdf(makePdf([[...text, mark]]));
		expect(value.map((line) => line.text)).toEqual([LONG]);
		expect(findings.map((finding) => finding.rule)).toEqual([rule]);
		expect(findings[0]?.message).toContain('看不见');
	});

	test('an image that is turned is told with its page', async () => {
		const turned = { picture: [72, 300, 200, 200], turned: true } as const;
		expect(await rulesOf(text, [...text, turned])).toEqual([
			'pdf-image: An image stands on page 2; what it shows is not kept.',
		]);
	});

	test('pages without text are scans, named by their numbers', async () => {
		const scan: Mark[] = [{ image: true }];
		const { value, findings } = await readPdf(makePdf([text, scan, scan, scan, text, scan]));
		expect(value).toEqual([]);
		expect(findings.map(({ rule, severity, message }) => [rule, severity, message])).toEqual([
			['pdf-scan', 'error', 'Pages without text, images of pages as a scanner makes them: 2–4, 6.'],
		]);
	});

	test('an empty page is none', async () => {
		expect(await linesOf(text, [], paragraph(OTHER, { y: 100 }))).toEqual([
			`p1 ${LONG}`,
			`p3 ${OTHER}`,
		]);
	});

	test('1,001 pages are refused, 1,000 are not', async () => {
		const pages = Array.from({ length: 1001 }, () => [] as Mark[]);
		const { findings } = await readPdf(makePdf(pages));
		expect(findings.map(({ message }) => message)).toEqual([
			'The PDF has 1001 pages, expected at most 1000.',
		]);
		expect((await readPdf(makePdf(pages.slice(1)))).pages).toBe(1000);
	});

	test('an encrypted file is named', async () => {
		const key = `<${'00'.repeat(32)}>`;
		const encrypt = `/Encrypt << /Filter /Standard /V 1 /R 2 /O ${key} /U ${key} /P -4 >> /ID [<00> <00>]`;
		const { findings } = await readPdf(makePdf([text], encrypt));
		expect(findings.map(({ rule }) => rule)).toEqual(['pdf-encrypted']);
	});

	test('a damaged file is named', async () => {
		const bytes = new TextEncoder().encode('%PDF-1.7\nnothing of the kind');
		const { findings, pages } = await readPdf(bytes);
		expect(findings.map(({ rule }) => rule)).toEqual(['pdf-damaged']);
		expect(pages).toBeNull();
	});
});
