import { h } from 'hastscript';
import { expect, test } from 'vitest';
import { renderDocument } from '../../../src/outputs/passage/render-passage.ts';
import { toHtml } from '../../../src/outputs/passage/to-html.ts';
import type { RenderContext } from '../../../src/outputs/passage/render-context.ts';
import type { DocumentTree, FrontNode } from '../../../src/model/passage-tree.ts';
import {
	documentTree,
	figureNode,
	frontNode,
	headingNode,
	itemNode,
	noteNode,
	paragraphNode,
	proseNode,
	words,
} from '../../fixtures/passage-nodes.ts';

const context: RenderContext = {
	base: '/',
	documentId: 'gb/346/ins/8',
	held: new Set(),
	setting: 'page',
};
const bodyOf = (tree: DocumentTree) => toHtml(renderDocument(tree, context).body);

/** Returns the outline of a page's text: the first class of each block with those inside it, words left out. */
const outline = (tree: DocumentTree) =>
	bodyOf(tree)
		.replaceAll(/<(?:article|aside|figure|section|div) class="(\w+(?:-\w+)?)[" ][^>]*>/g, '$1(')
		.replaceAll(/<\/(?:article|aside|figure|section|div)>/g, ')')
		.replaceAll(/<[^>]*>|\p{Script=Han}|\d/gu, '');

test('turns a mark into a link to its note, and sets the note beside it', () => {
	const tree = documentTree(
		paragraphNode(1, proseNode('时间。', 1, '其目的')),
		noteNode(1, '联合国大会'),
	);
	expect(bodyOf(tree)).toBe(
		'<div class="passage"><article class="paragraph" id="p1" data-paragraph="1">' +
			'<a class="paragraph-number" href="/gb/346/ins/8/p1/" aria-label="第1段的链接">1</a>' +
			'<div class="paragraph-text"><p>时间。' +
			'<sup class="mark" id="fnref1"><a href="#fn1" aria-label="脚注1">1</a></sup>其目的</p></div></article>' +
			'<aside class="note" id="fn1" role="note" aria-label="脚注1">' +
			'<a class="note-number" href="#fnref1" aria-label="脚注1，回到正文">1</a>' +
			'<div class="note-text"><p>联合国大会</p></div></aside></div>',
	);
});

test('places each note beside the part with its first mark, in the order of the marks', () => {
	const tree = documentTree(
		paragraphNode(1, proseNode('甲', 2, '乙', 1)),
		paragraphNode(2, proseNode('丙')),
		figureNode('fig1', proseNode('图', 3)),
		noteNode(1, '一'),
		noteNode(2, '二'),
		noteNode(3, '三'),
	);
	expect(bodyOf(tree).match(/ id="(?:p|fn|fig)\d+"/g)).toEqual(
		['p1', 'fn2', 'fn1', 'p2', 'fig1', 'fn3'].map((id) => ` id="${id}"`),
	);
});

test('finds a mark inside an item', () => {
	const item = itemNode('p1-a', '(a)', proseNode('注意到', 12));
	expect(outline(documentTree(paragraphNode(1, item), noteNode(12, '注')))).toBe(
		'passage(paragraph(paragraph-text(item((a)item-text())))note(note-text()))',
	);
});

test('gives a second mark of one note an id of its own and the note one place', () => {
	const tree = documentTree(
		paragraphNode(1, proseNode('甲', 1)),
		paragraphNode(2, proseNode('乙', 1)),
		noteNode(1, '注'),
	);
	expect(bodyOf(tree).match(/ id="fn[^"]+"/gu)).toEqual([
		' id="fnref1"',
		' id="fn1"',
		' id="fnref1-2"',
	]);
});

test('keeps a note without a mark, at the end', () => {
	const tree = documentTree(noteNode(7, '无标'), paragraphNode(1, proseNode('甲')));
	expect(bodyOf(tree).match(/ id="(?:p|fn)\d+"/g)).toEqual([' id="p1"', ' id="fn7"']);
});

test('changes nothing in the tree, and makes the same of it again', () => {
	const tree = documentTree(paragraphNode(1, proseNode('甲', 1)), noteNode(1, '注'));
	const before = structuredClone(tree);
	const once = bodyOf(tree);
	expect(bodyOf(tree)).toBe(once);
	expect(tree).toEqual(before);
});

test.each([
	[paragraphNode(1, proseNode('文')), 'passage(', 'so that all paragraphs are set alike'],
	[
		{ type: 'box' as const, fragment: 'box1', children: [proseNode('文')] },
		'passage(',
		'a box may carry notes',
	],
	[figureNode('fig1', proseNode('文')), 'passage(', 'so may a caption'],
	[headingNode('h1', '文'), 'heading-line(', 'a heading stands alone'],
])('puts a part without notes where it belongs: %#', (part, expected) => {
	expect(outline(documentTree(part))).toMatch(
		new RegExp(`^${expected.replace('(', String.raw`\(`)}`),
	);
});

test('takes the notes of a heading in with it, and leaves the next paragraph alone', () => {
	const tree = documentTree(
		headingNode('h1', '标题', 1),
		paragraphNode(1, proseNode('甲', 2, 3)),
		paragraphNode(2, proseNode('乙')),
		noteNode(1, '一'),
		noteNode(2, '二'),
		noteNode(3, '三'),
	);
	const note = 'note(note-text())';
	const paragraph = 'paragraph(paragraph-text())';
	expect(outline(tree)).toBe(
		`passage(heading-line()${note})passage(${paragraph}${note}${note})passage(${paragraph})`,
	);
});

test('sets the notes of the first page beside it', () => {
	const purpose = { type: 'purpose' as const, children: [proseNode('目的', 1)] };
	const tree = { front: frontNode(purpose), parts: [], notes: [noteNode(1, '注')] };
	const { front, frontNotes, body } = renderDocument(tree, context);
	expect(toHtml(front)).toContain('<sup class="mark" id="fnref1">');
	expect(toHtml(frontNotes)).toContain('<aside class="note" id="fn1"');
	expect(body).toEqual([]);
});

const subtitle = { type: 'subtitle' as const, children: words('副') };
const purpose = { type: 'purpose' as const, children: [proseNode('的')] };
const field = (label: string) => ({ type: 'field' as const, label, children: words('值') });
const fieldHtml = (label: string) =>
	h('div', { className: ['summary-field'] }, [h('dt', label), h('dd', '值')]);
const PURPOSE = h('div', { className: ['purpose'] }, h('p', '的'));

test.each([
	[
		frontNode(purpose, field('甲'), field('乙')),
		[PURPOSE, h('dl', { className: ['summary'] }, fieldHtml('甲'), fieldHtml('乙'))],
		'the usual first page has one table',
	],
	[
		frontNode(subtitle, purpose),
		[h('p', { className: ['subtitle'] }, '副'), PURPOSE],
		'a first page without a table',
	],
	[
		frontNode(field('甲')),
		[h('dl', { className: ['summary'] }, fieldHtml('甲'))],
		'nothing but a table',
	],
	[
		frontNode(field('甲'), purpose, field('乙')),
		[h('dl', { className: ['summary'] }, fieldHtml('甲'), fieldHtml('乙')), PURPOSE],
		'a table stands where its first field does',
	],
] satisfies [FrontNode, unknown, string][])('sets the first page %#', (front, expected) => {
	const tree = { front, parts: [], notes: [] };
	expect(toHtml(renderDocument(tree, context).front)).toBe(toHtml(expected));
});
