import { fragmentToId } from '../model/addressing/address.ts';
import { noteNumber } from '../model/addressing/place.ts';
import { blocksOf, zonesOf } from '../model/contents.ts';
import type { ArchiveDocument, Block, BodyPart, Inline } from '../model/document.ts';
import { blockText, inlineText, partText } from '../model/text.ts';

/** The mark of a note in a searched text: its place in UTF-16 units, and its number, or what is printed for that of an endnote. */
export type PlacedMark = [at: number, mark: number | string];

/** Returns the marks in a run of text, counted from where it begins. */
function marksIn(content: readonly Inline[], start: number): PlacedMark[] {
	return content.flatMap((inline, at): PlacedMark[] =>
		inline.type === 'mark'
			? [[start + inlineText(content.slice(0, at)).length, inline.label ?? noteNumber(inline.note)]]
			: [],
	);
}

function marksOfBlocks(blocks: readonly Block[], start: number): PlacedMark[] {
	let from = start;
	return blocks.flatMap((block) => {
		const text = blockText(block);
		const label = text.length - inlineText(block.content).length;
		const marks = marksIn(block.content, from + label);
		from += text.length + 1;
		return marks;
	});
}

/** Returns the marks of notes in a part of the body, by their places in its searched text. */
function marksOf(part: BodyPart): PlacedMark[] {
	switch (part.type) {
		case 'heading':
			return marksIn(part.content, 0);
		case 'paragraph':
		case 'text':
		case 'box':
			return marksOfBlocks(part.blocks, 0);
		case 'figure': {
			const whole = partText(part).length;
			const rest = blocksOf(part).map(blockText).join('\n').length;
			return [...marksIn(part.caption, 0), ...marksOfBlocks(part.blocks, whole - rest)];
		}
		case 'table': {
			const caption = inlineText(part.caption);
			let from = caption === '' ? 0 : caption.length + 1;
			const cells = part.rows.flat().map(({ content }) => {
				const marks = marksIn(content, from);
				from += inlineText(content).length + 1;
				return marks;
			});
			return [...marksIn(part.caption, 0), ...cells.flat()];
		}
	}
}

/** Returns the marks of notes in the texts of documents by the ids of their places; a text without any is not in it. */
export function collectMarks(documents: readonly ArchiveDocument[]): Map<string, PlacedMark[]> {
	return new Map(
		documents.flatMap((document) =>
			zonesOf(document).flatMap(({ body }) =>
				body.flatMap((part): [string, PlacedMark[]][] => {
					const marks = marksOf(part);
					return marks.length === 0 ? [] : [[fragmentToId(document.id, part.fragment), marks]];
				}),
			),
		),
	);
}
