import type { PathUse } from '../../archive/paths/collect-uses.ts';
import { escapeHtml } from '../../citations/cite/escape-markup.ts';
import { addressToUrl } from '../../model/addressing/address.ts';
import { pagesOf } from '../../model/contents.ts';
import { fragmentToPlace } from '../../model/addressing/place.ts';
import { absoluteUrl, type Site } from '../../model/addressing/site-address.ts';
import { describePage } from '../metadata/described-page.ts';
import { findPlaceReplacements } from '../versions/find-replacements.ts';
import { buildPageMetadata } from '../metadata/page-metadata.ts';
import { serialiseStructuredData } from '../metadata/structured-data.ts';
import { canonicalPlace } from './canonical-place.ts';
import type { TemplateFields } from '../template/fill-template.ts';
import { describePlace, entitlePlace, type PlacePage } from './place-page.ts';
import { type RelatedArchive, renderMain } from './render-main.ts';

/**
 * Returns what stands in the page of a place; `held` are the ids of the documents that the archive holds, `uses`
 * the steps of reading paths that read it, `related` what its words lead to and what leads to it.
 */
export function buildPlacePage(
	page: PlacePage,
	held: ReadonlySet<string>,
	site: Site,
	uses: readonly PathUse[] = [],
	related?: RelatedArchive,
): TemplateFields {
	const { document, fragment } = page;
	const { base } = site;
	const title = entitlePlace(document, fragment);
	const description = describePlace(page);
	const canonical =
		related === undefined
			? { document: document.id, fragment }
			: canonicalPlace(page, related.archive);
	const place = canonical.fragment === null ? null : fragmentToPlace(canonical.fragment);
	const path = addressToUrl({ document: canonical.document, place }, base);
	return {
		title,
		description,
		canonical: absoluteUrl(path, site),
		head: renderHead(page, { title, description }, site, related),
		main: renderMain(
			page,
			{ base, held, documentId: document.id, setting: 'page', pages: pagesOf(document) },
			uses,
			related,
		),
	};
}

/** Returns attributes of an element, one without a value left out. */
const attributes = (values: Readonly<Record<string, string | undefined>>): string =>
	Object.entries(values)
		.map(([name, value]) => (value === undefined ? '' : ` ${name}="${escapeHtml(value)}"`))
		.join('');

/**
 * Returns the elements of the head that describe a place's page to other programs. They hold none of each other and are
 * two dozen a page: to write them is less work than to make a tree of them first.
 */
function renderHead(
	{ document, fragment }: PlacePage,
	preview: Pick<TemplateFields, 'title' | 'description'>,
	site: Site,
	related: RelatedArchive | undefined,
): string {
	const replacements = findPlaceReplacements(document.id, fragment, site.base, related);
	const page = describePage(document, fragment, preview, site, replacements);
	const { tags, links, structuredData } = buildPageMetadata(page);
	return [
		...tags.map(
			({ attribute, name, content }) => `<meta${attributes({ [attribute]: name, content })}>`,
		),
		...links.map(({ rel, href, type }) => `<link${attributes({ rel, href, type })}>`),
		`<script type="application/ld+json">${serialiseStructuredData(structuredData)}</script>`,
	].join('');
}
