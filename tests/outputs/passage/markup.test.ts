import { describe, expect, test } from 'vitest';
import type { RenderContext } from '../../../src/outputs/passage/render-context.ts';
import { toWords } from '../../../src/model/to-passage-tree.ts';
import { renderAll } from '../../../src/outputs/passage/markup.ts';
import { toHtml } from '../../../src/outputs/passage/to-html.ts';
import type { Inline } from '../../../src/model/document.ts';
import { link, mark, piece, reference, text } from '../../fixtures/make-document.ts';

const context: RenderContext = {
	base: '/kb/',
	documentId: 'gb/346/ins/8',
	held: new Set(['gb/346/pfa/1']),
	setting: 'page',
};

const renderInlines = (content: readonly Inline[], given = context) =>
	renderAll(toWords(content, 'p1'), given);

test.each([
	['text', [text('社会对话')], '社会对话'],
	[
		'tags in text stay text',
		[text('<script>alert(1)</script>')],
		'&#x3C;script>alert(1)&#x3C;/script>',
	],
	['an entity in text stays text', [text('A&amp;B')], 'A&#x26;amp;B'],
	[
		'a document that is held',
		[reference('GB.346/PFA/1', 'GB.346/PFA/1', 'gb/346/pfa/1')],
		'<a class="reference" href="/kb/gb/346/pfa/1/">GB.346/PFA/1</a>',
	],
	[
		'a document that is not held',
		[reference('GB.340/INS/6', 'GB.340/INS/6', 'gb/340/ins/6')],
		'<a class="reference not-held" href="/kb/gb/340/ins/6/">GB.340/INS/6</a>',
	],
	['a mention that leads nowhere is text', [reference('XY/1', 'XY/1', null)], 'XY/1'],
	[
		'a quote in an address cannot close the attribute',
		[link('网页', 'https://x.example/?a="onclick=1')],
		'<a class="link" href="https://x.example/?a=&#x22;onclick=1" rel="noopener">网页</a>',
	],
	['a mark', [mark(3)], '<sup class="mark"><a href="#fn3" aria-label="脚注3">3</a></sup>'],
	[
		'a line break between two words in ASCII, a mark between them',
		[
			{ type: 'text' as const, pieces: [piece('COVID', 1)] },
			mark(1),
			{ type: 'text' as const, pieces: [piece('19', 2)] },
		],
		'COVID<sup class="mark"><a href="#fn1" aria-label="脚注1">1</a></sup> 19',
	],
])('renders %s', (_, content, html) => {
	expect(toHtml(renderInlines(content, context))).toBe(html);
});

describe('refuses a link to', () => {
	test.each([
		['a script', 'javascript:alert(1)'],
		['a script in disguise', ' JavaScript:alert(1)'],
		['data', 'data:text/html,<script>'],
		['a relative address', '/gb/346/ins/8/'],
		['nothing', ''],
	])('%s', (_, url) => {
		expect(() => renderInlines([link('网页', url)], context)).toThrow(
			`Unexpected address "${url}" of a link, expected an absolute one of http or https.`,
		);
	});
});

test('leads from an excerpt to the note on the page of the document', () => {
	const html = toHtml(renderInlines([mark(3)], { ...context, setting: 'excerpt' }));
	expect(html).toContain('href="/kb/gb/346/ins/8/#fn3"');
});
