import { expect, test } from 'vitest';
import { collectParts } from '../../../src/archive/relations/collect-parts.ts';
import type { BodyPart } from '../../../src/model/document.ts';
import { makeDocument, text } from '../../fixtures/make-document.ts';

const collect = (headings: readonly string[]) => {
	const body = headings.map((words, index): BodyPart => ({
		type: 'heading',
		fragment: `h${String(index + 1)}`,
		level: 1,
		content: [text(words)],
		firstParagraph: null,
		first: null,
	}));
	return [...collectParts(makeDocument({ body }))];
};

test.each<[string[], [string, string | null][], string]>([
	[
		['成果目标 3：促进', '产出 3.1. 提高'],
		[
			['outcome 3', 'h1'],
			['output 3.1', 'h2'],
		],
		'by code',
	],
	[['成果目标 3：甲', '成果目标 3：乙'], [['outcome 3', null]], 'a code that two headings have'],
	[
		['成果领域 1: 甲', '(a) 乙'],
		[
			['area 1', 'h1'],
			['area 1(a)', 'h2'],
		],
		'a letter under its area',
	],
	[['(a) 乙'], [], 'a letter under none'],
	[
		['II. 一', '三、二'],
		[
			['section II', 'h1'],
			['section 三', 'h2'],
		],
		'sections',
	],
	[['成果目标和产出'], [], 'words without a code'],
])('%j: %#', (headings, expected) => {
	expect(collect(headings)).toEqual(expected);
});
