import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { emptyDraft, emptyStep, type Draft } from '../../../src/reader/adapt/draft.ts';
import { formatStored, parseStored } from '../../../src/reader/adapt/stored-form.ts';
import { anyDraft } from './arbitrary-draft.ts';

const draft = emptyDraft('CC BY 4.0');
const [step = emptyStep()] = draft.steps;
const lines = (count: number) => Array.from({ length: count }, (_, at) => `第${String(at + 1)}条`);

/** Drafts that were once taken by the form and could not be read again, as they were stored then. */
const FIRST = {
	version: 1,
	slug: 'my-path',
	fields: {
		title: '一条路径',
		summary: '',
		audience: [] as string[],
		level: '入门',
		language: 'zh-Hans',
		author: '',
		licence: 'CC BY 4.0',
		objectives: [] as string[],
		steps: [
			{
				title: '',
				minutes: 5,
				passages: [] as string[],
				introduction: '',
				questions: [] as string[],
				notes: '',
				pins: {},
			},
		],
	},
	closing: '',
};
const [FIRST_STEP] = FIRST.fields.steps;
const firstWith = (fields: object, rest: object = {}) => ({
	...FIRST,
	...rest,
	fields: { ...FIRST.fields, ...fields },
});
const firstWithStep = (change: object) => firstWith({ steps: [{ ...FIRST_STEP, ...change }] });

describe('what is stored', () => {
	test('reads back to the character, whatever stands in the form', () => {
		fc.assert(
			fc.property(anyDraft, (any) => {
				expect(parseStored(formatStored(any))).toEqual(any);
			}),
			{ numRuns: 300 },
		);
	});

	test('reads a draft that was stored before there were cards, groups and a quiz', () => {
		const { duration: _d, materials: _m, interpreting: _i, quiz: _q, ...about } = draft;
		const steps = about.steps.map(({ groups: _g, cards: _c, break: _b, ...others }) => others);
		expect(parseStored(JSON.stringify({ version: 2, ...about, steps }))).toEqual(draft);
	});

	test.each<[string, Partial<Draft>]>([
		['13 objectives', { objectives: lines(13).join('\n') }],
		['21 questions', { steps: [{ ...step, questions: lines(21).join('\n') }] }],
		['a title of 600 characters', { title: '长'.repeat(600) }],
		['notes of 10,001 characters', { steps: [{ ...step, notes: '长'.repeat(10_001) }] }],
		['a name of 501 characters', { slug: 'a'.repeat(501) }],
		['a closing of 300,000 characters', { closing: '长'.repeat(300_000) }],
		['31 steps', { steps: Array.from({ length: 31 }, () => step) }],
		['41 passages', { steps: [{ ...step, passages: lines(41) }] }],
		['999 minutes', { steps: [{ ...step, minutes: '999' }] }],
		['no number of minutes', { steps: [{ ...step, minutes: '一刻钟' }] }],
		['two steps of one title', { steps: [step, step].map((one) => ({ ...one, title: '同' })) }],
		['half a character', { title: '\ud83d' }],
		['spaces and empty lines', { objectives: ' 甲 \n\n乙\n', title: ' 甲 ' }],
		['an address that is not added', { steps: [{ ...step, adding: 'GB.346/INS/8 第' }] }],
	])('%s read back', (_, change) => {
		const changed = { ...draft, ...change };
		expect(parseStored(formatStored(changed))).toEqual(changed);
	});

	test.each([
		['', 'nothing'],
		['{', 'half of it'],
		['null', 'null'],
		['[]', 'a list'],
		[formatStored(draft).replace('"version":2', '"version":3'), 'a version to come'],
		[formatStored({ ...draft, extra: 1 } as never), 'a field too many'],
		[formatStored({ ...draft, title: 1 } as never), 'a number'],
		[formatStored({ ...draft, level: '简单' } as never), 'a level that there is not'],
		[formatStored({ ...draft, steps: [{ ...step, notes: null }] } as never), 'no notes'],
	])('%j is none: %s', (value) => {
		expect(parseStored(value)).toBeNull();
	});
});

describe('what was stored at first', () => {
	test('is read with its lists as lines', () => {
		const stored = firstWith({
			audience: ['政府', '工人组织'],
			steps: [{ ...FIRST_STEP, minutes: 12, questions: ['甲？', '乙？'], task: '两人一组。' }],
		});
		expect(parseStored(JSON.stringify(stored))).toEqual({
			...draft,
			title: '一条路径',
			audience: '政府\n工人组织',
			steps: [{ ...step, minutes: '12', questions: '甲？\n乙？', task: '两人一组。' }],
		});
	});

	test.each<[string, object, (read: Draft | null) => unknown, unknown]>([
		[
			'13 objectives',
			firstWith({ objectives: lines(13) }),
			(read) => read?.objectives,
			lines(13).join('\n'),
		],
		[
			'21 questions',
			firstWithStep({ questions: lines(21) }),
			(read) => read?.steps[0]?.questions,
			lines(21).join('\n'),
		],
		[
			'a title of 600',
			firstWith({ title: '长'.repeat(600) }),
			(read) => read?.title,
			'长'.repeat(600),
		],
		[
			'notes of 10,001',
			firstWithStep({ notes: '长'.repeat(10_001) }),
			(read) => read?.steps[0]?.notes,
			'长'.repeat(10_001),
		],
		[
			'a name of 501',
			firstWith({}, { slug: 'a'.repeat(501) }),
			(read) => read?.slug,
			'a'.repeat(501),
		],
		[
			'a closing of 300,000',
			firstWith({}, { closing: '长'.repeat(300_000) }),
			(read) => read?.closing.length,
			300_000,
		],
		[
			'31 steps',
			firstWith({ steps: Array.from({ length: 31 }, () => FIRST_STEP) }),
			(read) => read?.steps.length,
			31,
		],
		[
			'41 passages',
			firstWithStep({ passages: lines(41) }),
			(read) => read?.steps[0]?.passages,
			lines(41),
		],
	])('%s are read, which could not be then', (_, stored, pick, expected) => {
		expect(pick(parseStored(JSON.stringify(stored)))).toEqual(expected);
	});

	test.each<[object, string]>([
		[firstWith({ title: 1 }), 'a number'],
		[firstWith({ evil: 1 }), 'a field that there is not'],
		[{ ...FIRST, fields: [] }, 'no fields'],
	])('%# is none: %s', (stored) => {
		expect(parseStored(JSON.stringify(stored))).toBeNull();
	});
});
