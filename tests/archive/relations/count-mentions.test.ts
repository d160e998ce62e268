import { expect, test } from 'vitest';
import { collectGoals } from '../../../src/archive/relations/collect-goals.ts';
import { sdgPath } from '../../../src/archive/relations/page-paths.ts';
import { countGoalMentions, countMentions } from '../../../src/outputs/relations/render-mention.ts';
import { mentionOf } from './make-mention.ts';

/** Mentions by code, each at a place of its own. */
const goalOf = (codes: readonly string[]) => {
	const mentions = codes.map((code, at) => ({ ...mentionOf(sdgPath(code)), at }));
	const [goal] = collectGoals(mentions);
	if (goal === undefined) throw new Error('No goal is named.');
	return goal;
};

test.each<[codes: string[], count: number, reason: string]>([
	[['10.7.1'], 1, 'an indicator alone, as of goal 10 in GB.346/PFA/1'],
	[['8'], 1, 'the goal alone'],
	[['8', '8.7', '8.8.2', '8.8.2'], 4, 'goal, target and indicator'],
])('%j are %i of their goal: %s', (codes, count) => {
	expect(countGoalMentions(goalOf(codes))).toBe(count);
});

test('a mention that is listed once counts once', () => {
	const mention = mentionOf(sdgPath('8'));
	expect(countMentions([mention, mention])).toBe(1);
	expect(countMentions([mention, { ...mention, at: 4 }])).toBe(2);
	expect(countMentions([mention, { ...mention, note: 'fn1' }])).toBe(2);
	expect(countMentions([mention, { ...mention, from: 'gb/340/pol/6' }])).toBe(2);
	expect(countMentions([])).toBe(0);
});
