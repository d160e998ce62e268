import { expect, test } from 'vitest';
import { formatLedgerTable } from '../../../scripts/report/ledger-table.ts';

test('documents down, kinds of role across, with their sums', () => {
	const rows = [
		{
			id: 'gb/335/ins/9',
			table: { paragraph: 12345, footnote: 7 },
		},
		{ id: 'unido/pbc/38/item-11', table: { masthead: 60 } },
	];
	expect(formatLedgerTable(rows)).toMatchInlineSnapshot(`
		"characters            footnote  masthead  paragraph    all
		gb/335/ins/9                 7         0      12345  12352
		unido/pbc/38/item-11         0        60          0     60"
	`);
});

test('without documents there is only the head', () => {
	expect(formatLedgerTable([])).toBe('characters  all');
});
