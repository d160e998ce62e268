import type { Block, Item, Prose } from '../schemas/document.ts';
import { fragmentToEId } from './identifiers.ts';
import { writeInlines } from './write-inlines.ts';
import type { XmlContext } from './xml-context.ts';
import { addElement, addText, type Parent } from './xml-element.ts';

const BULLET = '-';

function writeProse(parent: Parent, blocks: readonly Block[], context: XmlContext): void {
	for (const { content } of blocks) writeInlines(addElement(parent, 'p'), content, context);
}

/** Writes a lettered item as a point, a bullet as an indent. */
function writeItem(parent: Parent, item: Item, context: XmlContext): void {
	const isBullet = item.label === BULLET;
	const point = addElement(parent, isBullet ? 'indent' : 'point', {
		eId: fragmentToEId(item.fragment),
	});
	if (!isBullet) addText(addElement(point, 'num'), item.label);
	writeProse(addElement(point, 'content'), [item], context);
}

/**
 * Writes blocks in the order printed: prose alone as `content`; beside items, prose before them as `intro`, after
 * them as `wrapUp`, between them as `alinea`.
 */
export function writeBlocks(
	parent: Parent,
	blocks: readonly Block[],
	eId: string,
	context: XmlContext,
): void {
	const isItem = ({ type }: Block) => type === 'item';
	const first = blocks.findIndex(isItem);
	const last = blocks.findLastIndex(isItem);
	if (first === -1) {
		if (blocks.length > 0) writeProse(addElement(parent, 'content'), blocks, context);
		return;
	}
	if (first > 0) {
		writeProse(
			addElement(parent, 'intro', { eId: `${eId}__intro` }),
			blocks.slice(0, first),
			context,
		);
	}
	const between = blocks.slice(first, last + 1);
	const proses = between.filter((block): block is Prose => block.type === 'prose');
	for (const block of between) {
		if (block.type === 'item') {
			writeItem(parent, block, context);
			continue;
		}
		const number = String(proses.indexOf(block) + 1);
		const alinea = addElement(parent, 'alinea', { eId: `${eId}__al_${number}` });
		writeProse(addElement(alinea, 'content'), [block], context);
	}
	const after = blocks.slice(last + 1);
	if (after.length > 0) {
		writeProse(addElement(parent, 'wrapUp', { eId: `${eId}__wrapup` }), after, context);
	}
}
