import type { Block, Inline, MarkInline } from './document.ts';

/** Ids of the marks of a passage: `fnref3` for the first mark of note 3, `fnref3-2` for the second. */
export type MarkIds = ReadonlyMap<MarkInline, string>;

export const NO_MARKS: MarkIds = new Map();

function marksOf(content: readonly Inline[]): MarkInline[] {
	return content.filter((inline) => inline.type === 'mark');
}

/** Returns the ids of all marks in blocks that will stand on one page. */
export function nameMarks(blocks: readonly Pick<Block, 'content'>[]): MarkIds {
	const counts = new Map<number, number>();
	const ids = new Map<MarkInline, string>();
	for (const mark of blocks.flatMap((block) => marksOf(block.content))) {
		const count = (counts.get(mark.footnote) ?? 0) + 1;
		counts.set(mark.footnote, count);
		const first = `fnref${String(mark.footnote)}`;
		ids.set(mark, count === 1 ? first : `${first}-${String(count)}`);
	}
	return ids;
}

/** Returns the numbers of the footnotes that blocks carry marks of, each once, in the order of the marks. */
export function markedFootnotes(blocks: readonly Pick<Block, 'content'>[]): number[] {
	const marks = blocks.flatMap((block) => marksOf(block.content));
	return [...new Set(marks.map((mark) => mark.footnote))];
}
