import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { labelled, labelledPlace } from '../../words/labelled.ts';
import { relationsText } from '../../words/zh-hans/relations.ts';
import { fragmentToId, idToFragment, parseAddress } from '../../model/addressing/address.ts';
import { zoneAt } from '../../model/contents.ts';
import type { ArchiveDocument } from '../../model/document.ts';
import { blocksText } from '../../model/text.ts';
import type { Relations } from '../../archive/relations/build-relations.ts';
import { nameDocument, namePlace } from '../../archive/relations/name-document.ts';
import type { RelatedParagraph } from '../../archive/relations/related/relate-paragraphs.ts';
import { placeUrl, renderMentions, type MentionContext } from './render-mention.ts';
import { renderNamed } from './render-named.ts';

/** What a paragraph's page shows of the paragraph's relations. */
export interface ParagraphRelations extends MentionContext {
	relations: Relations;
	/** By address of the paragraph. */
	related: ReadonlyMap<string, readonly RelatedParagraph[]>;
}

/** Characters of a paragraph that are enough to know it by. */
const OPENING = 64;

function renderSection(
	name: 'ofParagraph' | 'inParagraph' | 'related',
	children: ElementContent[],
): Element[] {
	if (children.length === 0) return [];
	return [
		h('section', { className: ['paragraph-relations'] }, [
			h('h2', labelled(`relations.${name}`), relationsText[name]),
			...children,
		]),
	];
}

function findOpening({ archive }: MentionContext, document: string, fragment: string): string {
	const held = archive.find(document);
	const part = held && zoneAt(held, fragment).body.find((one) => one.fragment === fragment);
	if (part?.type !== 'paragraph') return '';
	const characters = [...blocksText(part.blocks).replaceAll('\n', '')];
	return characters.slice(0, OPENING).join('') + (characters.length > OPENING ? '……' : '');
}

function renderRelated(one: RelatedParagraph, context: MentionContext): Element {
	const document = parseAddress(one.id)?.document ?? '';
	const fragment = idToFragment(one.id, document);
	return h('li', [
		h(
			'a',
			{
				className: ['citing-place'],
				href: placeUrl(document, fragment, context.base),
				...labelledPlace(fragment, null, nameDocument(context.archive, document)),
			},
			namePlace(context.archive, document, fragment, null),
		),
		h('p', { className: ['excerpt'], lang: 'zh-Hans' }, findOpening(context, document, fragment)),
		h('p', { className: ['shared-words'] }, [
			h('span', labelled('relations.shared'), relationsText.shared),
			h('span', { lang: 'zh-Hans' }, one.words.join('、')),
		]),
	]);
}

/**
 * Returns the sections of a paragraph's page that lead on: what mentions it or the part that it opens, what it names,
 * and related paragraphs. Each is left out where there is nothing.
 */
export function renderParagraphRelations(
	document: ArchiveDocument,
	fragment: string,
	context: ParagraphRelations,
): Element[] {
	const { relations, related } = context;
	const { id } = document;
	const opened = zoneAt(document, fragment).body.flatMap((part) =>
		part.type === 'heading' && part.first === fragment ? [part.fragment] : [],
	);
	const mentioned = [fragment, ...opened].flatMap((one) => relations.ofPlace(id, one));
	const named = renderNamed(relations.inPlace(id, fragment), relations, context);
	const near = related.get(fragmentToId(id, fragment)) ?? [];
	return [
		...renderSection('ofParagraph', renderMentions(mentioned, context)),
		...renderSection(
			'inParagraph',
			named.length === 0 ? [] : [h('ul', { className: ['named'] }, named)],
		),
		...renderSection(
			'related',
			near.length === 0
				? []
				: [
						h(
							'p',
							{ className: ['count'], ...labelled('relations.relatedText') },
							relationsText.relatedText,
						),
						h(
							'ol',
							{ className: ['citing-places'] },
							near.map((one) => renderRelated(one, context)),
						),
					],
		),
	];
}
