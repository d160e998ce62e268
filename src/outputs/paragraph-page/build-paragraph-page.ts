import { addressToUrl } from '../../model/addressing/address.ts';
import type { PathUse } from '../../archive/paths/collect-uses.ts';
import { absoluteUrl, type Site } from '../../model/addressing/site-address.ts';
import { entitleParagraph } from './cite-paragraph.ts';
import { describeParagraph } from './describe-paragraph.ts';
import type { TemplateFields } from './fill-template.ts';
import type { ParagraphInPlace } from './paragraph-in-place.ts';
import { renderHead } from './render-head.ts';
import { renderMain, type RelatedArchive } from './render-main.ts';

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
