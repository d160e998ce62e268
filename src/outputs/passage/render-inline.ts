import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { addressToUrl } from '../../model/addressing/address.ts';
import { interfaceText } from '../../words/zh-hans.ts';
import type { Inline, LinkInline, MarkInline, ReferenceInline } from '../../model/document.ts';
import { joinPieces } from '../../model/text.ts';
import type { MarkIds } from '../../model/name-marks.ts';
import { footnoteUrl, type RenderContext } from './render-context.ts';
import { isOwnAddress } from './own-address.ts';
import { requireWebAddress } from './web-address.ts';

/** Returns one inline as hast. Throws where a link is not an absolute http or https address. */
export function renderInline(
	inline: Inline,
	context: RenderContext,
	marks: MarkIds,
): ElementContent {
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
	const href = footnoteUrl(mark.footnote, context);
	return h('sup', { className: ['mark'], id }, [
		h('a', { href, ariaLabel: interfaceText.note.label(number) }, number),
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
	const href = requireWebAddress(url);
	const words = joinPieces(pieces);
	const className = isOwnAddress(words, href) ? ['link', 'own-address'] : ['link'];
	return h('a', { className, href, rel: ['noopener'] }, words);
}
