import { addressToUrl } from '../../model/addressing/address.ts';
import { interfaceText } from '../../words/zh-hans/interface.ts';
import { outputText } from '../../words/zh-hans/output.ts';
import { absoluteUrl, sitePath, type Site } from '../../model/addressing/site-address.ts';
import { documentDataPath, shareImagePath } from '../../model/file-paths.ts';
import { fragmentToPlace } from '../../model/addressing/place.ts';
import { formatPlace } from '../../words/format-place.ts';
import type { ArchiveDocument } from '../../model/document.ts';
import { citeDocument, type CitedDocument } from '../../citations/cite/cited-place.ts';
import { nameByTitle } from '../../citations/cite/name-by-title.ts';

/** A step on the way to a page. */
export interface Crumb {
	name: string;
	/** Absolute URL; null for the page of a place itself, which needs none. */
	url: string | null;
}

/** What previews of a page show beside its title. */
export interface ShareImage {
	/** Absolute URL. */
	url: string;
	/** What the image says. */
	alt: string;
}

/** A page of a document, or of a place in it. */
export interface DescribedPage {
	document: CitedDocument;
	/** Absolute URL of the document's page. */
	documentUrl: string;
	/** Address of the authentic text, where it is known. */
	authentic: string | null;
	/** Absolute URL of the document's data file. */
	dataUrl: string;
	/** Absolute URL of the page that says whose the texts are, and what may be done with them. */
	rightsUrl: string;
	/** Fragment of the place that the page is of; null for the document's own page. */
	place: string | null;
	/** What a citation calls what the page is of: `GB.346/INS/8，第12段`. */
	citation: string;
	/** Absolute URL of the page. */
	url: string;
	title: string;
	/** 120 characters at most. */
	description: string;
	siteName: string;
	/** That of the document, on the pages of its places as well. */
	image: ShareImage;
	/** Absolute URLs of what stands in the place of the page's text, and of what that stands in the place of; none where it is the only version. */
	replacedBy: readonly string[];
	replaces: readonly string[];
	/** To this page, it included: of a document from the site's first page, of a place from its document's. */
	crumbs: readonly Crumb[];
}

/** Root-relative URLs of later and of earlier versions of what a page is of. */
export interface Replacements {
	replacedBy: readonly string[];
	replaces: readonly string[];
}

const NO_REPLACEMENTS: Replacements = { replacedBy: [], replaces: [] };

/** Returns the steps that lead to every document. */
function stepsTo(site: Site): Crumb[] {
	const home = absoluteUrl(sitePath('', site.base), site);
	const list = absoluteUrl(sitePath('documents/', site.base), site);
	return [
		{ name: interfaceText.site.name, url: home },
		{ name: interfaceText.documents.title, url: list },
	];
}

/** Returns the page of a document, or of a place in it by its fragment, as other programs are to be told of it. */
export function describePage(
	document: ArchiveDocument,
	fragment: string | null,
	{ title, description }: Pick<DescribedPage, 'title' | 'description'>,
	site: Site,
	{ replacedBy, replaces }: Replacements = NO_REPLACEMENTS,
): DescribedPage {
	const { id, symbol, metadata, source } = document;
	const path = addressToUrl({ document: id, place: null }, site.base);
	const documentUrl = absoluteUrl(path, site);
	const step = { name: symbol ?? metadata.title.value, url: documentUrl };
	const named = { id, title: metadata.title.value };
	const cited = symbol ?? nameByTitle(named, outputText.titleAsName);
	const common = {
		document: citeDocument(document),
		documentUrl,
		authentic: source.authentic,
		dataUrl: absoluteUrl(sitePath(documentDataPath(id), site.base), site),
		rightsUrl: absoluteUrl(sitePath('about/rights/', site.base), site),
		replacedBy: replacedBy.map((one) => absoluteUrl(one, site)),
		replaces: replaces.map((one) => absoluteUrl(one, site)),
		title,
		description,
		siteName: interfaceText.site.name,
		image: {
			url: absoluteUrl(sitePath(shareImagePath(id), site.base), site),
			alt: [symbol, metadata.title.value].filter(Boolean).join(' '),
		},
	};
	if (fragment === null) {
		return {
			...common,
			place: null,
			citation: cited,
			url: documentUrl,
			crumbs: [...stepsTo(site), step],
		};
	}
	const place = fragmentToPlace(fragment);
	const url = absoluteUrl(addressToUrl({ document: id, place }, site.base), site);
	const name = formatPlace(fragment);
	return {
		...common,
		place: fragment,
		citation: outputText.citation(cited, name),
		url,
		crumbs: [step, { name, url: null }],
	};
}
