import { addressToUrl } from '../../model/addressing/address.ts';
import type { PathUse } from '../../archive/paths/collect-uses.ts';
import { absoluteUrl, type Site } from '../../model/addressing/site-address.ts';
import {
	describeParagraph,
	entitleParagraph,
	type ParagraphInPlace,
} from './paragraph-in-place.ts';
import type { TemplateFields } from './fill-template.ts';
import { type RelatedArchive, renderMain } from './render-main.ts';
import { h } from 'hastscript';
import { describePage } from '../metadata/described-page.ts';
import { buildPageMetadata } from '../metadata/page-metadata.ts';
import { serialiseStructuredData } from '../metadata/structured-data.ts';
import { toHtml } from '../passage/to-html.ts';

/**
 * Returns what stands in the page of a paragraph; `held` are the ids of the documents that the archive holds, `uses`
 * the steps of reading paths that read the paragraph, `related` what its words lead to and what leads to it.
 */
export function buildParagraphPage(
	place: ParagraphInPlace,
	held: ReadonlySet<string>,
	site: Site,
	uses: readonly PathUse[] = [],
	related?: RelatedArchive,
): TemplateFields {
	const { document, paragraph } = place;
	const { base } = site;
	const { number } = paragraph;
	const title = entitleParagraph(document, number);
	const description = describeParagraph(paragraph);
	const path = addressToUrl({ document: document.id, place: { kind: 'paragraph', number } }, base);
	const canonical = absoluteUrl(path, site);
	return {
		title,
		description,
		canonical,
		head: renderHead(place, { title, description }, site),
		main: renderMain(
			place,
			{ base, held, documentId: document.id, setting: 'page' },
			uses,
			related,
		),
	};
}

/** Returns the elements of the head that describe a paragraph's page to other programs. */
function renderHead(
	{ document, paragraph }: ParagraphInPlace,
	preview: Pick<TemplateFields, 'title' | 'description'>,
	site: Site,
): string {
	const page = describePage(document, paragraph, preview, site);
	const { tags, links, structuredData } = buildPageMetadata(page);
	return toHtml([
		...tags.map(({ attribute, name, content }) => h('meta', { [attribute]: name, content })),
		...links.map(({ rel, href, type }) => h('link', { rel: [rel], href, type })),
		h('script', { type: 'application/ld+json' }, serialiseStructuredData(structuredData)),
	]);
}
