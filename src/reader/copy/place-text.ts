import { formatPart } from '../../model/addressing/part-name.ts';
import { endsOfRange, holderOf, placeToPath, type Place } from '../../model/addressing/place.ts';
import type { ApiDocument } from '../../model/api.ts';

type Part = ApiDocument['parts'][number];
type Zone = Pick<
	Part,
	'paragraphs' | 'texts' | 'tables' | 'footnotes' | 'boxes' | 'figures' | 'headings'
>;
type Texts = Zone & Pick<ApiDocument, 'front' | 'parts'>;

/** Returns the text of an item, and of those under it: (i) and (ii) under (a). */
function itemText(items: readonly { id: string; label: string; text: string }[], path: string) {
	const [own, ...under] = items.filter(({ id }) => `${id}-`.includes(`/${path}-`));
	if (own?.id.endsWith(`/${path}`) !== true) return '';
	return [own.text, ...under.map(({ label, text }) => `${label} ${text}`)].join('\n');
}

const tableText = ({ caption, rows }: Zone['tables'][number]) =>
	[caption, ...rows.map((row) => row.map(({ text }) => text).join('\t'))]
		.filter((line) => line !== null)
		.join('\n');

/** Returns the texts of a zone in the order of their kinds, each with its id. */
const placedTexts = ({ paragraphs, texts, tables, footnotes, boxes, figures, headings }: Zone) => [
	...[...paragraphs, ...texts, ...footnotes, ...boxes, ...headings],
	...tables.map((table) => ({ id: table.id, text: tableText(table) })),
	...figures.map(({ id, caption }) => ({ id, text: caption })),
];

/** Returns the paragraphs from the first to the last of a range; none where one of them is not there. */
function findRange({ paragraphs }: Zone, path: string) {
	const [from, to] = endsOfRange(path.replace('/', '-'));
	const at = (end: string) =>
		paragraphs.findIndex(({ id }) => id.endsWith(`/${end.replace(/^([a-z]+\d*)-p/u, '$1/p')}`));
	const [first, last] = [at(from), at(to)];
	return first === -1 || last === -1 ? [] : paragraphs.slice(first, last + 1);
}

/** Returns the body of a document, or the part of it that a place stands in; undefined where it has no such part. */
function zoneOf(data: Texts, place: Place): Zone | undefined {
	if (place.kind === 'front' || place.part === undefined) return data;
	const path = formatPart(place.part);
	return data.parts.find(({ id }) => id.endsWith(`/${path}`));
}

/** Returns the printed text of a place; "" where the document has no such place, or keeps no text of it. */
export function placeText(data: Texts, place: Place): string {
	if (place.kind === 'front') return data.front.text;
	const zone = zoneOf(data, place);
	if (zone === undefined) return '';
	const path = placeToPath(place);
	switch (place.kind) {
		case 'part': {
			const { label, title } = zone as Part;
			return [label, title].filter(Boolean).join(' ');
		}
		case 'range':
			return findRange(zone, path)
				.map(({ text }) => text)
				.join('\n');
		case 'item':
		case 'text-item':
			return itemText(
				[...zone.paragraphs, ...zone.texts].flatMap(({ items }) => items),
				path,
			);
		case 'box-item':
			return '';
		default:
			return placedTexts(zone).find(({ id }) => id.endsWith(`/${path}`))?.text ?? '';
	}
}

/** True where a document has a place. */
export function hasPlace(data: Texts, place: Place): boolean {
	if (place.kind === 'box-item') return placeText(data, holderOf(place)) !== '';
	return placeText(data, place) !== '';
}
