import { describe, expect, test } from 'vitest';
import { LIMITS, pathSchema } from '../../../src/archive/paths/path-schema.ts';
import { emptyDraft, emptyStep, toFields, type Draft } from '../../../src/reader/adapt/draft.ts';
import {
	LINE,
	measureCount,
	measureField,
	TEXT,
	type FieldLimit,
} from '../../../src/reader/adapt/measure-field.ts';
import { englishAdaptText } from '../../../src/words/en/adapt.ts';
import { adaptText } from '../../../src/words/zh-hans/adapt.ts';

const step = {
	...emptyStep(['gb/346/ins/8/p12'], '一'),
	introduction: '甲',
	questions: '甲？',
	notes: '甲',
};
/** A draft that a path can be made of. */
const whole: Draft = {
	...emptyDraft('CC BY 4.0', [step]),
	title: '甲',
	summary: '甲',
	audience: '甲',
	author: '甲',
	objectives: '甲',
};
const withStep = (change: Partial<typeof step>): Draft => ({
	...whole,
	steps: [{ ...step, ...change }],
});
const isPath = (draft: Draft) => pathSchema.safeParse(toFields(draft)).success;
const entries = (count: number) => Array.from({ length: count }, () => '甲').join('\n');
const many = (count: number) => '长'.repeat(count);

const audience: FieldLimit = { kind: 'lines', most: LIMITS.audience, each: LIMITS.line };
const objectives: FieldLimit = { kind: 'lines', most: LIMITS.objectives, each: LIMITS.text };
const questions: FieldLimit = { kind: 'lines', most: LIMITS.questions, each: LIMITS.text };
const minutes: FieldLimit = { kind: 'minutes', most: LIMITS.minutes };

describe('what stands beside a field is what the archive judges by', () => {
	test('of a draft that has all it needs', () => {
		expect(isPath(whole)).toBe(true);
	});

	test.each<[string, FieldLimit, (value: string) => Draft, fits: string, doesNot: string]>([
		['title', LINE, (title) => ({ ...whole, title }), many(500), many(501)],
		[
			'title in another plane',
			LINE,
			(title) => ({ ...whole, title }),
			'𠮷'.repeat(500),
			'𠮷'.repeat(501),
		],
		[
			'title with room around it',
			LINE,
			(title) => ({ ...whole, title }),
			` ${many(500)}　`,
			` ${many(501)}`,
		],
		['summary', TEXT, (summary) => ({ ...whole, summary }), many(10_000), many(10_001)],
		['author', LINE, (author) => ({ ...whole, author }), many(500), many(501)],
		['licence', LINE, (licence) => ({ ...whole, licence }), many(500), many(501)],
		['audience', audience, (value) => ({ ...whole, audience: value }), entries(12), entries(13)],
		[
			'reader',
			audience,
			(value) => ({ ...whole, audience: value }),
			`甲\n${many(500)}`,
			`甲\n${many(501)}`,
		],
		[
			'objectives',
			objectives,
			(value) => ({ ...whole, objectives: value }),
			entries(12),
			entries(13),
		],
		[
			'objectives with empty lines',
			objectives,
			(value) => ({ ...whole, objectives: value }),
			`${entries(12)}\n\n \n`,
			`${entries(12)}\n\n甲`,
		],
		[
			'objective',
			objectives,
			(value) => ({ ...whole, objectives: value }),
			many(10_000),
			many(10_001),
		],
		['title of a step', LINE, (title) => withStep({ title }), many(500), many(501)],
		[
			'introduction',
			TEXT,
			(introduction) => withStep({ introduction }),
			many(10_000),
			many(10_001),
		],
		['questions', questions, (value) => withStep({ questions: value }), entries(20), entries(21)],
		['question', questions, (value) => withStep({ questions: value }), many(10_000), many(10_001)],
		['task', TEXT, (task) => withStep({ task }), many(10_000), many(10_001)],
		['notes', TEXT, (notes) => withStep({ notes }), many(10_000), many(10_001)],
		['minutes', minutes, (value) => withStep({ minutes: value }), '240', '241'],
		['least minutes', minutes, (value) => withStep({ minutes: value }), '1', '0'],
		[
			'minutes in other digits',
			minutes,
			(value) => withStep({ minutes: value }),
			'２４０ ',
			'２４１',
		],
		['whole minutes', minutes, (value) => withStep({ minutes: value }), '2', '2.5'],
		['minutes in digits', minutes, (value) => withStep({ minutes: value }), '15', '十五'],
		['minutes without a sign', minutes, (value) => withStep({ minutes: value }), '5', '-5'],
	])('%s', (_, limit, put, fits, doesNot) => {
		expect(measureField(fits, limit, adaptText).fault).toBe('');
		expect(isPath(put(fits))).toBe(true);
		expect(measureField(doesNot, limit, adaptText).fault).not.toBe('');
		expect(isPath(put(doesNot))).toBe(false);
	});

	test.each([
		[
			LIMITS.steps,
			(count: number) => ({ ...whole, steps: Array.from({ length: count }, () => step) }),
		],
		[
			LIMITS.passages,
			(count: number) =>
				withStep({ passages: Array.from({ length: count }, () => 'gb/346/ins/8/p12') }),
		],
	])('at most %i things of a list', (most, put) => {
		expect(measureCount(most, most, adaptText).fault).toBe('');
		expect(isPath(put(most))).toBe(true);
		expect(measureCount(most + 1, most, adaptText).fault).not.toBe('');
		expect(isPath(put(most + 1))).toBe(false);
	});
});

test.each<[value: string, limit: FieldLimit, count: string, fault: RegExp | null]>([
	['', LINE, '0 / 500字', null],
	[many(600), LINE, '600 / 500字', /^超过了500字的上限。/u],
	[entries(13), objectives, '13 / 12项', /^超过了12项的上限。/u],
	[`甲\n乙\n${many(501)}`, audience, '3 / 12项', /^第3项超过了500字的上限。/u],
	['', minutes, '1至240的整数', null],
	['300', minutes, '1至240的整数', /^不是1至240的整数。/u],
	['my-path', { kind: 'name' }, '', null],
	['', { kind: 'name' }, '', null],
	['My Path', { kind: 'name' }, '', /my-path/u],
	['adapt', { kind: 'name' }, '', /my-path/u],
])('%# has a count and, where it is too much, words', (value, limit, count, fault) => {
	const state = measureField(value, limit, adaptText);
	expect(state.count).toBe(count);
	if (fault === null) expect(state.fault).toBe('');
	else expect(state.fault).toMatch(fault);
});

test('is said in English too', () => {
	expect(measureField(many(600), LINE, englishAdaptText)).toEqual({
		count: '600 of 500 characters',
		fault:
			'Over the limit of 500 characters. The draft is kept as it is, but must be shortened before the archive can accept it.',
	});
});
