import { describe, expect, test } from 'vitest';
import { outline, paper } from './read-paper.ts';

const TABLE = ['*项目 | *金额', '差旅 | 100', '印刷 | 50'];

/** Returns a paper with a drawing between two paragraphs. */
const withDrawing = (...lines: string[]) => paper(`1. 见下表：\n\n${lines.join('\n')}\n\n2. 二。`);

describe('a drawn table is read cell for cell', () => {
	test.each<[name: string, lines: string[], rows: string[]]>([
		[
			'thin edges, the head parted',
			[
				'┌──────┬──────┐',
				'│ 项目 │ 金额 │',
				'├──────┼──────┤',
				'│ 差旅 │ 100  │',
				'│ 印刷 │ 50   │',
				'└──────┴──────┘',
			],
			TABLE,
		],
		[
			'double edges between all rows',
			[
				'╔════╦════╗',
				'║项目║金额║',
				'╠════╬════╣',
				'║差旅║100 ║',
				'╠════╬════╣',
				'║印刷║50  ║',
				'╚════╩════╝',
			],
			TABLE,
		],
		[
			'edges of ASCII',
			[
				'+------+------+',
				'| 项目 | 金额 |',
				'+------+------+',
				'| 差旅 | 100  |',
				'| 印刷 | 50   |',
				'+------+------+',
			],
			TABLE,
		],
		['bars of full width alone', ['｜项目｜金额｜', '｜差旅｜100｜', '｜印刷｜50｜'], TABLE],
		[
			'three rules and wide spaces',
			['──────────', '项目      金额', '──────────', '差旅      100', '印刷      50', '──────────'],
			TABLE,
		],
		[
			'a rule of dashes over the sum',
			['项目      金额', '差旅      100', '----------------', '合计      100'],
			['*项目 | *金额', '差旅 | 100', '合计 | 100'],
		],
		['an empty cell', ['┌──┬──┐', '│甲│7 │', '│乙│  │', '└──┴──┘'], ['甲 | 7', '乙 |']],
	])('%s', (_name, lines, rows) => {
		expect(outline(withDrawing(...lines)).map((line) => line.trimEnd())).toEqual([
			'p1 见下表：',
			'table1',
			...rows,
			'p2 二。',
		]);
	});

	test('under its caption, with a note', () => {
		const lines = ['表 1. 支出', '┌──┬──┐', '│甲¹│5│', '│乙│6 │', '└──┴──┘', '¹ 单位：美元。'];
		expect(outline(withDrawing(...lines))).toEqual([
			'p1 见下表：',
			'table1 表 1. 支出',
			'甲 | 5',
			'乙 | 6',
			'p2 二。',
			'fn1 单位：美元。',
		]);
	});
});

/** The drawing begins at line 15. */
describe('a drawing in doubt stops', () => {
	test.each<[name: string, lines: string[]]>([
		[
			'where edges part some rows only, a cell may go on in the next line',
			[
				'┌────┬────┐',
				'│项目│金额│',
				'├────┼────┤',
				'│差旅│100 │',
				'│费用│    │',
				'├────┼────┤',
				'│印刷│50  │',
				'└────┴────┘',
			],
		],
		['a box of one column', ['┌──────┐', '│一项试点│', '│内容甲。│', '└──────┘']],
		['rows of different length', ['│甲│乙│', '│丙│']],
		['an edge alone', ['├────┼────┤']],
	])('%s', (_name, lines) => {
		expect(outline(withDrawing(...lines))).toContain('drawing-unread at line 15');
	});

	test('unless the manifest says what its lines are', () => {
		const roles = [15, 16].map((line, index) => ({
			line,
			begins: ['├──', '│甲│'][index] ?? '',
			role: 'block' as const,
			reason: '原件如此。',
		}));
		expect(outline(withDrawing('├──┤', '│甲│'), { roles })).toEqual([
			'p1 见下表：',
			'  ├──┤',
			'  │甲│',
			'p2 二。',
		]);
	});
});

describe('a rule of dashes', () => {
	test.each(['————————', '────────', '━━━━', '═══', '=====', '________'])(
		'%s is no text',
		(rule) => {
			expect(outline(paper(`1. 一。¹\n${rule}\n¹ 甲。\n\n2. 二。`))).toEqual([
				'p1 一。⟦1⟧',
				'p2 二。',
				'fn1 甲。',
			]);
		},
	);

	test.each(['——', '= = =', '-=-='])('%s is text', (line) => {
		expect(outline(paper(`1. 一：\n${line}\n2. 二。`))).toEqual([
			'p1 一：',
			`  ${line}`,
			'p2 二。',
		]);
	});
});
