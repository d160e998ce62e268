import { formatPart } from '../../model/addressing/part-name.ts';
import { endsOfRange, holderOf, placeToPath, type Place } from '../../model/addressing/place.ts';
import type { ApiDocument } from '../../model/api/document.ts';

type Part = ApiDocument['parts'][number];
type Zone = Pick<
	Part,
	'paragraphs' | 'texts' | 'tables' | 'footnotes' | 'endnotes' | 'boxes' | 'figures' | 'headings'
>;
export type Texts = Zone & Pick<ApiDocument, 'front' | 'parts'>;

/** Returns the text of an item, and of those under it: (i) and (ii) under (a). */
function itemText(items: readonly { id: string; label: string; text: string }[], path: string) {
	const [own, ...under] = items.filter(({ id }) => `${id}-`.includes(`/${path}-`));
	if (own?.id.endsWith(`/${path}`) !== true) return '';
	return [own.text, ...under.map(({ label, text }) => `${label} ${text}`)].join('\n');
}

type Table = Zone['tables'][number];

/** Returns a table as text: its caption, and a line a row, its cells parted by tabs. */
const tableText = ({ caption, rows }: Table) =>
	[caption, ...rows.map((row) => row.map(({ text }) => text).join('\t'))]
		.filter((line) => line !== null)
		.join('\n');

/** Returns the texts of a zone in the order of their kinds, each with its id. */
const placedTexts = ({ tables, figures, endnotes = [], ...zone }: Zone) => [
	...[...zone.paragraphs, ...zone.texts, ...zone.footnotes, ...endnotes],
	...[...zone.boxes, ...zone.headings],
	...tables.map((table) => ({ id: table.id, text: tableText(table) })),
	...figures.map(({ id, caption }) => ({ id, text: caption })),
];

/** Returns the paragraphs from the first to the last of a range; none where one of them is not there. */
export function findRange({ paragraphs }: Zone, path: string) {
	const [from, to] = endsOfRange(path.replace('/', '-'));
	const at = (end: string) =>
		paragraphs.findIndex(({ id }) => id.endsWith(`/${end.replace(/^([a-z]+\d*)-p/u, '$1/p')}`));
	const [first, last] = [at(from), at(to)];
	return first === -1 || last === -1 ? [] : paragraphs.slice(first, last + 1);
}

/** Returns the body of a document, or the part of it that a place stands in; undefined where it has no such part. */
export function zoneOf(data: Texts, place: Place): Zone | undefined {
	if (place.kind === 'front' || place.part === undefined) return data;
	const path = formatPart(place.part);
	return data.parts.find(({ id }) => id.endsWith(`/${path}`));
}

/** Returns the last number of the paragraphs beside a place, in its body or part; 0 where there are none. */
export const lastNumber = (data: Texts, place: Place): number =>
	Math.max(0, ...(zoneOf(data, place)?.paragraphs ?? []).map(({ number }) => number ?? 0));

/** Returns what stands in a part in the order printed: texts and tables each behind what they follow. */
function partTexts({ paragraphs, texts, tables }: Zone): string[] {
	const units = [...texts, ...tables.map((table) => ({ ...table, text: tableText(table) }))];
	const behind = Map.groupBy(units, ({ after }) => after);
	const open = new Set(units);
	// Several may stand behind one, each behind the one before it.
	const follow = (id: string | null): string[] =>
		(behind.get(id) ?? []).flatMap((unit) =>
			open.delete(unit) ? [unit.text, ...follow(unit.id)] : [],
		);
	const ordered = [...follow(null), ...paragraphs.flatMap(({ id, text }) => [text, ...follow(id)])];
	// What follows a place of another kind.
	return [...ordered, ...[...open].map(({ text }) => text)];
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
			return [[label, title].filter(Boolean).join(' '), ...partTexts(zone)].join('\n');
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
