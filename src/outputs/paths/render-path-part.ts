import type { Element } from 'hast';
import { h } from 'hastscript';
import { zoneAt } from '../../model/contents.ts';
import { toBlocks, toNote, toPart } from '../../model/to-passage-tree.ts';
import { interfaceText } from '../../words/zh-hans/interface.ts';
import type { ArchiveDocument, Footnote } from '../../model/document.ts';
import { notesOf } from '../../archive/paths/passage-notes.ts';
import type { PassagePart } from '../../archive/paths/path.ts';
import { paragraphLabel } from '../../model/text.ts';
import { renderAll } from '../passage/markup.ts';
import { placeUrl, type RenderContext } from '../passage/render-context.ts';
import { framePassage, nameMarks, renderPassage } from '../passage/render-passage.ts';
import { renderFront } from './render-front.ts';
import { frameParagraph, frameText } from '../passage/place-frames.ts';

type ItemPart = Extract<PassagePart, { kind: 'item' }>;

/** Returns a part of a passage as it stands in its document, with the notes it carries marks of. */
export function renderPart(
	part: PassagePart,
	document: ArchiveDocument,
	context: RenderContext,
): Element {
	switch (part.kind) {
		case 'body':
			return part.part.type === 'heading'
				? h('p', { className: ['passage-heading'] }, renderAll(toPart(part.part).children, context))
				: renderPassage(part.part, zoneAt(document, part.part.fragment).footnotes, context);
		case 'item':
			return renderItem(part, document, context);
		case 'footnote':
			return renderFootnote(part.footnote, context);
		case 'front':
			return renderFront(document, context, part.front);
	}
}

/** The item stands under the number of its paragraph, behind the prose that leads in to it. */
function renderItem(part: ItemPart, document: ArchiveDocument, context: RenderContext): Element {
	const { owner } = part;
	const leadIn = toBlocks(part.leadIn, owner.fragment);
	const item = toBlocks([part.item], owner.fragment);
	const named = { ...context, marks: nameMarks([...leadIn, ...item]) };
	const lead = leadIn.map(({ children }) =>
		h('p', { className: ['lead-in'] }, renderAll(children, named)),
	);
	const content = [...lead, ...renderAll(item, named)];
	const { fragment } = owner;
	const paragraph =
		owner.type === 'paragraph'
			? frameParagraph({ fragment, label: paragraphLabel(owner) }, content, named, null)
			: frameText(fragment, content, named, null);
	return framePassage([paragraph], notesOf(part, document).map(toNote), named);
}

/** Returns what a note is called that is read for itself: 注3, 尾注i. */
export const nameReadNote = ({ number, label }: Footnote): string =>
	label === undefined ? interfaceText.paths.note(number) : interfaceText.note.endLabel(label);

/** A note that is read for itself has the form of a paragraph, its name for a number. */
function renderFootnote(footnote: Footnote, context: RenderContext): Element {
	const { fragment } = footnote;
	const href = placeUrl(fragment, context);
	return h('div', { className: ['passage'] }, [
		h('article', { className: ['paragraph', 'note-passage'], id: fragment }, [
			h('a', { className: ['note-name'], href }, nameReadNote(footnote)),
			h('div', { className: ['paragraph-text'] }, renderAll(toNote(footnote).children, context)),
		]),
	]);
}
