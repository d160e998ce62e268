import type { RootContent } from 'mdast';
import { expect, test } from 'vitest';
import { remarkNotes } from '../../src/markdown/remark-notes.ts';
import { component, definition, outline, root, sentence } from './tree.ts';
import { compileMdx, renderMarkdown } from './render-markdown.ts';

const transform = remarkNotes({
	label: (number) => `脚注${number}`,
	backLabel: (number) => `脚注${number}，回到正文`,
});

test('turns a mark into a link to its note, and the definition into the note', () => {
	const tree = root(
		component('Paragraph', sentence('时间。', 1, '其目的')),
		definition(1, '联合国大会'),
	);
	transform(tree);
	expect(tree).toEqual(
		root(
			component('Paragraph', {
				type: 'paragraph',
				children: [
					{ type: 'text', value: '时间。' },
					{
						type: 'noteMark',
						data: { hName: 'sup', hProperties: { className: ['mark'], id: 'fnref1' } },
						children: [
							{
								type: 'link',
								url: '#fn1',
								data: { hProperties: { ariaLabel: '脚注1' } },
								children: [{ type: 'text', value: '1' }],
							},
						],
					},
					{ type: 'text', value: '其目的' },
				],
			}),
			{
				type: 'note',
				data: {
					hName: 'aside',
					hProperties: { className: ['note'], id: 'fn1', role: 'note', ariaLabel: '脚注1' },
				},
				children: [
					{
						type: 'link',
						url: '#fnref1',
						data: { hProperties: { className: ['note-number'], ariaLabel: '脚注1，回到正文' } },
						children: [{ type: 'text', value: '1' }],
					},
					{
						type: 'noteText',
						data: { hName: 'div', hProperties: { className: ['note-text'] } },
						children: [sentence('联合国大会')],
					},
				],
			},
		),
	);
});

test('places each note after the block with its first mark, in the order of the marks', () => {
	const tree = root(
		component('Paragraph', sentence('甲', 2, '乙', 1)),
		component('Paragraph', sentence('丙')),
		component('Figure', sentence('图', 3)),
		definition(1, '一'),
		definition(2, '二'),
		definition(3, '三'),
	);
	transform(tree);
	expect(tree.children.map((node) => idOf(node))).toEqual([
		'Paragraph',
		'fn2',
		'fn1',
		'Paragraph',
		'Figure',
		'fn3',
	]);
});

test('finds a mark inside an item', () => {
	const tree = root(
		component('Paragraph', component('Item', sentence('注意到', 12))),
		definition(12, '注'),
	);
	transform(tree);
	expect(outline(tree.children)).toBe(
		'Paragraph(Item(paragraph(sup(link)))) aside(link div(paragraph))',
	);
});

test('gives a second mark of one note an id of its own and the note one place', () => {
	const tree = root(
		component('Paragraph', sentence('甲', 1)),
		component('Paragraph', sentence('乙', 1)),
		definition(1, '注'),
	);
	transform(tree);
	expect(JSON.stringify(tree).match(/"id":"[^"]+"/gu)).toEqual([
		'"id":"fnref1"',
		'"id":"fn1"',
		'"id":"fnref1-2"',
	]);
});

test('keeps a note without a mark, at the end', () => {
	const tree = root(definition(7, '无标'), component('Paragraph', sentence('甲')));
	transform(tree);
	expect(tree.children.map((node) => idOf(node))).toEqual(['Paragraph', 'fn7']);
});

test('changes nothing when it runs again', () => {
	const tree = root(component('Paragraph', sentence('甲', 1)), definition(1, '注'));
	transform(tree);
	const once = structuredClone(tree);
	transform(tree);
	expect(tree).toEqual(once);
});

test('runs in the processor of the site, for Markdown', async () => {
	expect(await renderMarkdown('时间。[^1]其目的\n\n[^1]: 联合国大会')).toBe(
		'<div class="passage"><p>时间。<sup class="mark" id="fnref1"><a href="#fn1" aria-label="脚注1">1</a></sup>其目的</p>' +
			'<aside class="note" id="fn1" role="note" aria-label="脚注1"><a href="#fnref1" class="note-number" aria-label="脚注1，回到正文">1</a>' +
			'<div class="note-text"><p>联合国大会</p></div></aside></div>',
	);
});

test('runs in the processor of the site, for MDX', async () => {
	const code = await compileMdx(
		'<Paragraph n={1}>\n  时间。[^1]\n</Paragraph>\n\n[^1]: 联合国大会\n',
	);
	expect(code).toContain('<sup class=\\"mark\\" id=\\"fnref1\\">');
	expect(code).toContain('id: "fn1"');
});

/** Returns the id of a note, or the name of a component. */
function idOf(node: RootContent): unknown {
	if (node.type === 'mdxJsxFlowElement') return node.name;
	return (node.data as { hProperties?: { id?: unknown } } | undefined)?.hProperties?.id;
}
