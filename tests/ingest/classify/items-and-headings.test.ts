import { expect, test } from 'vitest';
import { readBody } from '../marked-source.ts';

const roles = (text: string) =>
	readBody(text)
		.value.filter(({ role }) => role !== 'blank')
		.map(({ role, continues, label }) =>
			[continues === null ? role : `+${continues}`, label?.value].filter(Boolean).join(' '),
		);

test.each([
	[
		'1. 三个层面如下：\n(a) 个人层面\n(b) 组织层面\n2. 正文。',
		['paragraph 1.', 'item (a)', 'item (b)', 'paragraph 2.'],
		'items without punctuation after a lead-in',
	],
	[
		'1. 正文。\n\n(a) 扩大伙伴关系\n\n2. 正文。',
		['paragraph 1.', 'heading', 'paragraph 2.'],
		'a letter that stands alone after a finished text (GB.335/INS/9, line 132)',
	],
	[
		'1. 要求：\n- (a) 甲。\n- (b) 乙。\n\n(b) 进一步重视\n\n2. 正文。',
		['paragraph 1.', 'item (a)', 'item (b)', 'heading', 'paragraph 2.'],
		'a letter that does not follow the last item',
	],
	['1. 要求：\n- **要点。**\n- 另一点。', ['paragraph 1.', 'item -', 'item -'], 'a bold bullet'],
	[
		'1. 三方做了排列。如\n\n图 1 所示，三方的看法一致，主导权的重要\n\n性是主要方向。',
		['paragraph 1.', '+paragraph', '+paragraph'],
		'a clause that begins with the name of a figure',
	],
	[
		'1. 三方做了排列。如\n\n图 1 的左侧，三方的看法一致，主导权的重要\n\n性是主要方向。',
		['paragraph 1.', '+paragraph', '+paragraph'],
		'a clause with a comma, in mid-sentence, is no caption',
	],
	[
		'1. 正文。\n\n图 1 各区域，按年份\n\n2. 正文。',
		['paragraph 1.', 'figure', 'paragraph 2.'],
		'a caption with a comma, behind a sentence that has ended',
	],
	[
		'1. 要求：\n(a) 甲。\n\n(i) 进一步重视\n\n2. 正文。',
		['paragraph 1.', 'item (a)', 'item (i)', 'paragraph 2.'],
		'a Roman one opens a list under a finished item',
	],
	[
		'1. 三方做了排列。这些大体符合\n\n图 1 三方成员选定的方法\n\n有效性的总体概念。',
		['paragraph 1.', 'figure', '+paragraph'],
		'a caption that stands in mid-sentence',
	],
])('%j', (text, expected) => {
	expect(roles(text)).toEqual(expected);
});
