import { describe, expect, test } from 'vitest';
import {
	countInterpreted,
	planTimes,
	sumSession,
} from '../../../src/archive/paths/count-minutes.ts';
import { parseGrouping } from '../../../src/archive/paths/groups.ts';
import { judgeMinutes } from '../../../src/archive/paths/judge-minutes.ts';
import { listMaterials } from '../../../src/archive/paths/list-materials.ts';
import { smallPath, smallStep } from './small-path.ts';

/** Two steps of ten minutes, two of them for reading, with a break of five between them. */
const first = { ...smallStep(1, 'p1'), breakAfter: 5 };
const second = smallStep(2, 'p2');
const withGroups = (groups: string) => ({ ...second, grouping: parseGrouping(groups) });

describe('the minutes of a path', () => {
	test('add up with their breaks', () => {
		expect(judgeMinutes([first, second], 25)).toEqual([]);
		expect(judgeMinutes([first, second], undefined)).toEqual([]);
	});

	test('are refused where they do not make the duration', () => {
		expect(judgeMinutes([first, second], 20)).toEqual([
			{
				path: ['duration'],
				message: 'The path takes 25 minutes: 20 for the steps and 5 for breaks. It says 20.',
				hint: 'Put the sum right, or the minutes of the steps and breaks.',
			},
		]);
	});

	test('are refused where task and reports take more than the step has, in either room', () => {
		const [fault, ...others] = judgeMinutes(
			[withGroups('2人一组，5分钟，每组汇报20秒')],
			undefined,
		);
		// Six pairs report for two minutes, and leave one; twelve groups report for four.
		expect(fault).toEqual({
			path: ['steps', 1, 'minutes'],
			message:
				'Step 2 (步2) has 8 minutes for questions and task. With 25 people the task takes 5, and the reports, of 12 groups at most, 4.',
			hint: 'Give the step more minutes, or let fewer groups report.',
		});
		expect(others).toEqual([]);
		expect(judgeMinutes([withGroups('2人一组，9分钟')], undefined)).toHaveLength(2);
		expect(judgeMinutes([withGroups('2人一组，4分钟，每组汇报20秒')], undefined)).toEqual([]);
	});

	test('have no break behind the last step', () => {
		expect(judgeMinutes([second, first], undefined).map(({ path }) => path)).toEqual([
			['steps', 0, 'break'],
		]);
	});

	test('are planned one after the other, breaks too', () => {
		expect(planTimes([first, second])).toEqual([
			{ kind: 'step', step: first, from: 0, to: 10 },
			{ kind: 'break', from: 10, to: 15 },
			{ kind: 'step', step: second, from: 15, to: 25 },
		]);
		expect(sumSession([first, second])).toEqual({ minutes: 20, breaks: 5 });
	});

	test('are twice as many for what is said to the whole room, where that is interpreted', () => {
		// Eight minutes of talk in the first step; in the second four, since groups work for four.
		expect(countInterpreted([first, withGroups('2人一组，4分钟')])).toBe(25 + 8 + 4);
	});
});

test('what the room needs is handouts, cards with their sets, the quiz, and what the path lists', () => {
	const step = { ...withGroups('3至4人一组，5分钟'), cards: ['甲', '乙'] };
	const path = {
		...smallPath('a', first, step),
		quiz: [{ question: '问？', answer: '答。' }],
		materials: ['彩笔'],
	};
	expect(listMaterials(path)).toEqual([
		{ kind: 'handout' },
		{
			kind: 'cards',
			step,
			sets: [
				{ people: 12, sets: 3 },
				{ people: 25, sets: 7 },
			],
		},
		{ kind: 'quiz' },
		{ kind: 'thing', words: '彩笔' },
	]);
	expect(listMaterials(smallPath('a', first))).toEqual([{ kind: 'handout' }]);
});
