import type { LedgerTable } from '../../src/ingest/prove/prove-ledger.ts';

/** Returns a table of characters by document and kind of role, with their sums. */
export function formatLedgerTable(rows: readonly { id: string; table: LedgerTable }[]): string {
	const kinds = [...new Set(rows.flatMap(({ table }) => Object.keys(table)))].sort();
	const head = ['characters', ...kinds, 'all'];
	const lines = rows.map(({ id, table }) => {
		const counts = kinds.map((kind) => table[kind] ?? 0);
		return [id, ...[...counts, counts.reduce((sum, count) => sum + count, 0)].map(String)];
	});
	const widths = head.map((name, column) =>
		Math.max(name.length, ...lines.map((line) => (line[column] ?? '').length)),
	);
	const align = (line: readonly string[]) =>
		line
			.map((cell, column) =>
				column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
			)
			.join('  ');
	return [head, ...lines].map(align).join('\n');
}
