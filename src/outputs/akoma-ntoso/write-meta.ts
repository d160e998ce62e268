import { addressToUrl } from '../../model/addressing/address.ts';
import { citeDocument, formatBody } from '../../citations/cite/cited-place.ts';
import { interfaceText } from '../../words/zh-hans.ts';
import { absoluteUrl, sitePath, type Site } from '../../model/addressing/site-address.ts';
import type { ArchiveDocument } from '../../model/document.ts';
import { buildIris, type DocumentDay, findActor, findDay, formatNumber } from './iri.ts';
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

function writeIdentification(
	parent: Parent,
	document: ArchiveDocument,
	site: Site,
	released: string | null,
): void {
	const day = findDay(document, released);
	const { work, expression, manifestation } = buildIris(document);
	const alias = absoluteUrl(addressToUrl({ document: document.id, place: null }, site.base), site);
	const identification = addElement(parent, 'identification', { source: `#${ARCHIVE}` });

	const frbrWork = addElement(identification, 'FRBRWork');
	writeCore(frbrWork, day, { this: `${work}/!main`, uri: work, alias }, PUBLISHER);
	addElement(frbrWork, 'FRBRcountry', { value: 'un' });
	addElement(frbrWork, 'FRBRsubtype', { value: 'paper' });
	addElement(frbrWork, 'FRBRnumber', {
		value: formatNumber(document),
		...(document.symbol !== null && { showAs: document.symbol }),
	});
	addElement(frbrWork, 'FRBRname', { value: document.metadata.title.value });

	const frbrExpression = addElement(identification, 'FRBRExpression');
	writeCore(frbrExpression, day, { this: `${expression}/!main`, uri: expression }, PUBLISHER);
	addElement(frbrExpression, 'FRBRauthoritative', { value: 'false' });
	addElement(frbrExpression, 'FRBRlanguage', { language: 'zho' });

	const frbrManifestation = addElement(identification, 'FRBRManifestation');
	writeCore(
		frbrManifestation,
		day,
		{ this: `${expression}/!main.xml`, uri: manifestation },
		ARCHIVE,
	);
	addElement(frbrManifestation, 'FRBRformat', { value: 'application/akn+xml' });
}

/**
 * Writes the metadata: the names of the document, its dates, and who stands behind it. No time of the build is in them;
 * `released` is the ISO day on which the archive published the document, null before it has.
 */
export function writeMeta(
	parent: Parent,
	document: ArchiveDocument,
	site: Site,
	released: string | null,
): void {
	const meta = addElement(parent, 'meta');
	writeIdentification(meta, document, site, released);
	const cited = citeDocument(document);
	const actor = findActor(document.id);
	const [organization = actor] = actor.split('-');
	const references = addElement(meta, 'references', { source: `#${ARCHIVE}` });
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
