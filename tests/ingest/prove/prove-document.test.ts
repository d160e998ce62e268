import { expect, test } from 'vitest';
import type { Inline } from '../../../src/model/document.ts';
import { item, makeDocument, paragraph, prose } from '../../fixtures/make-document.ts';
import { provePieces } from '../../../src/ingest/prove/prove-document.ts';

const textAt = (value: string, line: number, from: number): Inline => ({
	type: 'text',
	pieces: [{ value, span: { line, from, to: from + value.length } }],
});

const LINES = ['标题', '1. 正文。', '(a) 一项；', '¹ 注。'].map((text, index) => ({
	number: index + 1,
	text,
}));

const documentOf = (title: Inline, block: Inline, listed: Inline, note: Inline) =>
	makeDocument({
		front: { title: [title], subtitle: [], purpose: [], summary: [] },
		body: [paragraph(1, prose(block), item('p1-a', '(a)', listed))],
		footnotes: [{ fragment: 'fn1', number: 1, content: [note], citedAt: 'p1', lines: [[4, 4]] }],
	});

const GOOD = [
	textAt('标题', 1, 0),
	textAt('正文。', 2, 3),
	textAt('一项；', 3, 4),
	textAt('注。', 4, 2),
] as const;

test('pieces that stand where they say are no finding', () => {
	expect(provePieces(documentOf(...GOOD), LINES)).toEqual([]);
});

test.each([
	[0, textAt('题目', 1, 0), '题目', '标题', 1, 'other text in the title'],
	[1, textAt('正文。', 2, 2), '正文。', ' 正文', 2, 'one column off in a paragraph'],
	[2, textAt('一项;', 3, 4), '一项;', '一项；', 3, 'another sign in an item'],
	[2, textAt('一项；', 9, 4), '一项；', '', 9, 'a line that is not there'],
	[3, textAt('注。 ', 4, 2), '注。 ', '注。', 4, 'white space that was not printed'],
])('%#: %s', (index, wrong, read, printed, line) => {
	const [title, block, listed, note] = GOOD.map((good, at) => (at === index ? wrong : good));
	const document = documentOf(title ?? wrong, block ?? wrong, listed ?? wrong, note ?? wrong);
	expect(provePieces(document, LINES)).toMatchObject([
		{
			rule: 'text-not-as-printed',
			severity: 'error',
			line,
			message: `The document reads “${read}”, the source “${printed}”.`,
			hint: 'This is a fault of the ingestion, not of the source: mend src/ingest.',
		},
	]);
});
