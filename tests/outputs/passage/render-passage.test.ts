import { expect, test } from 'vitest';
import type { RenderContext } from '../../../src/outputs/passage/render-context.ts';
import { renderPassage } from '../../../src/outputs/passage/render-passage.ts';
import { toHtml } from '../../../src/outputs/passage/to-html.ts';
import type { BodyPart, Heading } from '../../../src/model/document.ts';
import { mark, paragraph, prose, text } from '../../fixtures/make-document.ts';
import { smallDocument } from '../../fixtures/small-document.ts';

const page: RenderContext = {
	base: '/',
	documentId: 'gb/346/ins/8',
	held: new Set(),
	setting: 'page',
};

function render(part: Exclude<BodyPart, Heading>, context = page): string {
	return toHtml(renderPassage(part, smallDocument.footnotes, context));
}

function partOf(fragment: string): Exclude<BodyPart, Heading> {
	const part = smallDocument.body.find((candidate) => candidate.fragment === fragment);
	if (part === undefined || part.type === 'heading') throw new Error(`There is no ${fragment}.`);
	return part;
}

test('renders a paragraph with bullets and the note that it carries the mark of', () => {
	expect(render(partOf('p2'))).toBe(
		'<div class="passage"><article class="paragraph" id="p2" data-paragraph="2">' +
			'<a class="paragraph-number" href="/gb/346/ins/8/p2/" aria-label="第2段的链接">2</a>' +
			'<div class="paragraph-text"><p>包括：</p>' +
			'<div class="item bullet" id="p2-1"><div class="item-text"><p>第一；</p></div></div>' +
			'<div class="item bullet" id="p2-2"><div class="item-text"><p>第二。' +
			'<sup class="mark" id="fnref2"><a href="#fn2" aria-label="脚注2">2</a></sup></p></div></div>' +
			'</div></article>' +
			'<aside class="note" id="fn2" role="note" aria-label="脚注2">' +
			'<a class="note-number" href="#fnref2" aria-label="脚注2，回到正文">2</a>' +
			'<div class="note-text"><p>第二注。</p></div></aside></div>',
	);
});

test('renders a lettered item with its label', () => {
	expect(render(partOf('p3'))).toContain(
		'<div class="item" id="p3-a"><span class="item-label">(a)</span>' +
			'<div class="item-text"><p>注意到报告。</p></div></div>',
	);
});

test('renders a box with its title', () => {
	expect(render(partOf('box1'))).toBe(
		'<div class="passage"><section class="box" id="box1"><p class="box-title">专项计划</p>' +
			'<p>计划旨在：</p><div class="item bullet" id="box1-1"><div class="item-text"><p>其一。</p>' +
			'</div></div></section></div>',
	);
});

test('renders a figure as what is left of it, with the note of its caption', () => {
	expect(render(partOf('fig1'))).toMatch(
		/^<div class="passage"><figure class="figure" id="fig1"><p class="figure-lost" data-label="figure.lost">[^<]+<\/p><figcaption><p>图1 重要性<sup.*<aside class="note" id="fn3"/,
	);
});

test('gives two marks of one note two ids, and the note once', () => {
	const html = render(paragraph(4, prose(text('甲'), mark(1), text('乙'), mark(1))));
	expect(html.match(/ id="fnref[^"]*"/g)).toEqual([' id="fnref1"', ' id="fnref1-2"']);
	expect(html.match(/<aside/g)).toHaveLength(1);
});

test('has neither ids nor signs of corrections in an excerpt', () => {
	const part = paragraph(4, prose(mark(1), { ...text('错字'), correction: 0 }));
	const html = render(part, { ...page, setting: 'excerpt' });
	expect(html).not.toMatch(/ id="/);
	expect(html).toContain('错字</p>');
});
