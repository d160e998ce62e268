import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { addressToUrl } from '../addressing/address.ts';
import { interfaceText } from '../interface/zh-hans.ts';
import type { Inline, LinkInline, MarkInline, ReferenceInline } from '../schemas/document.ts';
import { joinPieces, joint } from '../schemas/text.ts';
import { NO_MARKS, type MarkIds } from './name-marks.ts';
import { footnoteUrl, type RenderContext } from './render-context.ts';
import { requireWebAddress } from './web-address.ts';

/**
 * Returns inline content as hast; its text without the marks is that of `inlineText`. Throws where a link is
 * not an absolute http or https address.
 */
export function renderInlines(
	content: readonly Inline[],
	context: RenderContext,
	marks: MarkIds = NO_MARKS,
): ElementContent[] {
	return content.flatMap((inline, index) => [
		...spaceBefore(content, index),
		renderInline(inline, context, marks),
	]);
}

/** Returns the space that a line break between two inlines stands for, none where it stands for nothing. */
function spaceBefore(content: readonly Inline[], index: number): ElementContent[] {
	const inline = content[index];
	if (inline === undefined || inline.type === 'mark') return [];
	const left = content
		.slice(0, index)
		.findLast(({ type, pieces }) => type !== 'mark' && pieces.length > 0)
		?.pieces.at(-1);
	const [right] = inline.pieces;
	const space = left === undefined || right === undefined ? '' : joint(left, right);
	return space === '' ? [] : [{ type: 'text', value: space }];
}

function renderInline(inline: Inline, context: RenderContext, marks: MarkIds): ElementContent {
	switch (inline.type) {
		case 'text':
			return { type: 'text', value: joinPieces(inline.pieces) };
		case 'mark':
			return renderMark(inline, context, marks);
		case 'reference':
			return renderReference(inline, context);
		case 'link':
			return renderLink(inline);
	}
}

function renderMark(mark: MarkInline, context: RenderContext, marks: MarkIds): Element {
	const number = String(mark.footnote);
	const id = context.setting === 'page' ? (marks.get(mark) ?? null) : null;
	return h('sup', { className: ['mark'], id }, [
		h(
			'a',
			{ href: footnoteUrl(mark.footnote, context), ariaLabel: interfaceText.note.label(number) },
			number,
		),
	]);
}

function renderReference(
	{ target, pieces }: ReferenceInline,
	{ base, held }: RenderContext,
): ElementContent {
	const value = joinPieces(pieces);
	if (target === null) return { type: 'text', value };
	const className = held.has(target) ? ['reference'] : ['reference', 'not-held'];
	return h('a', { className, href: addressToUrl({ document: target, place: null }, base) }, value);
}

function renderLink({ url, pieces }: LinkInline): Element {
	return h(
		'a',
		{ className: ['link'], href: requireWebAddress(url), rel: ['noopener'] },
		joinPieces(pieces),
	);
}
