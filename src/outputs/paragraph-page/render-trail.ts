import type { Element } from 'hast';
import { h } from 'hastscript';
import { addressToUrl } from '../../model/addressing/address.ts';
import { inlineText } from '../../model/text.ts';
import { outputText } from '../../words/zh-hans-output.ts';
import type { ParagraphInPlace } from './paragraph-in-place.ts';

/** Returns the way to a paragraph: its document, then the headings over it, outermost first. */
export function renderTrail({ document, paragraph }: ParagraphInPlace, base: string): Element {
	const { id, symbol, metadata, body } = document;
	const page = addressToUrl({ document: id, place: null }, base);
	const name = symbol === null ? [] : [h('span', { className: ['symbol'] }, symbol), ' '];
	const steps = body.flatMap((part) =>
		part.type === 'heading' && paragraph.section.includes(part.fragment)
			? [h('a', { href: `${page}#${part.fragment}` }, inlineText(part.content))]
			: [],
	);
	return h('nav', { className: ['trail'], ariaLabel: outputText.trail }, [
		h(
			'ol',
			[h('a', { href: page }, name, metadata.title.value), ...steps].map((step) => h('li', step)),
		),
	]);
}
