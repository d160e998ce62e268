import { addressToUrl } from '../../model/addressing/address.ts';
import { noteFragment } from '../../model/addressing/place.ts';
import { absoluteUrl } from '../../model/addressing/site-address.ts';
import type { Footnote, Inline, MarkInline } from '../../model/document.ts';
import { findSpaces } from '../../model/text.ts';
import { fragmentToEId } from './identifiers.ts';
import type { XmlContext } from './xml-context.ts';
import { addElement, addText, type Parent } from '../xml.ts';

/** Writes a note into the sentence or block that it belongs to. */
export function writeNote(parent: Parent, footnote: Footnote, context: XmlContext): void {
	const { number, fragment, content } = footnote;
	context.placed.add(number);
	const note = addElement(parent, 'authorialNote', {
		eId: fragmentToEId(fragment),
		marker: String(number),
		placement: 'bottom',
	});
	context.pages.apart(() => {
		writeInlines(addElement(note, 'p'), content, context);
	});
}

/** Writes the note at its first mark; a later mark of it refers there. */
function writeMark(parent: Parent, { footnote: number }: MarkInline, context: XmlContext): void {
	const { part } = context;
	const footnote = context.notes.get(number);
	if (footnote !== undefined && !context.placed.has(number)) {
		writeNote(parent, footnote, context);
		return;
	}
	const href = `#${fragmentToEId(noteFragment(number, part === null ? '' : `${part}-`))}`;
	addElement(parent, 'noteRef', { href, marker: String(number), placement: 'bottom' });
}

function writeInline(parent: Parent, inline: Inline, context: XmlContext): void {
	switch (inline.type) {
		case 'text':
			context.pages.writeText(parent, inline.pieces);
			return;
		case 'mark':
			writeMark(parent, inline, context);
			return;
		case 'link':
			context.pages.writeText(addElement(parent, 'ref', { href: inline.url }), inline.pieces);
			return;
		case 'reference': {
			if (inline.target === null) {
				context.pages.writeText(parent, inline.pieces);
				return;
			}
			const path = addressToUrl({ document: inline.target, place: null }, context.site.base);
			const href = absoluteUrl(path, context.site);
			context.pages.writeText(addElement(parent, 'ref', { href }), inline.pieces);
		}
	}
}

/** Writes the lines of a title, parted by one space: see `titleText`. */
export function writeTitle(parent: Parent, title: readonly Inline[], context: XmlContext): void {
	const lines = Map.groupBy(title, ({ pieces }) => pieces[0]?.span.line);
	for (const [index, line] of [...lines.values()].entries()) {
		if (index > 0) addText(parent, ' ');
		writeInlines(parent, line, context);
	}
}

/** Writes inline content; its text without the notes is that of `inlineText`. */
export function writeInlines(
	parent: Parent,
	content: readonly Inline[],
	context: XmlContext,
): void {
	const spaces = findSpaces(content);
	for (const inline of content) {
		if (spaces.has(inline)) addText(parent, ' ');
		writeInline(parent, inline, context);
	}
}
