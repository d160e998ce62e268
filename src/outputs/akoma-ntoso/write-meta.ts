import { addressToUrl } from '../../model/addressing/address.ts';
import { citeDocument, formatBody } from '../../citations/cite/cited-place.ts';
import { interfaceText } from '../../words/zh-hans/interface.ts';
import { absoluteUrl, sitePath, type Site } from '../../model/addressing/site-address.ts';
import type { Place } from '../../model/addressing/place.ts';
import type { ArchiveDocument, Division } from '../../model/document.ts';
import { inlineText, titleText } from '../../model/text.ts';
import {
	buildIris,
	type DocumentDay,
	type DocumentIris,
	findActor,
	findDay,
	formatNumber,
	kindOf,
	type TextHistory,
} from './iri.ts';
import { listEvents, writeEventSources, writeLifecycle } from './write-lifecycle.ts';
import { addElement, type Parent } from '../xml.ts';

/** Ids of the organizations that the metadata refer to. */
const PUBLISHER = 'publisher';
const BODY = 'body';
const ARCHIVE = 'archive';

/** Writes what a work, its expression and its manifestation have in common. */
function writeCore(
	parent: Parent,
	{ date, name }: DocumentDay,
	iri: { this: string; uri: string; alias?: string },
	author: string,
): void {
	addElement(parent, 'FRBRthis', { value: iri.this });
	addElement(parent, 'FRBRuri', { value: iri.uri });
	if (iri.alias !== undefined)
		addElement(parent, 'FRBRalias', { value: iri.alias, name: 'archive' });
	addElement(parent, 'FRBRdate', { date, name });
	addElement(parent, 'FRBRauthor', { href: `#${author}` });
}

/** Where a document is published. */
export interface Published {
	site: Site;
	/** ISO day on which the archive published it; null before it has. */
	released: string | null;
	/** The other versions of its text. */
	history: TextHistory;
}

/** What the names of a document, or of a part of it, are made of. */
interface Named {
	/** What stands behind the IRI of the document: `!main`, `!main/appendix1`. */
	component: string;
	place: Place | null;
	number: Readonly<Record<string, string>>;
	title: string;
}

/** Languages of originals as first pages print them, by ISO 639-2. */
const ORIGINALS: ReadonlyMap<string, string> = new Map([
	['英文', 'eng'],
	['法文', 'fra'],
	['西班牙文', 'spa'],
	['西文', 'spa'],
	['俄文', 'rus'],
	['阿拉伯文', 'ara'],
]);

/**
 * Says what a text is a translation of, where the first page prints the language of the original: the expression of the same
 * work and date in that language. A paper with several originals names none that this one was made from.
 */
function writeTranslation(
	parent: Parent,
	{ metadata }: ArchiveDocument,
	{ work, expression }: Pick<DocumentIris, 'work' | 'expression'>,
): void {
	const from = ORIGINALS.get(metadata.originalLanguage?.value ?? '');
	if (from === undefined) return;
	const original = expression.replace(`${work}/zho@`, `${work}/${from}@`);
	addElement(parent, 'FRBRtranslation', {
		href: original,
		fromLanguage: from,
		by: `#${PUBLISHER}`,
	});
}

function writeIdentification(
	parent: Parent,
	document: ArchiveDocument,
	{ component, place, number, title }: Named,
	{ site, released, history }: Published,
): void {
	const day = findDay(document, released);
	const first = history.texts[0];
	const workDay = first === undefined ? day : findDay(first.document, first.released);
	const { work, expression, manifestation } = buildIris(document, history);
	const alias = absoluteUrl(addressToUrl({ document: document.id, place }, site.base), site);
	const identification = addElement(parent, 'identification', { source: `#${ARCHIVE}` });

	const frbrWork = addElement(identification, 'FRBRWork');
	writeCore(frbrWork, workDay, { this: `${work}/${component}`, uri: work, alias }, PUBLISHER);
	addElement(frbrWork, 'FRBRcountry', { value: 'un' });
	addElement(frbrWork, 'FRBRsubtype', { value: kindOf(first?.document ?? document).subtype });
	addElement(frbrWork, 'FRBRnumber', number);
	if (title !== '') addElement(frbrWork, 'FRBRname', { value: title });

	const frbrExpression = addElement(identification, 'FRBRExpression');
	const name = `${expression}/${component}`;
	writeCore(frbrExpression, day, { this: name, uri: expression }, PUBLISHER);
	const label = history.texts.find((one) => one.document.id === document.id)?.label ?? null;
	if (label !== null) addElement(frbrExpression, 'FRBRversionNumber', { value: label });
	addElement(frbrExpression, 'FRBRauthoritative', { value: 'false' });
	addElement(frbrExpression, 'FRBRlanguage', { language: 'zho' });
	writeTranslation(frbrExpression, document, { work, expression });

	const frbrManifestation = addElement(identification, 'FRBRManifestation');
	writeCore(frbrManifestation, day, { this: `${name}.xml`, uri: manifestation }, ARCHIVE);
	addElement(frbrManifestation, 'FRBRformat', { value: 'application/akn+xml' });
}

/**
 * Writes the metadata: the names of the document, its dates, and who stands behind it. No time of the build is in them;
 * `released` is the ISO day on which the archive published the document, null before it has.
 */
export function writeMeta(parent: Parent, document: ArchiveDocument, published: Published): void {
	const { site } = published;
	const meta = addElement(parent, 'meta');
	const { original } = published.history;
	const number = {
		value: formatNumber(original),
		...(original.symbol !== null && { showAs: original.symbol }),
	};
	const title = document.metadata.title.value;
	writeIdentification(
		meta,
		document,
		{ component: '!main', place: null, number, title },
		published,
	);
	const events = listEvents(document, published.history);
	writeLifecycle(meta, events);
	const cited = citeDocument(document);
	const actor = findActor(document.id);
	const [organization = actor] = actor.split('-');
	const references = addElement(meta, 'references', { source: `#${ARCHIVE}` });
	writeEventSources(references, events);
	addElement(references, 'TLCOrganization', {
		eId: PUBLISHER,
		href: `/akn/ontology/organization/un/${organization}`,
		showAs: cited.publisher.name,
	});
	addElement(references, 'TLCOrganization', {
		eId: BODY,
		href: `/akn/ontology/organization/un/${actor}`,
		showAs: formatBody(cited),
	});
	addElement(references, 'TLCOrganization', {
		eId: ARCHIVE,
		href: absoluteUrl(sitePath('', site.base), site),
		showAs: interfaceText.site.name,
	});
}

/** Writes the names of a part: those of the document, with the part behind them. What they refer to stands with the document. */
export function writePartMeta(
	parent: Parent,
	document: ArchiveDocument,
	{ name, fragment, label, title }: Division,
	published: Published,
): void {
	const named: Named = {
		component: `!main/${fragment}`,
		place: { kind: 'part', part: name },
		number: { value: fragment, showAs: inlineText(label) },
		title: titleText(title),
	};
	writeIdentification(addElement(parent, 'meta'), document, named, published);
}
