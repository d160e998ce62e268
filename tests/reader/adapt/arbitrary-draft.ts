import fc from 'fast-check';
import { LEVELS } from '../../../src/archive/paths/path-schema.ts';
import type { Draft, DraftStep } from '../../../src/reader/adapt/draft.ts';

/** Any UTF-16 unit, so that halves of characters, controls and characters of other planes come up. */
const unit = fc.oneof(
	fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)),
	fc.constantFrom(
		'\n',
		'\n\n',
		' ',
		'　',
		'\t',
		'\0',
		'\v',
		'\u2028',
		'\ud800',
		'\udc00',
		'\ufeff',
	),
	fc.constantFrom(
		'𠮷',
		'👩‍👩‍👧',
		'甲',
		'é',
		'\u202e',
		'---\n',
		'# ',
		'- ',
		'"',
		'\\',
		'{x}',
		'<b>',
		'&#65;',
	),
);

/** What someone may type or paste, now and then more than any path can have. */
const typed = fc.oneof(
	{ weight: 8, arbitrary: fc.string({ unit, maxLength: 12 }) },
	{
		weight: 1,
		arbitrary: fc.integer({ min: 490, max: 10_010 }).map((length) => '长'.repeat(length)),
	},
	{
		weight: 1,
		arbitrary: fc
			.array(fc.string({ unit, maxLength: 4 }), { maxLength: 30 })
			.map((lines) => lines.join('\n')),
	},
);

const step: fc.Arbitrary<DraftStep> = fc.record({
	title: typed,
	minutes: fc.oneof(fc.constantFrom('', '5', '0', '999', '-1', '2.5', '１５', '十'), typed),
	passages: fc.array(
		fc.constantFrom('gb/346/ins/8/p12', 'gb/346/ins/8/fn9', 'gb/335/ins/9/p3-p5'),
		{
			maxLength: 45,
		},
	),
	adding: typed,
	introduction: typed,
	questions: typed,
	task: typed,
	groups: fc.oneof(fc.constantFrom('', '3至4人一组，5分钟，每组汇报30秒', '全班，12分钟'), typed),
	cards: typed,
	break: fc.oneof(fc.constantFrom('', '10', '-1', '１５'), typed),
	notes: typed,
});

/** Any draft that the form can produce. */
export const anyDraft: fc.Arbitrary<Draft> = fc.record({
	slug: typed,
	title: typed,
	summary: typed,
	audience: typed,
	level: fc.constantFrom(...LEVELS),
	language: fc.constant('zh-Hans'),
	author: typed,
	licence: typed,
	objectives: typed,
	closing: typed,
	duration: fc.oneof(fc.constantFrom('', '90', '2.5'), typed),
	materials: typed,
	interpreting: typed,
	quiz: typed,
	steps: fc.array(step, { maxLength: 6 }),
});
