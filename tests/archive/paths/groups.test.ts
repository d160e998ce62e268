import { describe, expect, test } from 'vitest';
import { parseGrouping, planRoom, type Grouping } from '../../../src/archive/paths/groups.ts';

describe('parseGrouping', () => {
	test.each<[string, Grouping]>([
		[
			'2人一组，4分钟',
			{ by: { kind: 'size', least: 2, most: 2 }, minutes: 4, report: null, cards: 'group' },
		],
		[
			'3至4人一组，5分钟，每组汇报30秒',
			{
				by: { kind: 'size', least: 3, most: 4 },
				minutes: 5,
				report: { seconds: 30, most: null },
				cards: 'group',
			},
		],
		[
			'2人一组，6分钟，3组汇报，每组40秒',
			{
				by: { kind: 'size', least: 2, most: 2 },
				minutes: 6,
				report: { seconds: 40, most: 3 },
				cards: 'group',
			},
		],
		[
			'分4组，5分钟，每组汇报30秒，全班一套卡片',
			{
				by: { kind: 'count', count: 4 },
				minutes: 5,
				report: { seconds: 30, most: null },
				cards: 'room',
			},
		],
		['全班，12分钟', { by: { kind: 'room' }, minutes: 12, report: null, cards: 'room' }],
	])('reads %j', (text, grouping) => {
		expect(parseGrouping(text)).toEqual(grouping);
	});

	test.each([
		['', 'nothing'],
		['3人一组', 'no minutes'],
		['4至3人一组，5分钟', 'the larger number first'],
		['0人一组，5分钟', 'groups of nobody'],
		['分0组，5分钟', 'no group'],
		['三人一组，5分钟', 'numbers in words'],
		['3人一组，0分钟', 'no time'],
		['3人一组，5分钟，汇报', 'reports without a time'],
		['全班，12分钟。', 'a sign behind it'],
	])('does not read %j: %s', (text) => {
		expect(parseGrouping(text)).toBeNull();
	});
});

const grouping = (text: string): Grouping => {
	const read = parseGrouping(text);
	if (read === null) throw new Error(text);
	return read;
};

describe('planRoom', () => {
	test.each<[text: string, people: number, sizes: number[], reason: string]>([
		['2人一组，4分钟', 12, [2, 2, 2, 2, 2, 2], 'pairs come out even'],
		[
			'2人一组，4分钟',
			25,
			[3, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2],
			'nobody is alone: one group has three',
		],
		['3至4人一组，4分钟', 12, [4, 4, 4], 'as few groups as there can be'],
		['3至4人一组，4分钟', 25, [4, 4, 4, 4, 3, 3, 3], 'sizes that are allowed, the larger first'],
		['5至6人一组，4分钟', 25, [5, 5, 5, 5, 5], 'five of five, not four of six and one alone'],
		['分3组，4分钟', 25, [9, 8, 8], 'so many groups'],
		['分4组，4分钟', 3, [1, 1, 1], 'no group is empty'],
		['3人一组，4分钟', 2, [2], 'too few for a group are one all the same'],
		['全班，4分钟', 25, [25], 'all together'],
	])('%s with %i people makes %j: %s', (text, people, sizes) => {
		expect(planRoom(grouping(text), 10, people).sizes).toEqual(sizes);
	});

	test('parts the minutes of a step into work, reports and questions', () => {
		const plan = (people: number) =>
			planRoom(grouping('3至4人一组，4分钟，每组汇报20秒'), 11, people);
		// Three groups report for a minute, seven for 140 seconds, which are three minutes begun.
		expect(plan(12)).toMatchObject({ reports: 1, questions: 6, sets: 3 });
		expect(plan(25)).toMatchObject({ reports: 3, questions: 4, sets: 7 });
	});

	test('lets no more groups report than are to', () => {
		const three = grouping('2人一组，6分钟，3组汇报，每组40秒');
		expect(planRoom(three, 12, 25)).toMatchObject({ reports: 2, questions: 4 });
		expect(planRoom(three, 12, 4)).toMatchObject({ reports: 2, questions: 4 });
	});

	test('counts a set of cards a group, or one for the room', () => {
		expect(planRoom(grouping('分4组，5分钟，全班一套卡片'), 9, 25).sets).toBe(1);
		expect(planRoom(grouping('分4组，5分钟'), 9, 25).sets).toBe(4);
	});
});
