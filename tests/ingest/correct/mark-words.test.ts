import { expect, test } from 'vitest';
import { markWords } from '../../../src/ingest/correct/mark-words.ts';
import type { Inline } from '../../../src/model/document.ts';
import { inlineText } from '../../../src/model/text.ts';
import { link, mark, reference } from '../../fixtures/make-document.ts';
import { formatInlines, textOf } from '../inlines.ts';

const REFERENCE = reference('GB.335/INS/9', 'GB.335/INS/9', 'gb/335/ins/9');

test.each<[Inline[], string, string, string]>([
	[[textOf('改进了了解')], '了了', '[改进][了了 #0][解]', 'in the middle'],
	[[textOf('上的的')], '上的的', '[上的的 #0]', 'the whole text'],
	[[textOf('能力 and 材料')], ' and ', '[能力][ and  #0][材料]', 'white space counts'],
	[
		[textOf('见 '), REFERENCE, textOf(' 号文件')],
		'见 GB.335/INS/9 号',
		'[见  #0][GB.335/INS/9 → gb/335/ins/9 #0][ 号 #0][文件]',
		'across a reference',
	],
	[
		[textOf('见 '), REFERENCE],
		'GB.335',
		'[见 ][GB.335 → gb/335/ins/9 #0][/INS/9 → gb/335/ins/9]',
		'a part of a reference',
	],
	[
		[textOf('技术'), mark(3), textOf('能力')],
		'技术能力',
		'[技术 #0][mark 3][能力 #0]',
		'across a mark, which is not marked itself',
	],
	[
		[textOf('更多信息见'), link('此处', 'https://example.org/'), textOf('。')],
		'见此处',
		'[更多信息][见 #0][此处 → https://example.org/ #0][。]',
		'up to the end of a link',
	],
	[[textOf('发展\n合作办公室')], '发展合作', '[发展合作 #0][办公室]', 'across a hard line break'],
	[
		[textOf('use of\nthe fund')],
		'of the',
		'[use ][of the #0][ fund]',
		'across a break that parts two words',
	],
	[[textOf('第一'), textOf('第二')], '第', '[第 #0][一][第二]', 'twice: the first'],
	[[textOf('改进')], '改善', '[改进]', 'not there'],
	[[mark(12)], '12', '[mark 12]', 'a mark is no text'],
])('%#: %s', (content, words, expected) => {
	const marked = markWords(content, words, 0);
	expect(formatInlines(marked)).toBe(expected);
	expect(inlineText(marked)).toBe(inlineText(content));
});
