import { formatIsoDate, formatParts, isDay } from '../../model/dates/partial-date.ts';
import { CARD } from '../share-image/card-look.ts';
import type { DescribedPage, ShareImage } from './described-page.ts';
import { buildStructuredData, type StructuredData } from './structured-data.ts';

/** A `meta` element; OpenGraph names stand in `property`, all others in `name`. */
export interface MetaTag {
	attribute: 'name' | 'property';
	name: string;
	content: string;
}

/** A `link` element; `href` is absolute. */
export interface LinkTag {
	/** One relation, or several parted by spaces. */
	rel: string;
	href: string;
	/** Media type of a file that holds the same in another format. */
	type?: string;
}

export interface PageMetadata {
	tags: MetaTag[];
	links: LinkTag[];
	/** For a script of type application/ld+json. */
	structuredData: StructuredData;
}

const LANGUAGE = 'zh-CN';

/** What the prefixes of Dublin Core stand for. */
const VOCABULARIES: readonly LinkTag[] = [
	{ rel: 'schema.DC', href: 'http://purl.org/dc/elements/1.1/' },
	{ rel: 'schema.DCTERMS', href: 'http://purl.org/dc/terms/' },
];

/**
 * Files beside the page of a document, with what each is to it by the FAIR profile of Signposting: `item` has the content,
 * `describedby` metadata. A place in a document has none of its own.
 */
const FILES = [
	{ name: 'document.md', type: 'text/markdown', rel: 'item' },
	{ name: 'document.akn.xml', type: 'application/akn+xml', rel: 'item' },
	{ name: 'citation.ris', type: 'application/x-research-info-systems', rel: 'describedby' },
	{ name: 'citation.bib', type: 'application/x-bibtex', rel: 'describedby' },
	{
		name: 'citation.csl.json',
		type: 'application/vnd.citationstyles.csl+json',
		rel: 'describedby',
	},
];

type Tags = Readonly<Record<string, string | readonly string[] | null>>;

function toTags(attribute: MetaTag['attribute'], tags: Tags): MetaTag[] {
	return Object.entries(tags).flatMap(([name, content]) =>
		[content ?? []].flat().map((one) => ({ attribute, name, content: one })),
	);
}

const describeImage = ({ url, alt }: ShareImage): Tags => ({
	'og:image': url,
	'og:image:width': String(CARD.width),
	'og:image:height': String(CARD.height),
	'og:image:alt': alt,
});

/** Asks for the image in its full width; everything else is read from the OpenGraph tags. */
const CARD_TAG: Tags = { 'twitter:card': 'summary_large_image' };

/** Returns the day of issue; null where it is not known. OpenGraph has no date without one. */
function findDay({ document: { issued } }: DescribedPage): string | null {
	return issued !== null && isDay(issued.date) ? formatIsoDate(issued.date) : null;
}

const describeForPreviews = (page: DescribedPage): Tags => ({
	'og:type': 'article',
	'og:title': page.title,
	'og:url': page.url,
	'og:locale': 'zh_CN',
	'og:site_name': page.siteName,
	'article:published_time': findDay(page),
	...describeImage(page.image),
});

const describeInDublinCore = ({ document, ...page }: DescribedPage): Tags => ({
	'DC.title': page.title,
	'DC.creator': document.publisher.name,
	'DC.publisher': page.place === null ? document.publisher.name : null,
	'DC.date': document.issued && formatIsoDate(document.issued.date),
	'DC.type': 'Report',
	'DC.identifier': document.symbol ?? page.url,
	'DC.language': LANGUAGE,
	'DC.source': page.authentic,
	'DCTERMS.isPartOf': page.place === null ? null : page.documentUrl,
	'DCTERMS.isReplacedBy': page.replacedBy,
	'DCTERMS.replaces': page.replaces,
});

/**
 * The institution makes the item a report, and not an article. Names of authors are parted at their last space
 * by the programs that read this: those of publishers have none.
 */
const describeForReferenceManagers = ({ document, url }: DescribedPage): Tags => ({
	citation_title: document.title,
	citation_author: document.publisher.name,
	citation_technical_report_institution: document.publisher.name,
	citation_technical_report_number: document.symbol,
	citation_publication_date: document.issued && formatParts(document.issued.date).join('/'),
	citation_language: LANGUAGE,
	citation_public_url: url,
});

/**
 * Asks search engines to leave an older version out. A canonical address of the newer one would tell them that both say the
 * same, which they do not, and would lead programs that cite the page to a text that the reader has not seen.
 */
const describeForCrawlers = ({ replacedBy }: DescribedPage): Tags => ({
	robots: replacedBy.length > 0 ? 'noindex' : null,
});

/** Returns links to the versions around a page, by RFC 5829. */
function linkVersions({ replacedBy, replaces }: DescribedPage): LinkTag[] {
	const links: [rel: string, href: string | undefined][] = [
		['predecessor-version', replaces.at(-1)],
		['successor-version', replacedBy[0]],
		['latest-version', replacedBy.at(-1)],
	];
	return links.flatMap(([rel, href]) => (href === undefined ? [] : [{ rel, href }]));
}

function linkFiles({ place, documentUrl, dataUrl }: DescribedPage): LinkTag[] {
	if (place !== null) return [];
	const data = { rel: 'alternate item', href: dataUrl, type: 'application/json' };
	const files = FILES.map(({ name, type, rel }) => ({
		rel: `alternate ${rel}`,
		href: documentUrl + name,
		type,
	}));
	return [data, ...files];
}

/** Returns links by the FAIR profile of Signposting besides those to files; what the issuing body publishes is `related`. */
function linkIdentity({ url, rightsUrl, authentic }: DescribedPage): LinkTag[] {
	return [
		{ rel: 'cite-as', href: url },
		{ rel: 'license', href: rightsUrl },
		...(authentic === null ? [] : [{ rel: 'related', href: authentic }]),
	];
}

/**
 * Returns what a page says of itself to other programs: previews, Dublin Core, reference managers, schema.org. Its
 * description, which search engines read as well, stands in src/layouts/Page.astro.
 */
export function buildPageMetadata(page: DescribedPage): PageMetadata {
	return {
		tags: [
			...toTags('name', describeForCrawlers(page)),
			...toTags('property', describeForPreviews(page)),
			...toTags('name', CARD_TAG),
			...toTags('name', describeInDublinCore(page)),
			...toTags('name', describeForReferenceManagers(page)),
		],
		links: [...VOCABULARIES, ...linkVersions(page), ...linkIdentity(page), ...linkFiles(page)],
		structuredData: buildStructuredData(page),
	};
}

/** A page that is of no document. */
export interface SitePage extends Pick<
	DescribedPage,
	'title' | 'description' | 'url' | 'siteName'
> {
	/** As OpenGraph has it: `zh_CN`. */
	locale: string;
	image: ShareImage;
}

/** Returns what previews show of a page that is of no document. */
export function buildSitePageTags({ locale, image, ...page }: SitePage): MetaTag[] {
	const preview: Tags = {
		'og:type': 'website',
		'og:title': page.title,
		'og:url': page.url,
		'og:locale': locale,
		'og:site_name': page.siteName,
		...describeImage(image),
	};
	return [...toTags('property', preview), ...toTags('name', CARD_TAG)];
}
