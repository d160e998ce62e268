import type { Element } from 'hast';
import { h } from 'hastscript';
import type { Block, Box, Figure, Footnote, Inline, Paragraph } from '../../model/document.ts';
import { markedFootnotes, nameMarks } from '../../model/name-marks.ts';
import type { RenderContext } from './render-context.ts';
import { renderNote } from './render-note.ts';
import { renderPart } from './render-part.ts';

type Part = Paragraph | Box | Figure;

/** Returns a paragraph, box or figure as `div.passage`, with the notes it carries marks of, in the order of the marks. */
export function renderPassage(
	part: Part,
	footnotes: readonly Footnote[],
	context: RenderContext,
): Element {
	const contents = contentsOf(part);
	const notes = markedFootnotes(contents).flatMap((number) =>
		footnotes.filter((footnote) => footnote.number === number),
	);
	return h(
		'div',
		{ className: ['passage'] },
		renderPart(part, context, nameMarks(contents)),
		notes.map((note) => renderNote(note, context)),
	);
}

function contentsOf(part: Part): (Block | { content: Inline[] })[] {
	switch (part.type) {
		case 'paragraph':
			return part.blocks;
		case 'box':
			return [{ content: part.title }, ...part.blocks];
		case 'figure':
			return [{ content: part.caption }, ...part.blocks];
	}
}
