import { h } from 'hastscript';
import { describePage } from '../metadata/described-page.ts';
import { buildPageMetadata } from '../metadata/page-metadata.ts';
import { serialiseStructuredData } from '../metadata/structured-data.ts';
import type { Site } from '../../model/addressing/site-address.ts';
import { toHtml } from '../passage/to-html.ts';
import type { ParagraphInPlace } from './paragraph-in-place.ts';

/** What a preview of a paragraph's page shows. */
export interface Preview {
	title: string;
	description: string;
}

/** Returns the elements of the head that describe a paragraph's page to other programs. */
export function renderHead(
	{ document, paragraph }: ParagraphInPlace,
	preview: Preview,
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
