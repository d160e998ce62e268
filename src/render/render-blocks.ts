import type { Element } from 'hast';
import { h } from 'hastscript';
import type { Block } from '../schemas/document.ts';
import type { MarkIds } from './name-marks.ts';
import { placeId, type RenderContext } from './render-context.ts';
import { renderInlines } from './render-inlines.ts';

const BULLET = '-';

/** Returns prose as `p`, an item as `div.item`. */
export function renderBlocks(
	blocks: readonly Block[],
	context: RenderContext,
	marks?: MarkIds,
): Element[] {
	return blocks.map((block) => {
		const text = h('p', renderInlines(block.content, context, marks));
		if (block.type === 'prose') return text;
		const isBullet = block.label === BULLET;
		return h(
			'div',
			{
				className: isBullet ? ['item', 'bullet'] : ['item'],
				id: placeId(block.fragment, context),
			},
			isBullet ? [] : [h('span', { className: ['item-label'] }, block.label)],
			h('div', { className: ['item-text'] }, [text]),
		);
	});
}
