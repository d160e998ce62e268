import type { Element } from 'hast';
import { h } from 'hastscript';
import { addressToUrl } from '../../model/addressing/address.ts';
import { labelledPlace } from '../../words/labelled.ts';
import { interfaceText } from '../../words/zh-hans.ts';
import type { Paragraph } from '../../model/document.ts';
import { outputText } from '../../words/zh-hans-output.ts';
import type { ParagraphInPlace } from './paragraph-in-place.ts';

/** Returns the links to the pages of the paragraphs before and after. */
export function renderNeighbours(place: ParagraphInPlace, base: string): Element {
	const { document, previous, next } = place;
	const link = (paragraph: Paragraph | undefined, rel: 'prev' | 'next'): Element => {
		// The empty element keeps the other link on its side.
		if (paragraph === undefined) return h('span');
		const { fragment, number } = paragraph;
		const href = addressToUrl(
			{ document: document.id, place: { kind: 'paragraph', number } },
			base,
		);
		const label = interfaceText.paragraph.name(number);
		return h('a', { rel: [rel], href }, h('span', labelledPlace(fragment), label));
	};
	return h(
		'nav',
		{
			className: ['neighbours'],
			ariaLabel: outputText.neighbours,
		},
		[link(previous, 'prev'), link(next, 'next')],
	);
}
