import type { FindTextLinks } from '../../archive/relations/text-link.ts';
import type { Site } from '../../model/addressing/site-address.ts';
import type { ArchiveDocument, Division } from '../../model/document.ts';
import { fragmentToEId } from './identifiers.ts';
import { alone, kindOf, type TextHistory } from './iri.ts';
import { takePreamble, writeBody, writePreamble } from './write-body.ts';
import { writeCoverPage, writePreface } from './write-front.ts';
import { writeInlines, writeNote, writeTitle } from './write-inlines.ts';
import { writeMeta, writePartMeta, type Published } from './write-meta.ts';
import { createXmlContext, type XmlContext, type XmlSetting } from './xml-context.ts';
import { PageCursor } from './write-pages.ts';
import { addElement, createXml, formatXml, type Parent } from '../xml.ts';

const NAMESPACE = 'http://docs.oasis-open.org/legaldocml/ns/akn/3.0';

/** Writes notes that no mark in the text leads to, so that none is lost. */
function writeUnmarkedNotes(parent: Parent, context: XmlContext): void {
	const unmarked = [...context.notes].flatMap(([name, note]) =>
		context.placed.has(name) ? [] : [note],
	);
	if (unmarked.length === 0) return;
	const line = addElement(addElement(parent, 'conclusions'), 'p');
	for (const note of unmarked) writeNote(line, note, context);
}

/** Writes an appendix or annex: its label, its title, and a document of its own, whose places count from 1. */
function writeAttachment(
	parent: Parent,
	document: ArchiveDocument,
	division: Division,
	published: Published,
	setting: XmlSetting,
): void {
	const { name, fragment, label, title, body, footnotes } = division;
	const context = createXmlContext(document, fragment, footnotes, setting);
	const attachment = addElement(parent, 'attachment', { eId: fragmentToEId(fragment) });
	writeInlines(addElement(attachment, 'num'), label, context);
	if (title.length > 0) writeTitle(addElement(attachment, 'heading'), title, context);
	const doc = addElement(attachment, 'doc', { name: name.kind });
	writePartMeta(doc, document, division, published);
	writeBody(doc, body, context);
	writeUnmarkedNotes(doc, context);
}

/**
 * Returns a document as Akoma Ntoso 3.0, by the conventions of AKN4UN. `released` is the ISO day on which the archive
 * published it, null before it has; `history` are the versions of its text. Places that running text names are references
 * where `findLinks` finds them.
 */
export function buildAkomaNtoso(
	document: ArchiveDocument,
	site: Site,
	released: string | null = null,
	history: TextHistory = alone(document, released),
	findLinks?: FindTextLinks,
): string {
	const setting = { site, pages: new PageCursor(document.pageStarts), findLinks };
	const context = createXmlContext(document, null, document.footnotes, setting);
	const file = createXml(NAMESPACE);
	const root = addElement(file, 'akomaNtoso');
	const { element, name } = kindOf(document);
	const isOriginal = history.original.id === document.id;
	const doc = addElement(root, element, {
		name,
		contains: isOriginal ? 'originalVersion' : 'singleVersion',
	});
	const published = { site, released, history };
	writeMeta(doc, document, published);
	writeCoverPage(doc, document);
	writePreface(doc, document, context);
	const { preamble, body } = takePreamble(document);
	writePreamble(doc, preamble, context);
	writeBody(doc, body, context);
	writeUnmarkedNotes(doc, context);
	if (document.parts.length > 0) {
		const attachments = addElement(doc, 'attachments');
		for (const division of document.parts)
			writeAttachment(attachments, document, division, published, setting);
	}
	return formatXml(file);
}
