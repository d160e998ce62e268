import type { ApiDocument } from '../../model/api/document.ts';
import {
	isPaged,
	pathToPlace,
	placeToFragment,
	placeToPath,
	type Place,
	rangeEnds,
} from '../../model/addressing/place.ts';

/** The address of a passage: its document, and the place in it. */
export interface EmbeddedAddress {
	document: string;
	/** None for a document as a whole. */
	places: Place[];
	/** Path of the page that it leads to, under the archive. */
	path: string;
}

const SEGMENT = /^[a-z\d]+(?:[-.][a-z\d]+)*$/u;

/** Reads an address such as `gb/346/ins/8/p12`; null for what is none. */
export function readEmbedded(address: string): EmbeddedAddress | null {
	const segments = address.split('/');
	if (segments.length < 2 || !segments.every((segment) => SEGMENT.test(segment))) return null;
	for (let at = 2; at < segments.length; at += 1) {
		const place = pathToPlace(segments.slice(at).join('/'));
		if (place === null) continue;
		const document = segments.slice(0, at).join('/');
		const path = isPaged(place) ? `${placeToPath(place)}/` : `#${placeToFragment(place)}`;
		return { document, places: [place], path: `${document}/${path}` };
	}
	return { document: address, places: [], path: `${address}/` };
}

type Zone = Pick<
	ApiDocument,
	'paragraphs' | 'texts' | 'tables' | 'footnotes' | 'endnotes' | 'boxes' | 'figures' | 'headings'
>;

/** Returns the lines of a place of a document as its data have them; null where it is not in them. */
export function findPassage(
	data: ApiDocument,
	{ document, places }: EmbeddedAddress,
): string[] | null {
	const [place] = places;
	if (place === undefined) return [data.title];
	if (place.kind === 'front') return data.front.text.split('\n');
	const zones: Zone[] = [data, ...data.parts];
	if (place.kind === 'range') {
		const [from, to] = rangeEnds(place).map((end) => `${document}/${placeToPath(end)}`);
		const { paragraphs = [] } =
			zones.find((zone) => zone.paragraphs.some(({ id }) => id === from)) ?? {};
		const [first, last] = [from, to].map((end) => paragraphs.findIndex(({ id }) => id === end));
		if (first === undefined || last === undefined || first === -1 || last === -1) return null;
		return paragraphs.slice(first, last + 1).flatMap(({ text }) => text.split('\n'));
	}
	return findId(zones, `${document}/${placeToPath(place)}`);
}

function findId(zones: readonly Zone[], id: string): string[] | null {
	for (const zone of zones) {
		const { paragraphs, texts, tables, footnotes, endnotes = [], boxes, figures, headings } = zone;
		const notes = [...footnotes, ...endnotes];
		const whole = [...paragraphs, ...texts, ...notes, ...boxes, ...figures, ...headings];
		const text = whole.find((one) => one.id === id)?.text;
		if (text !== undefined) return text.split('\n');
		const item = [...paragraphs, ...texts]
			.flatMap(({ items }) => items)
			.find((one) => one.id === id);
		if (item !== undefined) return [item.label === '-' ? item.text : `${item.label} ${item.text}`];
		const table = tables.find((one) => one.id === id);
		if (table !== undefined)
			return table.rows.map((row) => row.map((cell) => cell.text).join('\t'));
	}
	return null;
}
