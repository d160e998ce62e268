import { h } from 'hastscript';
import { describePage } from '../../cite/described-page.ts';
import { buildPageMetadata } from '../../cite/page-metadata.ts';
import { serialiseStructuredData } from '../../cite/structured-data.ts';
import type { Site } from '../../render/site-address.ts';
import { toHtml } from '../../render/to-html.ts';
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
