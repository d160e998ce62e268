import { describe, expect, test } from 'vitest';
import { resolveCorrections } from '../../../src/ingest/correct/resolve-corrections.ts';
import { assembleBody } from '../../../src/ingest/assemble/assemble-body.ts';
import type { TextParts } from '../../../src/model/contents.ts';
import { collectContents } from '../../../src/model/contents.ts';
import { formatInlines, textOf } from '../inlines.ts';
import { readBody } from '../marked-source.ts';

const ID = 'gb/335/ins/9';
const BODY = [
	'► I. 能力资料 and 材料',
	'1. 资料 and 材料和新的材料。',
	' - (a) 新的资料；',
	'2. 资料。',
	'¹ 文件中的资料。',
].join('\n');

const PARTS: TextParts = {
	...assembleBody(readBody(BODY).value),
	front: { title: [textOf('资料战略')], subtitle: [], purpose: [], summary: [] },
};

const entry = (place: string, printed: string) => ({
	where: `${ID}/${place}`,
	printed,
	proposed: '和',
	reason: '未译',
});
const resolve = (...entries: { where: string; printed: string }[]) =>
	resolveCorrections(
		ID,
		PARTS,
		entries.map((each) => ({ ...entry('', ''), ...each })),
	);
const markedIn = (parts: TextParts) =>
	collectContents(parts)
		.map(({ content }) => formatInlines(content))
		.filter((text) => text.includes('#'));

describe('words in their place', () => {
	test.each([
		['p1', 'and', ['[资料 ][and #0][ 材料和新的材料。]'], 'a paragraph'],
		['p1', '新的资料', ['[新的资料 #0][；]'], 'an item, by its paragraph'],
		['p1-a', '资料', ['[新的][资料 #0][；]'], 'an item, by itself'],
		['h1', 'and', ['[I. 能力资料 ][and #0][ 材料]'], 'a heading'],
		['fn1', '文件', ['[文件 #0][中的资料。]'], 'a footnote'],
		['front', '资料', ['[资料 #0][战略]'], 'the title'],
	])('%s %j: %j, %s', (place, printed, expected) => {
		const { value, findings } = resolve(entry(place, printed));
		expect(findings).toEqual([]);
		expect(markedIn(value.parts)).toEqual(expected);
		expect(value.corrections).toEqual([
			{ id: `${ID}/${place}`, printed, proposed: '和', reason: '未译' },
		]);
	});

	test('two corrections of one place have an index each', () => {
		const { value, findings } = resolve(entry('p1', '资料 and'), entry('p1', '和新的材料'));
		expect(findings).toEqual([]);
		expect(markedIn(value.parts)).toEqual(['[资料 and #0][ 材料][和新的材料 #1][。]']);
	});
});

describe('words that are not in their place exactly once', () => {
	const HINT =
		'Correct `where` or `printed` in the manifest: the printed words stand in that place exactly once.';
	const no = (place: string) => `The correction at ${place} names no place of ${ID}.`;

	test.each([
		[`${ID}/p2`, '材料', `“材料” stands 0 times in ${ID}/p2, expected once.`, 'not there'],
		[`${ID}/p1`, '材料', `“材料” stands 2 times in ${ID}/p1, expected once.`, 'twice'],
		[`${ID}/p1`, '资料', `“资料” stands 2 times in ${ID}/p1, expected once.`, 'also in an item'],
		[
			`${ID}/p1`,
			'材料。新的',
			`“材料。新的” stands 0 times in ${ID}/p1, expected once.`,
			'over two blocks',
		],
		[`${ID}/p3`, '资料', no(`${ID}/p3`), 'no such paragraph'],
		[`${ID}/p`, '资料', no(`${ID}/p`), 'half an address'],
		['gb/335/ins/8/p2', '资料', no('gb/335/ins/8/p2'), 'another document'],
		[ID, '资料', no(ID), 'no place at all'],
	])('%s %j is an error: %s (%s)', (where, printed, message) => {
		expect(resolve({ where, printed }).findings).toMatchObject([
			{ rule: 'correction-place', severity: 'error', line: 0, message, hint: HINT },
		]);
	});
});
