import type { Element } from 'hast';
import { h } from 'hastscript';
import { interfaceText } from '../../words/zh-hans.ts';
import type { Footnote } from '../../model/document.ts';
import { placeId, type RenderContext } from './render-context.ts';
import { renderInlines } from './render-inlines.ts';

/** Returns a footnote as `aside.note`; its number leads back to its mark on the same page. */
export function renderNote(footnote: Footnote, context: RenderContext): Element {
	const number = String(footnote.number);
	return h(
		'aside',
		{
			className: ['note'],
			id: placeId(footnote.fragment, context),
			role: 'note',
			ariaLabel: interfaceText.note.label(number),
		},
		h(
			'a',
			{
				className: ['note-number'],
				href: `#fnref${number}`,
				ariaLabel: interfaceText.note.back(number),
			},
			number,
		),
		h('div', { className: ['note-text'] }, h('p', renderInlines(footnote.content, context))),
	);
}
