import type { Block, Item, Prose } from '../../model/document.ts';
import { fragmentToEId } from './identifiers.ts';
import { writeLinked } from './write-inlines.ts';
import type { XmlContext } from './xml-context.ts';
import { addElement, addText, type Parent } from '../xml.ts';

const BULLET = '-';

function writeProse(parent: Parent, blocks: readonly Block[], context: XmlContext): void {
	for (const { content } of blocks) writeLinked(addElement(parent, 'p'), content, context);
}

/** Writes a lettered item as a point, with the points under it, and a bullet as an indent. */
function writeItem(parent: Parent, item: Item, nested: readonly Item[], context: XmlContext): void {
	const isBullet = item.label === BULLET;
	const eId = fragmentToEId(item.fragment);
	const point = addElement(parent, isBullet ? 'indent' : 'point', { eId });
	if (!isBullet) {
		const num = addElement(point, 'num');
		const line = item.content[0]?.pieces[0]?.span.line;
		if (line !== undefined) context.pages.moveTo(num, line, 0);
		addText(num, item.label);
	}
	if (nested.length === 0) {
		writeProse(addElement(point, 'content'), [item], context);
		return;
	}
	writeProse(addElement(point, 'intro', { eId: `${eId}__intro` }), [item], context);
	for (const inner of nested) writeItem(point, inner, [], context);
}

/** Returns the items printed right behind the one at `index` that stand under it: (i) and (ii) under (a). */
function nestedUnder(blocks: readonly Block[], index: number): Item[] {
	const owner = blocks[index];
	const behind = blocks.slice(index + 1);
	const isOutside = (block: Block) =>
		owner?.type !== 'item' ||
		block.type !== 'item' ||
		!block.fragment.startsWith(`${owner.fragment}-`);
	const end = behind.findIndex(isOutside);
	return (end === -1 ? behind : behind.slice(0, end)).filter((block) => block.type === 'item');
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
	const written = new Set<Block>();
	for (const [index, block] of between.entries()) {
		if (written.has(block)) continue;
		if (block.type === 'item') {
			const nested = nestedUnder(between, index);
			for (const inner of nested) written.add(inner);
			writeItem(parent, block, nested, context);
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
