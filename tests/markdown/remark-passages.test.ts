import { expect, test } from 'vitest';
import { remarkNotes } from '../../src/markdown/remark-notes.ts';
import { remarkPassages } from '../../src/markdown/remark-passages.ts';
import { component, definition, outline, root, sentence } from './tree.ts';

const placeNotes = remarkNotes({ label: String, backLabel: String });
const transform = remarkPassages();

test.each([
	['Paragraph', 'div(Paragraph(paragraph))', 'so that all paragraphs are set alike'],
	['Box', 'div(Box(paragraph))', 'a box may carry notes'],
	['Figure', 'div(Figure(paragraph))', 'so may a caption'],
	['Heading', 'Heading(paragraph)', 'a heading stands alone'],
	['Front', 'Front(paragraph)', 'so does the first page'],
])('puts a %s without notes where it belongs', (name, expected) => {
	const tree = root(component(name, sentence('文')));
	transform(tree);
	expect(outline(tree.children)).toBe(expected);
});

test('takes the notes that follow a block in with it', () => {
	const tree = root(
		component('Heading', sentence('标题', 1)),
		component('Paragraph', sentence('甲', 2, 3)),
		component('Paragraph', sentence('乙')),
		definition(1, '一'),
		definition(2, '二'),
		definition(3, '三'),
	);
	placeNotes(tree);
	transform(tree);
	const note = 'aside(link div(paragraph))';
	expect(outline(tree.children)).toBe(
		`div(Heading(paragraph(sup(link))) ${note}) ` +
			`div(Paragraph(paragraph(sup(link) sup(link))) ${note} ${note}) ` +
			'div(Paragraph(paragraph))',
	);
});

test('changes nothing when it runs again', () => {
	const tree = root(component('Paragraph', sentence('甲', 1)), definition(1, '注'));
	placeNotes(tree);
	transform(tree);
	const once = structuredClone(tree);
	transform(tree);
	expect(tree).toEqual(once);
});
