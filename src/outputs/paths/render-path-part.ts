import type { Element } from 'hast';
import { h } from 'hastscript';
import { addressToPageFragment, addressToUrl } from '../../model/addressing/address.ts';
import { interfaceText } from '../../words/zh-hans.ts';
import { nameMarks } from '../../model/name-marks.ts';
import { renderBlocks } from '../passage/render-blocks.ts';
import type { RenderContext } from '../passage/render-context.ts';
import { renderInlines } from '../passage/render-inlines.ts';
import { renderNote } from '../passage/render-note.ts';
import { renderPassage } from '../passage/render-passage.ts';
import type { ArchiveDocument, Footnote } from '../../model/document.ts';
import { contentsOf, notesOf } from '../../archive/paths/passage-notes.ts';
import type { PassagePart } from '../../archive/paths/path.ts';
import { renderFront } from './render-front.ts';

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
				? h('p', { className: ['passage-heading'] }, renderInlines(part.part.content, context))
				: renderPassage(part.part, document.footnotes, context);
		case 'item':
			return renderItem(part, document, context);
		case 'footnote':
			return renderFootnote(part.footnote, context);
		case 'front':
			return renderFront(document, context);
	}
}

/** The item stands under the number of its paragraph, behind the prose that leads in to it. */
function renderItem(part: ItemPart, document: ArchiveDocument, context: RenderContext): Element {
	const { paragraph, leadIn, item } = part;
	const { number } = paragraph;
	const href = addressToUrl(
		{ document: document.id, place: { kind: 'paragraph', number } },
		context.base,
	);
	const marks = nameMarks(contentsOf(part));
	const lead = renderBlocks(leadIn, context, marks);
	for (const { properties } of lead) properties.className = ['lead-in'];
	return h('div', { className: ['passage'] }, [
		h('article', { className: ['paragraph'], dataParagraph: String(number) }, [
			h(
				'a',
				{ className: ['paragraph-number'], href, ariaLabel: interfaceText.paragraph.link(number) },
				String(number),
			),
			h('div', { className: ['paragraph-text'] }, [
				...lead,
				...renderBlocks([item], context, marks),
			]),
		]),
		...notesOf(part, document).map((note) => renderNote(note, context)),
	]);
}

/** A note that is read for itself has the form of a paragraph, its name for a number. */
function renderFootnote({ fragment, number, content }: Footnote, context: RenderContext): Element {
	const { base, documentId: document } = context;
	const href = addressToPageFragment({ document, place: { kind: 'footnote', number } }, base);
	return h('div', { className: ['passage'] }, [
		h('article', { className: ['paragraph', 'note-passage'], id: fragment }, [
			h('a', { className: ['note-name'], href }, interfaceText.paths.note(number)),
			h('div', { className: ['paragraph-text'] }, h('p', renderInlines(content, context))),
		]),
	]);
}
