import type { Element } from 'hast';
import { h } from 'hastscript';
import { addressToPageFragment, addressToUrl } from '../../model/addressing/address.ts';
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
import { citeParagraph, type ParagraphInPlace } from './paragraph-in-place.ts';
import { inlineText } from '../../model/text.ts';
import { labelled, labelledPlace } from '../../words/labelled.ts';
import { interfaceText } from '../../words/zh-hans.ts';
import type { ArchiveDocument, Paragraph } from '../../model/document.ts';
import { requireWebAddress } from '../passage/web-address.ts';

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

/** Returns the way to a paragraph: its document, then the headings over it, outermost first. */
function renderTrail({ document, paragraph }: ParagraphInPlace, base: string): Element {
	const { id, symbol, metadata, body } = document;
	const page = addressToUrl({ document: id, place: null }, base);
	const name = symbol === null ? [] : [h('span', { className: ['symbol'] }, symbol), ' '];
	const steps = body.flatMap((part) =>
		part.type === 'heading' && paragraph.section.includes(part.fragment)
			? [h('a', { href: `${page}#${part.fragment}` }, inlineText(part.content))]
			: [],
	);
	return h('nav', { className: ['trail'], ariaLabel: outputText.trail }, [
		h(
			'ol',
			[h('a', { href: page }, name, metadata.title.value), ...steps].map((step) => h('li', step)),
		),
	]);
}

/** Returns the links to the pages of the paragraphs before and after. */
function renderNeighbours(place: ParagraphInPlace, base: string): Element {
	const { document, previous, next } = place;
	const link = (paragraph: Paragraph | undefined, rel: 'prev' | 'next'): Element => {
		// The empty element keeps the other link on its side.
		if (paragraph === undefined) return h('span');
		const { fragment, number } = paragraph;
		const href = addressToUrl(
			{ document: document.id, place: { kind: 'paragraph', number } },
			base,
		);
		const label = interfaceText.paragraph.name(number);
		return h('a', { rel: [rel], href }, h('span', labelledPlace(fragment), label));
	};
	return h(
		'nav',
		{
			className: ['neighbours'],
			ariaLabel: outputText.neighbours,
		},
		[link(previous, 'prev'), link(next, 'next')],
	);
}

/**
 * Returns the line that says of what this is an unofficial copy, with the authentic text where it is known. It leads
 * to what the document's page tells of the source, the checksum with it.
 */
function renderSource({ id, source }: ArchiveDocument, base: string): Element {
	const { file, authentic } = source;
	const page = addressToUrl({ document: id, place: null }, base);
	return h('p', { className: ['paragraph-source'] }, [
		h('span', outputText.unofficial),
		h('a', { href: `${page}#source` }, h('code', file)),
		...(authentic === null
			? []
			: [
					' · ',
					h(
						'a',
						{
							href: requireWebAddress(authentic),
							rel: ['noopener'],
							...labelled('provenance.authentic'),
						},
						interfaceText.provenance.authentic,
					),
				]),
	]);
}
