import type { Element } from 'hast';
import { h } from 'hastscript';
import { addressToPageFragment } from '../../model/addressing/address.ts';
import { contentsOf, markedFootnotes } from '../../model/contents.ts';
import type { PathUse } from '../../archive/paths/collect-uses.ts';
import type { Archive } from '../../archive/documents/archive.ts';
import type { OutputRelations } from '../../archive/relations/load-output-relations.ts';
import { renderUses } from '../paths/render-uses.ts';
import { renderParagraphRelations } from '../relations/render-paragraph-relations.ts';
import type { RenderContext } from '../passage/render-context.ts';
import { renderCorrectionNote } from '../passage/render-correction.ts';
import { renderPassage } from '../passage/render-passage.ts';
import { toHtml } from '../passage/to-html.ts';
import { outputText } from '../../words/zh-hans-output.ts';
import { citeParagraph } from './cite-paragraph.ts';
import type { ParagraphInPlace } from './paragraph-in-place.ts';
import { renderNeighbours } from './render-neighbours.ts';
import { renderSource } from './render-source.ts';
import { renderTrail } from './render-trail.ts';

/** The relations of the archive that a paragraph is shown with. */
export interface RelatedArchive extends OutputRelations {
	archive: Archive;
}

/** Returns what the signs of corrections in a paragraph and its notes open. */
function renderCorrections({ document, paragraph }: ParagraphInPlace): Element[] {
	const contents = contentsOf(paragraph);
	const notes = new Set(markedFootnotes(contents));
	const marked = document.footnotes.filter(({ number }) => notes.has(number));
	const inlines = [...contents, ...marked.map(({ content }) => content)].flat();
	const signs = new Set(inlines.map(({ correction }) => correction));
	return document.corrections.flatMap((correction, index) =>
		signs.has(index) ? [renderCorrectionNote(correction, index + 1)] : [],
	);
}

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
	const findLinks = related?.scopes.get(document.id)?.findLinks;
	const passage = renderPassage(paragraph, document.footnotes, { ...context, findLinks });
	const relations =
		related === undefined
			? []
			: renderParagraphRelations(document, paragraph, { ...related, base });
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
