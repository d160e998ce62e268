import { h } from 'hastscript';
import { toHtml } from 'hast-util-to-html';
import { expect, test } from 'vitest';
import { insertLinks } from '../../../src/archive/relations/insert-links.ts';
import type { FindTextLinks } from '../../../src/archive/relations/text-link.ts';

/** Finds 第2段, wherever it stands. */
const find: FindTextLinks = (text) => ({
	links: [...text.matchAll(/第2段/g)].map(({ index }) => ({
		from: index,
		to: index + 3,
		kind: 'pinpoint',
		target: { type: 'place', document: 'gb/346/ins/8', fragment: 'p2' },
	})),
	doubts: [],
});

const LINK = '<a class="mention" href="/archive/gb/346/ins/8/#p2">第2段</a>';

test.each([
	['a word of the text', h('p', '见第2段。'), `<p>见${LINK}。</p>`],
	['two of them', h('p', '第2段和第2段'), `<p>${LINK}和${LINK}</p>`],
	[
		'one after the mark of a note',
		h('p', '前', h('sup', '3'), '第2段'),
		`<p>前<sup>3</sup>${LINK}</p>`,
	],
	[
		'one after the sign of a correction',
		h('p', '前', h('button', '第2段'), '第2段'),
		`<p>前<button>第2段</button>${LINK}</p>`,
	],
	['nothing inside a link', h('p', h('a', '第2段')), '<p><a>第2段</a></p>'],
	['nothing across a border', h('p', '第', h('span', '2段')), '<p>第<span>2段</span></p>'],
	[
		'nothing in the title of a box',
		h('p', { className: ['box-title'] }, '第2段'),
		'<p class="box-title">第2段</p>',
	],
])('links %s', (_name, node, expected) => {
	const tree = h('div', node);
	insertLinks(tree, find, '/archive/');
	expect(toHtml(tree.children)).toBe(expected);
	insertLinks(tree, find, '/archive/');
	expect(toHtml(tree.children)).toBe(expected);
});
