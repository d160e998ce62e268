import { expect, test } from 'vitest';
import type { FindTextLinks } from '../../../src/archive/relations/text-link.ts';
import type { PassageNode } from '../../../src/model/passage-tree.ts';
import { render } from '../../../src/outputs/passage/markup.ts';
import { toHtml } from '../../../src/outputs/passage/to-html.ts';
import {
	figureNode,
	headingNode,
	itemNode,
	proseNode,
	words,
} from '../../fixtures/passage-nodes.ts';

/** Finds 第2段, wherever it stands. */
const findLinks: FindTextLinks = (text) => ({
	links: [...text.matchAll(/第2段/g)].map(({ index }) => ({
		from: index,
		to: index + 3,
		kind: 'pinpoint',
		target: { type: 'place', document: 'gb/346/ins/8', fragment: 'p2' },
	})),
	doubts: [],
});

const context = {
	base: '/archive/',
	documentId: 'gb/346/ins/8',
	held: new Set<string>(),
	setting: 'page' as const,
	findLinks,
};
const LINK = '<a class="mention" href="/archive/gb/346/ins/8/#p2">第2段</a>';

/** Returns HTML in which marks and signs stand as short signs. */
const show = (node: PassageNode) =>
	toHtml(render(node, context))
		.replaceAll(/<sup.*?<\/sup>/g, '†')
		.replaceAll(/<button.*?<\/button>/g, '!');

test.each([
	['a word of the text', proseNode('见第2段。'), `<p>见${LINK}。</p>`],
	['two of them', proseNode('第2段和第2段'), `<p>${LINK}和${LINK}</p>`],
	['one after the mark of a note', proseNode('前', 3, '第2段'), `<p>前†${LINK}</p>`],
	[
		'one after the sign of a correction',
		proseNode({ type: 'corrected', number: 1, children: words('前') }, '第2段'),
		`<p><span class="corrected">前!</span>${LINK}</p>`,
	],
	[
		'one among corrected words',
		proseNode('见', { type: 'corrected', number: 1, children: words('前第2段') }),
		`<p>见<span class="corrected">前${LINK}!</span></p>`,
	],
	[
		'nothing inside a link',
		proseNode({ type: 'link', url: 'https://ilo.org/', children: words('第2段') }),
		'<p><a class="link" href="https://ilo.org/" rel="noopener">第2段</a></p>',
	],
	[
		'one after a reference, whose words count',
		proseNode({ type: 'reference', target: 'gb/340/ins/6', children: words('文件') }, '第2段'),
		`<p><a class="reference not-held" href="/archive/gb/340/ins/6/">文件</a>${LINK}</p>`,
	],
	[
		'nothing across a border',
		proseNode('第', { type: 'corrected', number: 1, children: words('2段') }),
		'<p>第<span class="corrected">2段!</span></p>',
	],
	[
		'a field of the summary',
		{ type: 'field' as const, label: '见', children: words('第2段') },
		`<div class="summary-field"><dt>见</dt><dd>${LINK}</dd></div>`,
	],
	[
		'a word of an item',
		itemNode('p1-1', '-', proseNode('第2段')),
		`<div class="item bullet" id="p1-1"><div class="item-text"><p>${LINK}</p></div></div>`,
	],
	[
		'nothing in the title of a box',
		{ type: 'title' as const, children: words('第2段') },
		'<p class="box-title">第2段</p>',
	],
	[
		'nothing in a subtitle',
		{ type: 'subtitle' as const, children: words('第2段') },
		'<p class="subtitle">第2段</p>',
	],
])('links %s', (_name, node, expected) => {
	expect(show(node)).toBe(expected);
	expect(show(node)).toBe(expected);
});

test.each([
	['a heading', headingNode('h1', '第2段')],
	['a figure, which its caption names', figureNode('fig1', proseNode('第2段'), proseNode('第2段'))],
])('links nothing in %s', (_name, node) => {
	expect(show(node)).not.toContain('mention');
});
