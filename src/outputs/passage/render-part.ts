import type { Element } from 'hast';
import { h } from 'hastscript';
import { addressToUrl } from '../../model/addressing/address.ts';
import { interfaceText } from '../../words/zh-hans.ts';
import type { Box, Figure, Paragraph } from '../../model/document.ts';
import type { MarkIds } from '../../model/name-marks.ts';
import { renderBlocks } from './render-blocks.ts';
import { placeId, type RenderContext } from './render-context.ts';
import { renderInlines } from './render-inlines.ts';

/** Returns a paragraph, box or figure with the markup of its component in `src/components`. */
export function renderPart(
	part: Paragraph | Box | Figure,
	context: RenderContext,
	marks?: MarkIds,
): Element {
	switch (part.type) {
		case 'paragraph':
			return renderParagraph(part, context, marks);
		case 'box':
			return renderBox(part, context, marks);
		case 'figure':
			return renderFigure(part, context, marks);
	}
}

function renderParagraph(paragraph: Paragraph, context: RenderContext, marks?: MarkIds): Element {
	const { number, fragment, blocks } = paragraph;
	const { base, documentId: document } = context;
	const href = addressToUrl({ document, place: { kind: 'paragraph', number } }, base);
	return h(
		'article',
		{ className: ['paragraph'], id: placeId(fragment, context), dataParagraph: String(number) },
		h(
			'a',
			{ className: ['paragraph-number'], href, ariaLabel: interfaceText.paragraph.link(number) },
			String(number),
		),
		h('div', { className: ['paragraph-text'] }, renderBlocks(blocks, context, marks)),
	);
}

function renderBox(box: Box, context: RenderContext, marks?: MarkIds): Element {
	return h(
		'section',
		{ className: ['box'], id: placeId(box.fragment, context) },
		h('p', { className: ['box-title'] }, renderInlines(box.title, context, marks)),
		renderBlocks(box.blocks, context, marks),
	);
}

function renderFigure(figure: Figure, context: RenderContext, marks?: MarkIds): Element {
	return h(
		'figure',
		{ className: ['figure'], id: placeId(figure.fragment, context) },
		h('p', { className: ['figure-lost'] }, interfaceText.figure.lost),
		h(
			'figcaption',
			h('p', renderInlines(figure.caption, context, marks)),
			renderBlocks(figure.blocks, context, marks),
		),
	);
}
