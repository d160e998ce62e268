import type { Element } from 'hast';
import { h } from 'hastscript';
import { addressToPageFragment, addressToUrl } from '../../model/addressing/address.ts';
import { fragmentToPlace, noteNameOf } from '../../model/addressing/place.ts';
import { contentsOf, markedNotes } from '../../model/contents.ts';
import type { PathUse } from '../../archive/paths/collect-uses.ts';
import type { Archive } from '../../archive/documents/archive.ts';
import type { VersionRelations } from '../../archive/versions/version-relations.ts';
import type { OutputRelations } from '../../archive/relations/load-output-relations.ts';
import { renderUses } from '../paths/render-uses.ts';
import { renderParagraphRelations } from '../relations/render-paragraph-relations.ts';
import { placeUrl, type RenderContext } from '../passage/render-context.ts';
import { renderCorrectionNote } from '../passage/render-correction.ts';
import { renderDivision, renderPassage } from '../passage/render-passage.ts';
import { renderVersions } from '../versions/render-versions.ts';
import {
	renderEarlierPlace,
	renderNewerPlace,
	renderOfficeCorrections,
} from '../versions/render-place-versions.ts';
import { toHtml } from '../passage/to-html.ts';
import { outputText } from '../../words/zh-hans/output.ts';
import { citePlace, type PlacePage } from './place-page.ts';
import { divisionText, inlineText } from '../../model/text.ts';
import { formatPlace } from '../../words/format-place.ts';
import { labelled, labelledPlace } from '../../words/labelled.ts';
import { interfaceText } from '../../words/zh-hans/interface.ts';
import type { ArchiveDocument } from '../../model/document.ts';
import { requireWebAddress } from '../passage/printed-web-address.ts';

/** The relations of the archive that a place is shown with. */
export interface RelatedArchive extends OutputRelations {
	archive: Archive;
	/** How its versions differ; nothing is said of it without. */
	versions?: VersionRelations;
}

/** Returns what the signs of corrections on a page open. */
function renderCorrections({ document, unit, zone }: PlacePage): Element[] {
	const { division, body, footnotes } = zone;
	const contents =
		unit === null
			? [
					...(division === null ? [] : [division.label, division.title]),
					...body.flatMap(contentsOf),
				]
			: contentsOf(unit);
	const notes = new Set(markedNotes(contents));
	const marked = footnotes.filter((note) => unit === null || notes.has(noteNameOf(note.fragment)));
	const inlines = [...contents, ...marked.map(({ content }) => content)].flat();
	const signs = new Set(inlines.map(({ correction }) => correction));
	return document.corrections.flatMap((correction, index) =>
		signs.has(index) ? [renderCorrectionNote(correction, index + 1)] : [],
	);
}

/** Returns what is printed at the place of a page, with its notes. */
function renderPlace(
	{ unit, zone: { division, footnotes } }: PlacePage,
	context: RenderContext,
): Element {
	if (unit !== null) return renderPassage(unit, footnotes, context);
	if (division === null) throw new Error('A page is of a place in the body, or of a whole part.');
	return renderDivision(division, context);
}

/**
 * Returns the content of `main` on the page of a place, in the markup that src/pages/paragraph-template.astro gives. What
 * stands there once, src/reader/page/translate-labels.ts labels by its class.
 */
export function renderMain(
	page: PlacePage,
	context: RenderContext,
	uses: readonly PathUse[] = [],
	related?: RelatedArchive,
): string {
	const { document, fragment } = page;
	const { base } = context;
	const place = fragmentToPlace(fragment);
	const inDocument = addressToPageFragment({ document: document.id, place }, base);
	const findLinks = related?.scopes.get(document.id)?.findLinks;
	const relations =
		related === undefined ? [] : renderParagraphRelations(document, fragment, { ...related, base });
	const { versions, corrections } = renderPlaceVersions(document.id, fragment, base, related);
	return toHtml([
		h('div', { className: ['paragraph-page', 'frame'] }, [
			renderTrail(page, base),
			h('h1', { className: ['paragraph-title'] }, citePlace(document, fragment)),
			...versions,
			renderPlace(page, { ...context, findLinks }),
			...corrections,
			h('p', { className: ['paragraph-context'] }, [
				h('a', { href: inDocument }, outputText.inDocument),
			]),
			...renderUses(uses, base),
			...relations,
			renderNeighbours(page, context),
			renderSource(document, base),
		]),
		...renderCorrections(page),
	]);
}

/** Returns what is said of the versions of the paper and of its place in them, and how the issuing office corrects the place. */
function renderPlaceVersions(
	id: string,
	fragment: string,
	base: string,
	related: RelatedArchive | undefined,
): { versions: Element[]; corrections: Element[] } {
	const relations = related?.versions;
	if (related === undefined || relations === undefined) return { versions: [], corrections: [] };
	const context = { archive: related.archive, base, relations };
	return {
		versions: [
			...renderVersions(id, context, true),
			...renderNewerPlace(id, fragment, context, true),
			...renderEarlierPlace(id, fragment, context),
		],
		corrections: renderOfficeCorrections(id, fragment, context),
	};
}

/** Returns the way to a place: its document, the part that it stands in, then the headings over it, outermost first. */
function renderTrail({ document, unit, zone }: PlacePage, base: string): Element {
	const { id, symbol, metadata } = document;
	const page = addressToUrl({ document: id, place: null }, base);
	const name = symbol === null ? [] : [h('span', { className: ['symbol'] }, symbol), ' '];
	const { division, body } = zone;
	const part =
		division === null || unit === null
			? []
			: [h('a', { href: `${page}#${division.fragment}` }, divisionText(division))];
	const steps = body.flatMap((one) =>
		one.type === 'heading' && unit?.section.includes(one.fragment) === true
			? [h('a', { href: `${page}#${one.fragment}` }, inlineText(one.content))]
			: [],
	);
	return h('nav', { className: ['trail'], ariaLabel: outputText.trail }, [
		h(
			'ol',
			[h('a', { href: page }, name, metadata.title.value), ...part, ...steps].map((step) =>
				h('li', step),
			),
		),
	]);
}

/** Returns the links to the pages of the places before and after. */
function renderNeighbours({ previous, next }: PlacePage, context: RenderContext): Element {
	const link = (fragment: string | undefined, rel: 'prev' | 'next'): Element => {
		// The empty element keeps the other link on its side.
		if (fragment === undefined) return h('span');
		const href = placeUrl(fragment, context);
		return h('a', { rel: [rel], href }, h('span', labelledPlace(fragment), formatPlace(fragment)));
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
	const { authentic, file } = source;
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
