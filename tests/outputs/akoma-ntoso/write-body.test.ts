import { expect, test } from 'vitest';
import {
	nestSections,
	takePreamble,
	type BodyNode,
} from '../../../src/outputs/akoma-ntoso/write-body.ts';
import type { Block, BodyPart } from '../../../src/model/document.ts';
import { item, paragraph, prose, text } from '../../fixtures/make-document.ts';

let headings = 0;
const heading = (level: number): BodyPart => ({
	type: 'heading',
	fragment: `h${String(++headings)}`,
	level,
	content: [text('标题')],
	firstParagraph: null,
	first: null,
});

/** Returns a tree as text: a section is its level with its parts in brackets, a paragraph its number. */
const outline = (nodes: readonly BodyNode[]): string =>
	nodes
		.map((node) =>
			node.type === 'section'
				? `L${String(node.heading.level)}(${outline(node.parts)})`
				: node.fragment,
		)
		.join(' ');

test.each([
	[[paragraph(1)], 'p1', 'no heading'],
	[[paragraph(1), heading(1), paragraph(2)], 'p1 L1(p2)', 'a paragraph before the first heading'],
	[[heading(1), heading(2), paragraph(1)], 'L1(L2(p1))', 'a heading right under a heading'],
	[[heading(1), paragraph(1), heading(1), paragraph(2)], 'L1(p1) L1(p2)', 'neighbours'],
	[
		[heading(1), heading(2), paragraph(1), heading(3), paragraph(2), heading(1)],
		'L1(L2(p1 L3(p2))) L1()',
		'two levels up, and a heading with nothing under it',
	],
	[[heading(1), heading(3), heading(2)], 'L1(L3() L2())', 'a level left out'],
])('%# %s', (body, expected, _reason) => {
	expect(outline(nestSections(body))).toBe(expected);
});

const unnumbered = (fragment: string, ...blocks: Block[]): BodyPart => ({
	type: 'text',
	fragment,
	blocks,
	section: [],
	lines: [],
	mentions: { instruments: [], sdg: [] },
});
const [first, second] = [unnumbered('text1', prose(text('大会，'))), unnumbered('text2')];
const listed = unnumbered('text2', prose(text('回顾：')), item('text2-a', '(a)', text('甲，')));

test.each([
	['resolution', [first, second, paragraph(1)], 2, 'all texts before the first paragraph'],
	['resolution', [first, listed, paragraph(1)], 1, 'no text with a list'],
	['resolution', [first, heading(1), second, paragraph(1)], 1, 'nothing under a heading'],
	['resolution', [paragraph(1), first], 0, 'no text behind a paragraph'],
	['resolution', [first, second], 0, 'a resolution without paragraphs has none'],
	['paper', [first, second, paragraph(1)], 0, 'a paper has none'],
] as const)('%s %#: %i texts are its preamble: %s', (genre, body, count, _reason) => {
	const { preamble, body: rest } = takePreamble({ genre, body: [...body] });
	expect(preamble).toHaveLength(count);
	expect([...preamble, ...rest]).toEqual(body);
});
