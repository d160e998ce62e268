import { formatIsoDate } from '../../model/dates/partial-date.ts';
import type { DescribedPage } from './described-page.ts';
import { bodyNumber } from '../../model/text.ts';
import { formatSession } from '../../citations/cite/cited-place.ts';

type Node = Readonly<Record<string, unknown>>;

/** JSON-LD in the vocabulary of schema.org. */
export interface StructuredData {
	'@context': 'https://schema.org';
	'@graph': Node[];
}

const LANGUAGE = 'zh-Hans';

const DUBLIN_CORE = 'http://purl.org/dc/terms/';

/** Returns what a text stands in the place of, and what in its. The vocabulary of schema.org has no words for it; that of Dublin Core does. */
const describeVersions = ({ replacedBy, replaces }: DescribedPage): Node => {
	const refer = (urls: readonly string[]) =>
		urls.length === 0 ? null : urls.map((url) => ({ '@id': url }));
	return {
		[`${DUBLIN_CORE}isReplacedBy`]: refer(replacedBy),
		[`${DUBLIN_CORE}replaces`]: refer(replaces),
	};
};

/** Returns the properties that are known. */
function withoutNull(node: Node): Node {
	return Object.fromEntries(Object.entries(node).filter(([, value]) => value !== null));
}

function describeReport(page: DescribedPage): Node {
	const { document, documentUrl, authentic, rightsUrl } = page;
	const { publisher } = document;
	const session = formatSession(document);
	const organization = { '@type': 'Organization', name: publisher.name };
	return withoutNull({
		'@type': 'Report',
		'@id': documentUrl,
		url: documentUrl,
		name: document.title,
		reportNumber: document.symbol,
		inLanguage: LANGUAGE,
		datePublished: document.issued && formatIsoDate(document.issued.date),
		author: organization,
		publisher: organization,
		isPartOf: session === null ? null : { '@type': 'CreativeWorkSeries', name: session },
		license: rightsUrl,
		sameAs: authentic,
		...describeVersions(page),
	});
}

/** Of the report, what a citation of the paragraph needs; the page that its `@id` names describes it in full. */
function nameReport({ document, documentUrl, authentic }: DescribedPage): Node {
	return withoutNull({
		'@type': 'Report',
		'@id': documentUrl,
		name: document.title,
		reportNumber: document.symbol,
		datePublished: document.issued && formatIsoDate(document.issued.date),
		sameAs: authentic,
	});
}

function describePlace(page: DescribedPage): Node {
	return withoutNull({
		'@type': 'CreativeWork',
		'@id': page.url,
		name: page.citation,
		position: bodyNumber(page.place ?? ''),
		inLanguage: LANGUAGE,
		isPartOf: { '@id': page.documentUrl },
		...describeVersions(page),
	});
}

function describeTrail({ crumbs }: DescribedPage): Node {
	return {
		'@type': 'BreadcrumbList',
		itemListElement: crumbs.map(({ name, url }, index) =>
			withoutNull({ '@type': 'ListItem', position: index + 1, name, item: url }),
		),
	};
}

/** Returns a page as schema.org has it: the report, the paragraph as a part of it, and the way to the page. */
export function buildStructuredData(page: DescribedPage): StructuredData {
	return {
		'@context': 'https://schema.org',
		'@graph': [
			...(page.place === null ? [describeReport(page)] : [nameReport(page), describePlace(page)]),
			describeTrail(page),
		],
	};
}

/** Returns JSON-LD as it is written in a script: no character of it can end the script or open a comment. */
export function serialiseStructuredData(data: StructuredData): string {
	return JSON.stringify(data)
		.replaceAll('<', String.raw`\u003c`)
		.replaceAll('>', String.raw`\u003e`)
		.replaceAll('\u2028', String.raw`\u2028`)
		.replaceAll('\u2029', String.raw`\u2029`);
}

/** A site that can be searched. */
interface SearchableSite {
	name: string;
	/** Absolute URL of its first page. */
	url: string;
	/** Tag of the language of that page. */
	language: string;
	/** Absolute URL of an answer, with `{search_term_string}` where the query stands. */
	search: string;
}

/** Returns a site as schema.org has it, with its search, which engines and assistants can ask. */
export function describeWebSite({ name, url, language, search }: SearchableSite): StructuredData {
	return {
		'@context': 'https://schema.org',
		'@graph': [
			{
				'@type': 'WebSite',
				'@id': url,
				url,
				name,
				inLanguage: language,
				potentialAction: {
					'@type': 'SearchAction',
					target: { '@type': 'EntryPoint', urlTemplate: search },
					'query-input': 'required name=search_term_string',
				},
			},
		],
	};
}
