import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import {
	formatTraditional,
	parseCharacterTable,
	readCharacterTable,
} from '../../scripts/lab/opencc.ts';
import { SIMPLE } from '../../src/search/normal-form.ts';

test('the committed table is the one of the package', () => {
	const committed = readFileSync('src/search/traditional.ts', 'utf8');
	expect(committed).toBe(formatTraditional(parseCharacterTable(readCharacterTable())));
});

test('what is packed is every pair of it, and nothing else', () => {
	const pairs = parseCharacterTable(readCharacterTable());
	expect(pairs.every(([from, to]) => [...from].length === 1 && [...to].length === 1)).toBe(true);
	expect(new Map(SIMPLE)).toEqual(new Map(pairs));
});

test.each([
	['國\t国', [['國', '国']], 'one value'],
	['乾\t干 乾', [['乾', '干']], 'the first of two'],
	['著\t著 着', [], 'one that stays is left out'],
	['# 國\t国\n\n', [], 'comments and empty lines are not pairs'],
])('reads %j: %s', (table, pairs) => {
	expect(parseCharacterTable(table)).toEqual(pairs);
});
