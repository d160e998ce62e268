import { expect, test } from 'vitest';
import type { CellNode, RowNode } from '../../../src/model/passage-tree.ts';
import { findFigureCells } from '../../../src/outputs/passage/figure-cells.ts';
import { words } from '../../fixtures/passage-nodes.ts';

type Given = string | { text: string; columns?: number; rows?: number; role?: 'header' };

function toCell(given: Given): CellNode {
	const {
		text,
		columns = 1,
		rows = 1,
		role = 'data',
	} = typeof given === 'string' ? { text: given } : given;
	return { type: 'cell', role, columns, rows, children: words(text) };
}

const head = (text: string, columns = 1, rows = 1): Given => ({
	text,
	columns,
	rows,
	role: 'header',
});

/** Returns the texts of the cells that are set as figures. */
function figuresOf(...rows: Given[][]): string[] {
	const nodes = rows.map((row): RowNode => ({ type: 'row', children: row.map(toCell) }));
	return [...findFigureCells(nodes)].flatMap(({ children }) =>
		children.map((node) => (node.type === 'text' ? node.value : '')),
	);
}

test.each<[Given[][], string[], string]>([
	[
		[
			[head('区域'), head('应缴')],
			['非洲', '9 120'],
			['美洲', '140,905'],
		],
		['应缴', '9 120', '140,905'],
		'a column of figures, its head with it',
	],
	[
		[
			['甲', '95%'],
			['乙', '–'],
		],
		['95%', '–'],
		'a missing figure leaves it one',
	],
	[
		[
			['甲', '3'],
			['乙', '三'],
		],
		[],
		'one cell of words makes it a column of words',
	],
	[
		[
			['甲', '–'],
			['乙', '–'],
		],
		[],
		'nothing but signs is no figure',
	],
	[[['1.1', 'GB.346/INS/8']], ['1.1'], 'a symbol is no figure'],
	[
		[
			[head('区域', 1, 2), head('会费', 2)],
			[head('应缴'), head('已缴')],
			['非洲', '9', '7'],
		],
		['应缴', '9', '已缴', '7'],
		'under heads that span rows and columns; a head over two columns stands as it is',
	],
])('%j: %j, %s', (rows, expected) => {
	expect(figuresOf(...rows)).toEqual(expected);
});
