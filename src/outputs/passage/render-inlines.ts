import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import { interfaceText } from '../../words/zh-hans.ts';
import type { Inline } from '../../model/document.ts';
import { findSpaces, groupCorrections } from '../../model/text.ts';
import { NO_MARKS, type MarkIds } from '../../model/name-marks.ts';
import type { RenderContext } from './render-context.ts';
import { renderInline } from './render-inline.ts';

/**
 * Returns inline content as hast; its text without the marks is that of `inlineText`. On a page, words that a
 * correction names have its sign after them.
 */
export function renderInlines(
	content: readonly Inline[],
	context: RenderContext,
	marks: MarkIds = NO_MARKS,
): ElementContent[] {
	const spaces = findSpaces(content);
	return groupCorrections(content).flatMap(({ correction, inlines }) => {
		const nodes = inlines.flatMap((inline): ElementContent[] => [
			...(spaces.has(inline) ? [{ type: 'text' as const, value: ' ' }] : []),
			renderInline(inline, context, marks),
		]);
		return correction === null || context.setting === 'excerpt'
			? nodes
			: [h('span', { className: ['corrected'] }, [...nodes, renderSign(correction + 1)])];
	});
}

/** Returns the button that opens a correction; `number` is its place in the document, from 1. */
function renderSign(number: number): ElementContent {
	return h('button', {
		className: ['corrected-sign'],
		type: 'button',
		popoverTarget: `correction-${String(number)}`,
		ariaLabel: interfaceText.correction.label(number),
	});
}
