import type { Element } from 'hast';
import { h } from 'hastscript';
import type { Block } from '../../model/document.ts';
import type { MarkIds } from '../../model/name-marks.ts';
import { placeId, type RenderContext } from './render-context.ts';
import { renderInlines } from './render-inlines.ts';

const BULLET = '-';

/** True for the (i) under an item (a): `p61-a-i`. */
const isNested = (fragment: string) => fragment.split('-').length > 2;

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
		const depth = isBullet ? ['bullet'] : isNested(block.fragment) ? ['nested'] : [];
		return h(
			'div',
			{
				className: ['item', ...depth],
				id: placeId(block.fragment, context),
			},
			isBullet ? [] : [h('span', { className: ['item-label'] }, block.label)],
			h('div', { className: ['item-text'] }, [text]),
		);
	});
}
