import { describe, expect, test } from 'vitest';
import { describePage } from '../../../src/outputs/metadata/described-page.ts';
import {
	buildPageMetadata,
	buildSitePageTags,
} from '../../../src/outputs/metadata/page-metadata.ts';
import { serialiseStructuredData } from '../../../src/outputs/metadata/structured-data.ts';
import type { ArchiveDocument } from '../../../src/model/document.ts';
import { paragraphsOf } from '../../../src/model/text.ts';
import { HOSTILE, hostileDocument } from '../../fixtures/hostile-document.ts';
import { makeDocument } from '../../fixtures/make-document.ts';
import { smallDocument } from '../../fixtures/small-document.ts';

const site = { site: 'https://archive.example', base: '/kb' };
const preview = { title: '页的标题', description: '页的说明。' };

const DOCUMENT = 'https://archive.example/kb/gb/346/ins/8/';

/** Returns the metadata of a page: of the document, or of its paragraph of this number. */
function metadataOf(document: ArchiveDocument, number?: number) {
	const paragraph = paragraphsOf(document.body).find((part) => part.number === number) ?? null;
	const { tags, links, structuredData } = buildPageMetadata(
		describePage(document, paragraph?.fragment ?? null, preview, site),
	);
	return {
		tags: Object.fromEntries(tags.map(({ name, content }) => [name, content])),
		properties: tags.filter(({ attribute }) => attribute === 'property').map(({ name }) => name),
		graph: structuredData['@graph'],
		links,
		structuredData,
	};
}

describe('the tags of a page', () => {
	test('of a document', () => {
		expect(metadataOf(smallDocument).tags).toEqual({
			'og:type': 'article',
			'og:title': '页的标题',
			'og:url': DOCUMENT,
			'og:locale': 'zh_CN',
			'og:site_name': '理事会文库',
			'article:published_time': '2022-10-07',
			'og:image': `${DOCUMENT}share.png`,
			'og:image:width': '1200',
			'og:image:height': '630',
			'og:image:alt': 'GB.346/INS/8 进展情况',
			'twitter:card': 'summary_large_image',
			'DC.title': '页的标题',
			'DC.creator': '国际劳工局',
			'DC.publisher': '国际劳工局',
			'DC.date': '2022-10-07',
			'DC.type': 'Report',
			'DC.identifier': 'GB.346/INS/8',
			'DC.language': 'zh-CN',
			citation_title: '进展情况',
			citation_author: '国际劳工局',
			citation_technical_report_institution: '国际劳工局',
			citation_technical_report_number: 'GB.346/INS/8',
			citation_publication_date: '2022/10/07',
			citation_language: 'zh-CN',
			citation_public_url: DOCUMENT,
		});
	});

	test('of a paragraph lead to its own page, and name the document as the report', () => {
		expect(metadataOf(smallDocument, 2).tags).toMatchObject({
			'og:url': `${DOCUMENT}p2/`,
			'og:image': `${DOCUMENT}share.png`,
			'DCTERMS.isPartOf': DOCUMENT,
			citation_title: '进展情况',
			citation_public_url: `${DOCUMENT}p2/`,
		});
	});

	test('of a paragraph name its publisher once in each vocabulary', () => {
		const { tags } = metadataOf(smallDocument, 2);
		expect(tags).toMatchObject({ 'DC.creator': '国际劳工局', citation_author: '国际劳工局' });
		expect(tags).not.toHaveProperty(['DC.publisher']);
	});

	test('say nothing of what is not known', () => {
		const { tags } = metadataOf(makeDocument({ symbol: null }));
		const absent = [
			...['article:published_time', 'DC.date', 'DC.source', 'DCTERMS.isPartOf'],
			...['citation_technical_report_number', 'citation_publication_date'],
		];
		for (const name of absent) expect(tags).not.toHaveProperty([name]);
		expect(tags).toMatchObject({ 'DC.identifier': DOCUMENT });
		expect(JSON.stringify(metadataOf(makeDocument()).structuredData)).not.toContain('null');
	});

	test.each([
		['2019 年 3 月 14 日至 28 日', '2019-03', '2019/03'],
		['2018 年 10 月 25 日至 11 月 8 日', '2018', '2018'],
	])('give an undated document of %s no day', (sessionDates, date, highwire) => {
		const { metadata } = makeDocument();
		const { tags, graph } = metadataOf(
			makeDocument({
				metadata: { ...metadata, sessionDates: { value: sessionDates, origin: 'text' } },
			}),
		);
		expect(tags).toMatchObject({ 'DC.date': date, citation_publication_date: highwire });
		expect(graph[0]).toMatchObject({ datePublished: date });
		// OpenGraph has no date without a day.
		expect(tags).not.toHaveProperty(['article:published_time']);
		expect(JSON.stringify([tags, graph])).not.toMatch(/\d{4}[-/]\d{2}[-/]\d{2}/);
	});

	test('name the authentic text where it is known', () => {
		const authentic = 'https://www.ilo.org/x.pdf';
		const { tags, graph } = metadataOf({
			...smallDocument,
			source: { ...smallDocument.source, authentic },
		});
		expect(tags).toMatchObject({ 'DC.source': authentic });
		expect(graph[0]).toMatchObject({ sameAs: authentic });
	});

	test('lead from a document, and not from a paragraph, to its other formats, each with what it is to it', () => {
		const files = (number?: number) =>
			metadataOf(smallDocument, number)
				.links.filter(({ rel }) => rel.startsWith('alternate'))
				.map(({ rel, href, type }) => [rel, href, type]);
		expect(files()).toEqual([
			['alternate item', 'https://archive.example/kb/api/v1/gb/346/ins/8.json', 'application/json'],
			['alternate item', `${DOCUMENT}document.md`, 'text/markdown'],
			['alternate item', `${DOCUMENT}document.akn.xml`, 'application/akn+xml'],
			['alternate describedby', `${DOCUMENT}citation.ris`, 'application/x-research-info-systems'],
			['alternate describedby', `${DOCUMENT}citation.bib`, 'application/x-bibtex'],
			[
				'alternate describedby',
				`${DOCUMENT}citation.csl.json`,
				'application/vnd.citationstyles.csl+json',
			],
		]);
		expect(files(2)).toEqual([]);
	});

	test('say by Signposting what is cited, and under which terms it stands', () => {
		const linked = (document: ArchiveDocument, number?: number) =>
			metadataOf(document, number)
				.links.filter(({ rel }) => /^(?:cite-as|license|related)$/u.test(rel))
				.map(({ rel, href }) => [rel, href]);
		const rights = ['license', 'https://archive.example/kb/about/rights/'];
		expect(linked(smallDocument)).toEqual([['cite-as', DOCUMENT], rights]);
		expect(linked(smallDocument, 2)).toEqual([['cite-as', `${DOCUMENT}p2/`], rights]);
		const authentic = 'https://www.ilo.org/x.pdf';
		const source = { ...smallDocument.source, authentic };
		expect(linked({ ...smallDocument, source }).at(-1)).toEqual(['related', authentic]);
		expect(metadataOf(smallDocument).graph[0]).toMatchObject({ license: rights[1] });
	});

	test('have `property` for OpenGraph and `name` for the others', () => {
		const { properties } = metadataOf(smallDocument);
		expect(properties.every((name) => /^(?:og|article):/.test(name))).toBe(true);
		expect(properties).toHaveLength(10);
	});
});

test('a page of no document has the image of the site, and is no article', () => {
	const image = { url: 'https://archive.example/kb/share.png', alt: '文库' };
	const tags = buildSitePageTags({
		title: '术语',
		description: '说明',
		url: 'https://archive.example/kb/glossary/',
		siteName: '文库',
		locale: 'zh_CN',
		image,
	});
	const contents = Object.fromEntries(tags.map(({ name, content }) => [name, content]));
	expect(contents).toMatchObject({ 'og:type': 'website', 'og:image': image.url });
	expect(tags.find(({ name }) => name === 'twitter:card')?.attribute).toBe('name');
});

describe('structured data', () => {
	const report = {
		'@type': 'Report',
		'@id': DOCUMENT,
		url: DOCUMENT,
		name: '进展情况',
		reportNumber: 'GB.346/INS/8',
		inLanguage: 'zh-Hans',
		datePublished: '2022-10-07',
		author: { '@type': 'Organization', name: '国际劳工局' },
		publisher: { '@type': 'Organization', name: '国际劳工局' },
		isPartOf: { '@type': 'CreativeWorkSeries', name: '国际劳工组织理事会第346届会议' },
		license: 'https://archive.example/kb/about/rights/',
	};

	test('of a document are the report and the way to it', () => {
		const { graph } = metadataOf(smallDocument);
		expect(graph[0]).toEqual(report);
		expect(graph[1]).toEqual({
			'@type': 'BreadcrumbList',
			itemListElement: [
				{
					'@type': 'ListItem',
					position: 1,
					name: '理事会文库',
					item: 'https://archive.example/kb/',
				},
				{
					'@type': 'ListItem',
					position: 2,
					name: '文件',
					item: 'https://archive.example/kb/documents/',
				},
				{ '@type': 'ListItem', position: 3, name: 'GB.346/INS/8', item: DOCUMENT },
			],
		});
	});

	test('of a paragraph are a part of the report, which its own page describes in full', () => {
		const { graph } = metadataOf(smallDocument, 2);
		expect(graph[0]).toEqual({
			'@type': 'Report',
			'@id': DOCUMENT,
			name: '进展情况',
			reportNumber: 'GB.346/INS/8',
			datePublished: '2022-10-07',
		});
		expect(graph[1]).toMatchObject({
			'@type': 'CreativeWork',
			'@id': `${DOCUMENT}p2/`,
			name: 'GB.346/INS/8，第2段',
			position: 2,
			isPartOf: { '@id': DOCUMENT },
		});
	});

	test('of a paragraph have the way from the page of the document; headings are no pages', () => {
		const { graph } = metadataOf(smallDocument, 2);
		expect(graph[2]).toEqual({
			'@type': 'BreadcrumbList',
			itemListElement: [
				{ '@type': 'ListItem', position: 1, name: 'GB.346/INS/8', item: DOCUMENT },
				{ '@type': 'ListItem', position: 2, name: '第2段' },
			],
		});
	});

	test('hold hostile text without a character that could end the script', () => {
		const { structuredData, tags } = metadataOf(hostileDocument, 1);
		const text = serialiseStructuredData(structuredData);
		expect(text).not.toMatch(/[<>\u2028\u2029]/);
		expect(JSON.parse(text)).toEqual(structuredData);
		expect(text).toContain(String.raw`\u003cscript\u003e`);
		expect(tags['citation_title']).toBe(HOSTILE);
	});
});
