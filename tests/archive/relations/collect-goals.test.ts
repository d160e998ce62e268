import { expect, test } from 'vitest';
import { collectGoals } from '../../../src/archive/relations/collect-goals.ts';
import { sdgPath } from '../../../src/archive/relations/page-paths.ts';
import { mentionOf } from './make-mention.ts';

const collect = (codes: readonly string[]) =>
	collectGoals(codes.map((code) => mentionOf(sdgPath(code))));

test('gives goals by number, their targets and indicators by code, numbers before letters', () => {
	const codes = ['8.b.1', '16', '8.10', '8.8.2', '8.8', '8.b', '8.7', '8.a', '8.8.1', '5.5', '8'];
	expect(
		collect(codes).map(({ number, targets }) => [number, targets.map(({ code }) => code)]),
	).toEqual([
		[5, ['5.5']],
		[8, ['8.7', '8.8', '8.8.1', '8.8.2', '8.10', '8.a', '8.b', '8.b.1']],
		[16, []],
	]);
});

test('counts what names the goal itself apart from what names its targets', () => {
	const [goal] = collect(['8', '8.7', '8', '8.7', '8.7']);
	expect(goal?.mentions).toHaveLength(2);
	expect(goal?.targets.map(({ slug, mentions }) => [slug, mentions.length])).toEqual([['8-7', 3]]);
});

test('passes over what is no goal', () => {
	const place = { type: 'place', document: 'gb/346/ins/8', fragment: 'p2' } as const;
	expect(collectGoals([mentionOf('instruments/c8/'), { ...mentionOf(''), target: place }])).toEqual(
		[],
	);
});
