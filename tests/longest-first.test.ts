import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { compareFiles, LONGEST } from './longest-first.ts';

test.each(LONGEST)('%s is a test file', (name) => {
	expect(existsSync(`${name}.test.ts`)).toBe(true);
});

test('files that take long come first, those that share their processes last, and each in one order', () => {
	const isolated = [
		'/a.slow.test.ts',
		'/b.slow.test.ts',
		`/${LONGEST[1]}.test.ts`,
		`/${LONGEST[0]}.test.ts`,
	];
	const planned = [
		{ file: '/c.test.ts', isIsolated: false },
		{ file: '/a.test.ts', isIsolated: false },
		...isolated.map((file) => ({ file, isIsolated: true })),
	];
	const expected = [
		...isolated.toReversed().slice(0, 2),
		...isolated.slice(0, 2),
		'/a.test.ts',
		'/c.test.ts',
	];
	for (const given of [planned, planned.toReversed()]) {
		expect(given.toSorted(compareFiles).map(({ file }) => file)).toEqual(expected);
	}
});
