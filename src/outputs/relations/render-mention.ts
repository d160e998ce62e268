import type { Element } from 'hast';
import { h } from 'hastscript';
import { addressToPageFragment, addressToUrl } from '../../model/addressing/address.ts';
import { fragmentToPlace, isPaged } from '../../model/addressing/place.ts';
import type { Archive } from '../../archive/documents/archive.ts';
import { renderExcerpt } from '../passage/render-excerpt.ts';
import { groupByDocument } from '../../archive/documents/group-by-document.ts';
import { excerptAround } from '../../archive/documents/excerpt-around.ts';
import { formatPlaceAndNote } from '../../words/format-place.ts';
import { labelled, labelledPlace } from '../../words/labelled.ts';
import { relationsText } from '../../words/zh-hans/relations.ts';
import type { Relation } from '../../citations/find/classify-relation.ts';
import type { NamedGoal } from '../../archive/relations/collect-goals.ts';
import type { Mention, PlacedDoubt } from '../../archive/relations/mention.ts';

/** What mentions are shown with. */
export interface MentionContext {
	archive: Archive;
	/** Base path of the site. */
	base: string;
}

/** Returns the label of a relation with the words that tell it; none where the text does not tell. */
export function renderRelation(relation: Relation | null): Element[] {
	if (relation === null) return [];
	return [
		h('span', { className: ['relation'] }, [
			h(
				'span',
				{ className: ['relation-kind'], ...labelled('relations.kind', relation.kind) },
				relationsText.kind(relation.kind),
			),
			' ',
			h(
				'span',
				{ className: ['relation-words'], ...labelled('relations.told', relation.words) },
				relationsText.told(relation.words),
			),
		]),
	];
}

/** Returns the link to the place that mentions; what has a page of its own is shown there. */
export function placeUrl(document: string, fragment: string, base: string): string {
	const place = fragmentToPlace(fragment);
	return place !== null && isPaged(place)
		? addressToUrl({ document, place }, base)
		: addressToPageFragment({ document, place }, base);
}

/** Returns the words around a mention, themselves marked. */
export function renderMentionExcerpt({ context, at, words }: Mention | PlacedDoubt): Element {
	// Cut around this occurrence: the same words may stand in the text before.
	const REACH = 56;
	const start = Math.max(0, at - REACH);
	const { before, hit, after } = excerptAround(context.slice(start), words, REACH);
	return renderExcerpt({
		before: start > 0 && !before.startsWith('…') ? `……${before}` : before,
		hit,
		after,
	});
}

function renderMention(mention: Mention, { base }: MentionContext): Element {
	const { from, place, note, relation } = mention;
	return h('li', [
		h(
			'a',
			{
				className: ['citing-place'],
				href: placeUrl(from, place, base),
				...labelledPlace(place, note),
			},
			formatPlaceAndNote(place, note),
		),
		...renderRelation(relation),
		renderMentionExcerpt(mention),
	]);
}

/** Leaves one of the mentions that stand in the same text with the same words. */
function dropRepeated(mentions: readonly Mention[]): Mention[] {
	const keys = new Set<string>();
	return mentions.filter(({ from, place, note, at }) => {
		const key = [from, place, note, at].join(' ');
		return !keys.has(key) && keys.add(key);
	});
}

/** Returns mentions by document, in the order of the archive, each with its place, relation and words. */
export function renderMentions(mentions: readonly Mention[], context: MentionContext): Element[] {
	const { archive, base } = context;
	return groupByDocument(archive, dropRepeated(mentions)).map(([{ id, symbol, metadata }, group]) =>
		h('section', { className: ['citing'] }, [
			h('h3', { className: ['citing-document'] }, [
				h('a', { href: addressToUrl({ document: id, place: null }, base), lang: 'zh-Hans' }, [
					...(symbol === null ? [] : [h('span', { className: ['symbol'] }, symbol), ' ']),
					metadata.title.value,
				]),
			]),
			h(
				'ol',
				{ className: ['citing-places'] },
				group.map((mention) => renderMention(mention, context)),
			),
		]),
	);
}

/** Returns how many mentions of one thing a list of them has. */
export function countMentions(mentions: readonly Mention[]): number {
	return dropRepeated(mentions).length;
}

/** Returns how many mentions the page of a goal lists: of the goal itself, its targets and indicators. */
export function countGoalMentions({ mentions, targets }: NamedGoal): number {
	return [mentions, ...targets.map((target) => target.mentions)]
		.map(countMentions)
		.reduce((sum, count) => sum + count, 0);
}

/** Returns the documents that mentions stand in. */
export function countDocuments(mentions: readonly Mention[]): number {
	return new Set(mentions.map(({ from }) => from)).size;
}
