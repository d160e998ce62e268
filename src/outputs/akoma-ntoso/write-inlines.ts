import { addressToUrl } from '../../model/addressing/address.ts';
import { linkUrl } from '../../archive/relations/text-link.ts';
import {
	fragmentToPlace,
	noteFragment,
	noteNameOf,
	noteNumber,
} from '../../model/addressing/place.ts';
import { absoluteUrl } from '../../model/addressing/site-address.ts';
import type { Correction, Footnote, Inline, MarkInline } from '../../model/document.ts';
import { findSpaces, inlineText, joinPieces } from '../../model/text.ts';
import { interfaceText } from '../../words/zh-hans/interface.ts';
import { fragmentToEId, placeToEId } from './identifiers.ts';
import type { TextRef } from './write-pages.ts';
import type { XmlContext } from './xml-context.ts';
import { addElement, addText, type Parent } from '../xml.ts';

/** The mark of a note as printed. The schema has no placement behind the text: an endnote is told by its class. */
const printedMark = (number: number, label: string | undefined) => ({
	marker: label ?? String(number),
	placement: 'bottom',
	...(label !== undefined && { class: 'endnote' }),
});

/** Writes a note into the sentence or block that it belongs to. */
export function writeNote(parent: Parent, footnote: Footnote, context: XmlContext): void {
	const { number, label, fragment, content } = footnote;
	context.placed.add(noteNameOf(fragment));
	const note = addElement(parent, 'authorialNote', {
		eId: fragmentToEId(fragment),
		...printedMark(number, label),
	});
	context.pages.apart(() => {
		writeLinked(addElement(note, 'p'), content, context);
	});
}

/** Writes the note at its first mark; a later mark of it refers there. */
function writeMark(parent: Parent, { note, label }: MarkInline, context: XmlContext): void {
	const { part } = context;
	const footnote = context.notes.get(note);
	if (footnote !== undefined && !context.placed.has(note)) {
		writeNote(parent, footnote, context);
		return;
	}
	const href = `#${fragmentToEId(noteFragment(note, part === null ? '' : `${part}-`))}`;
	addElement(parent, 'noteRef', { href, ...printedMark(noteNumber(note), label) });
}

function writeInline(
	parent: Parent,
	inline: Inline,
	context: XmlContext,
	refs: readonly TextRef[],
): void {
	switch (inline.type) {
		case 'text':
			context.pages.writeText(parent, inline.pieces, refs);
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

/** Writes what the archive has to say about words that it takes for misprinted, marked as no part of the text. */
function writeRemark(parent: Parent, { printed, proposed, reason }: Correction): void {
	const { correction: words } = interfaceText;
	const proposal = proposed === null ? words.unknown : `${words.proposed}“${proposed}”`;
	const said = `${words.printed}“${printed}”，${proposal}。${reason}`;
	addText(addElement(parent, 'remark', { status: 'editorial' }), `[${said}]`);
}

/** Returns the references among the links of a text: places of this document by their eIds, all others by their addresses. */
function findRefs(content: readonly Inline[], context: XmlContext): TextRef[] {
	const { findLinks, document, part, site } = context;
	const links = findLinks?.(inlineText(content), part).links ?? [];
	return links.flatMap(({ from, to, target }): TextRef[] => {
		if (target.type !== 'place') return [];
		const place = target.fragment === null ? null : fragmentToPlace(target.fragment);
		const eId = target.document === document && place !== null ? placeToEId(place) : null;
		const path = linkUrl(target, site.base);
		return [{ from, to, href: eId === null ? absoluteUrl(path, site) : `#${eId}` }];
	});
}

function writeAll(
	parent: Parent,
	content: readonly Inline[],
	context: XmlContext,
	refs: readonly TextRef[],
): void {
	const spaces = findSpaces(content);
	let offset = 0;
	for (const [index, inline] of content.entries()) {
		if (spaces.has(inline)) {
			addText(parent, ' ');
			offset += 1;
		}
		const from = offset;
		if (inline.type !== 'mark') offset += joinPieces(inline.pieces).length;
		// One that reaches over the border of a link or a correction stays text.
		const inside = refs.filter((ref) => from <= ref.from && ref.to <= offset);
		const own = inside.map((ref) => ({ ...ref, from: ref.from - from, to: ref.to - from }));
		writeInline(parent, inline, context, own);
		const correction = context.corrections[inline.correction ?? -1];
		const isLast = content[index + 1]?.correction !== inline.correction;
		if (correction !== undefined && isLast) writeRemark(parent, correction);
	}
}

/** Writes inline content; its text without notes and remarks is that of `inlineText`. */
export function writeInlines(
	parent: Parent,
	content: readonly Inline[],
	context: XmlContext,
): void {
	writeAll(parent, content, context, []);
}

/** Writes running text, in which every place that it names is a reference. */
export function writeLinked(parent: Parent, content: readonly Inline[], context: XmlContext): void {
	writeAll(parent, content, context, findRefs(content, context));
}
