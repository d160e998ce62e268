import type { Site } from '../../model/addressing/site-address.ts';
import type { ArchiveDocument } from '../../model/document.ts';
import { writeBody } from './write-body.ts';
import { writeCoverPage, writePreface } from './write-front.ts';
import { writeNote } from './write-inlines.ts';
import { writeMeta } from './write-meta.ts';
import { createXmlContext, type XmlContext } from './xml-context.ts';
import { addElement, createXml, formatXml, type Parent } from '../xml.ts';

const NAMESPACE = 'http://docs.oasis-open.org/legaldocml/ns/akn/3.0';

/** Writes notes that no mark in the text leads to, so that none is lost. */
function writeUnmarkedNotes(parent: Parent, context: XmlContext): void {
	const unmarked = [...context.notes.values()].filter(({ number }) => !context.placed.has(number));
	if (unmarked.length === 0) return;
	const line = addElement(addElement(parent, 'conclusions'), 'p');
	for (const note of unmarked) writeNote(line, note, context);
}

/**
 * Returns a document as Akoma Ntoso 3.0, by the conventions of AKN4UN. `released` is the ISO day on which the archive
 * published it, null before it has.
 */
export function buildAkomaNtoso(
	document: ArchiveDocument,
	site: Site,
	released: string | null = null,
): string {
	const context = createXmlContext(document, site);
	const file = createXml(NAMESPACE);
	const root = addElement(file, 'akomaNtoso');
	const doc = addElement(root, 'doc', { name: 'paper', contains: 'originalVersion' });
	writeMeta(doc, document, site, released);
	writeCoverPage(doc, document);
	writePreface(doc, document, context);
	writeBody(doc, document.body, context);
	writeUnmarkedNotes(doc, context);
	return formatXml(file);
}
