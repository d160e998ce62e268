import { addressToUrl } from '../../model/addressing/address.ts';
import { interfaceText } from '../../words/zh-hans.ts';
import { outputText } from '../../words/zh-hans-output.ts';
import { absoluteUrl, sitePath, type Site } from '../../model/addressing/site-address.ts';
import { shareImagePath } from '../../model/file-paths.ts';
import type { ArchiveDocument, Paragraph } from '../../model/document.ts';
import { citeDocument, type CitedDocument } from '../../citations/cite/cited-place.ts';

/** A step on the way to a page. */
export interface Crumb {
	name: string;
	/** Absolute URL; null for the page of a paragraph itself, which needs none. */
	url: string | null;
}

/** What previews of a page show beside its title. */
export interface ShareImage {
	/** Absolute URL. */
	url: string;
	/** What the image says. */
	alt: string;
}

/** A page of a document, or of one of its paragraphs. */
export interface DescribedPage {
	document: CitedDocument;
	/** Absolute URL of the document's page. */
	documentUrl: string;
	/** Address of the authentic text, where it is known. */
	authentic: string | null;
	/** Number of the paragraph that the page is of; null for the document's own page. */
	paragraph: number | null;
	/** What a citation calls what the page is of: `GB.346/INS/8，第12段`. */
	citation: string;
	/** Absolute URL of the page. */
	url: string;
	title: string;
	/** 120 characters at most. */
	description: string;
	siteName: string;
	/** That of the document, on the pages of its paragraphs as well. */
	image: ShareImage;
	/** To this page, it included: of a document from the site's first page, of a paragraph from its document's. */
	crumbs: readonly Crumb[];
}

/** Returns the steps that lead to every document. */
function stepsTo(site: Site): Crumb[] {
	const home = absoluteUrl(sitePath('', site.base), site);
	const list = absoluteUrl(sitePath('documents/', site.base), site);
	return [
		{ name: interfaceText.site.name, url: home },
		{ name: interfaceText.documents.title, url: list },
	];
}

/** Returns the page of a document, or of one of its paragraphs, as other programs are to be told of it. */
export function describePage(
	document: ArchiveDocument,
	paragraph: Paragraph | null,
	{ title, description }: Pick<DescribedPage, 'title' | 'description'>,
	site: Site,
): DescribedPage {
	const { id, symbol, metadata, source } = document;
	const path = addressToUrl({ document: id, place: null }, site.base);
	const documentUrl = absoluteUrl(path, site);
	const step = { name: symbol ?? metadata.title.value, url: documentUrl };
	const cited = symbol ?? outputText.titleAsName(metadata.title.value);
	const common = {
		document: citeDocument(document),
		documentUrl,
		authentic: source.authentic,
		title,
		description,
		siteName: interfaceText.site.name,
		image: {
			url: absoluteUrl(sitePath(shareImagePath(id), site.base), site),
			alt: [symbol, metadata.title.value].filter(Boolean).join(' '),
		},
	};
	if (paragraph === null) {
		return {
			...common,
			paragraph: null,
			citation: cited,
			url: documentUrl,
			crumbs: [...stepsTo(site), step],
		};
	}
	const { number } = paragraph;
	const place = { kind: 'paragraph', number } as const;
	const url = absoluteUrl(addressToUrl({ document: id, place }, site.base), site);
	const name = interfaceText.paragraph.name(number);
	return {
		...common,
		paragraph: number,
		citation: outputText.citation(cited, name),
		url,
		crumbs: [step, { name, url: null }],
	};
}
