import { expect, test } from 'vitest';
import { annotateReferences } from '../../../src/ingest/annotate/annotate-references.ts';
import type { Inline } from '../../../src/model/document.ts';
import { link, mark } from '../../fixtures/make-document.ts';
import { formatInlines, textOf } from '../inlines.ts';

const ADDRESS = 'https://ilo.org/GB.335/INS/9';

test.each<[Inline[], string, string]>([
	[
		[textOf('见 GB.335/INS/10。')],
		'[见 ][GB.335/INS/10 → gb/335/ins/10][。]',
		'in the middle of a line',
	],
	[
		[textOf('见 GC.19/\nCRP.4 号文件')],
		'[见 ][GC.19/CRP.4 → unido/gc/19/crp/4][ 号文件]',
		'across a hard line break',
	],
	[
		[textOf('见 GB.335/'), textOf('INS/9。', 2)],
		'[见 ][GB.335/INS/9 → gb/335/ins/9][。]',
		'across two runs of text',
	],
	[
		[textOf('GB.317/POL/6'), mark(3), textOf('。')],
		'[GB.317/POL/6 → gb/317/pol/6][mark 3][。]',
		'a mark right behind it',
	],
	[
		[textOf('GB.335/INS/'), mark(3), textOf('9')],
		'[GB.335/INS/][mark 3][9]',
		'words that a mark parts are not read as one',
	],
	[
		[link(ADDRESS, ADDRESS)],
		'[https://ilo.org/GB.335/INS/9 → https://ilo.org/GB.335/INS/9]',
		'not in a web address',
	],
	[[textOf('第 335 届会议')], '[第 335 届会议]', 'a session is no document'],
	[[], '', 'nothing'],
])('%#: %s gives %s', (content, expected) => {
	expect(formatInlines(annotateReferences(content))).toBe(expected);
});

test('annotating twice changes nothing', () => {
	const once = annotateReferences([textOf('见 GC.19/\nCRP.4 和 GB.335/INS/9。'), mark(1)]);
	expect(annotateReferences(once)).toEqual(once);
});
