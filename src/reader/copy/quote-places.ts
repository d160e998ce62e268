import { fragmentToPlace, isNote, placeToPath, type Place } from '../../model/addressing/place.ts';
import { escapeHtml } from '../../citations/cite/escape-markup.ts';
import { archiveLink } from './archive-link.ts';
import { findRange, placeText, type Texts, zoneOf } from './place-text.ts';
import { type Excerpt, type Line, readLines, toExcerpt } from './read-lines.ts';

type Zone = NonNullable<ReturnType<typeof zoneOf>>;
type Prose = Pick<Zone['paragraphs'][number], 'html' | 'items'>;

const parse = (html: string) => new DOMParser().parseFromString(html, 'text/html').body;

/** Returns an item and those under it, as the HTML of its paragraph has them: one element an item, in their order. */
function findItems({ html, items }: Prose, path: string): Element[] {
	const elements = [...parse(html).querySelectorAll('.item')];
	return items.flatMap(({ id }, index) => {
		const element = elements[index];
		return element !== undefined && `${id}-`.includes(`/${path}-`) ? [element] : [];
	});
}

/** Returns the parts of a place that the data have with links and marks; none where they have its words alone. */
function findMarkup(data: Texts, place: Place): Node[] {
	if (place.kind === 'front' || place.kind === 'part') return [];
	const zone = zoneOf(data, place);
	if (zone === undefined) return [];
	const path = placeToPath(place);
	const { paragraphs, texts, tables } = zone;
	if (place.kind === 'range') return findRange(zone, path).map(({ html }) => parse(html));
	if (place.kind === 'item' || place.kind === 'text-item') {
		return [...paragraphs, ...texts].flatMap((prose) => findItems(prose, path));
	}
	return [...paragraphs, ...texts, ...tables]
		.filter(({ id }) => id.endsWith(`/${path}`))
		.map(({ html }) => parse(html));
}

/** The words of an item are quoted without its label where it is quoted alone. */
function dropFirstLabel(nodes: readonly Node[], { kind }: Place): void {
	const [first] = nodes;
	if (kind !== 'item' && kind !== 'text-item') return;
	if (first instanceof Element) first.querySelector(':scope > .item-label')?.remove();
}

function readPlace(data: Texts, place: Place, home: string): Excerpt {
	const text = placeText(data, place);
	const nodes = findMarkup(data, place);
	dropFirstLabel(nodes, place);
	const urlOf = (link: HTMLAnchorElement) => archiveLink(link, home);
	const read = nodes.flatMap((node): Line[] =>
		readLines(node, { range: null, urlOf, isMarked: false }),
	);
	if (read.length > 0) return { ...toExcerpt(read), text };
	const blocks = text
		.split('\n')
		.filter(Boolean)
		.map((line) => ({ tag: 'p' as const, html: escapeHtml(line) }));
	return { text, blocks, marks: [] };
}

/** Returns places of a document, whole, to be quoted; `home` is the absolute URL of the archive. */
export function quotePlaces(data: Texts, places: readonly Place[], home: string): Excerpt {
	const read = places.map((place) => readPlace(data, place, home));
	return {
		text: read.map(({ text }) => text).join('\n'),
		blocks: read.flatMap(({ blocks }) => blocks),
		marks: [...new Set(read.flatMap(({ marks }) => marks))],
	};
}

/** Returns the text of a note behind its number, as HTML; none where the document has no such note. */
export function noteHtml(data: Texts, fragment: string): string[] {
	const place = fragmentToPlace(fragment);
	if (!isNote(place)) return [];
	const text = placeText(data, place);
	const { endnotes = [] } = zoneOf(data, place) ?? {};
	const path = placeToPath(place);
	const label = endnotes.find(({ id }) => id.endsWith(`/${path}`))?.label;
	const mark = escapeHtml(label ?? String(place.number));
	return text === '' ? [] : [`<sup>${mark}</sup> ${escapeHtml(text)}`];
}
