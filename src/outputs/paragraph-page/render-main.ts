import { h } from 'hastscript';
import { addressToPageFragment } from '../../model/addressing/address.ts';
import type { PathUse } from '../../archive/paths/collect-uses.ts';
import { renderUses } from '../paths/render-uses.ts';
import type { RenderContext } from '../passage/render-context.ts';
import { renderPassage } from '../passage/render-passage.ts';
import { toHtml } from '../passage/to-html.ts';
import { outputText } from '../../words/zh-hans-output.ts';
import { citeParagraph } from './cite-paragraph.ts';
import type { ParagraphInPlace } from './paragraph-in-place.ts';
import { relateParagraph, type RelatedArchive } from './relate-paragraph.ts';
import { renderCorrections } from './render-corrections.ts';
import { renderNeighbours } from './render-neighbours.ts';
import { renderSource } from './render-source.ts';
import { renderTrail } from './render-trail.ts';

/**
 * Returns the content of `main` on a paragraph's page, in the markup that src/pages/paragraph-template.astro gives. What
 * stands there once, src/reader/page/frame-labels.ts labels by its class.
 */
export function renderMain(
	place: ParagraphInPlace,
	context: RenderContext,
	uses: readonly PathUse[] = [],
	related?: RelatedArchive,
): string {
	const { document, paragraph } = place;
	const { base } = context;
	const { number } = paragraph;
	const inDocument = addressToPageFragment(
		{ document: document.id, place: { kind: 'paragraph', number } },
		base,
	);
	const passage = renderPassage(paragraph, document.footnotes, context);
	const relations = related === undefined ? [] : relateParagraph(place, passage, related, base);
	return toHtml([
		h('div', { className: ['paragraph-page', 'frame'] }, [
			renderTrail(place, base),
			h('h1', { className: ['paragraph-title'] }, citeParagraph(document, number)),
			passage,
			h('p', { className: ['paragraph-context'] }, [
				h('a', { href: inDocument }, outputText.inDocument),
			]),
			...renderUses(uses, base),
			...relations,
			renderNeighbours(place, base),
			renderSource(document, base),
		]),
		...renderCorrections(place),
	]);
}
