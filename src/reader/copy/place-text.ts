import type { Place } from '../../model/addressing/place.ts';
import { placeToFragment } from '../../model/addressing/place.ts';
import type { ApiDocument } from '../../model/api.ts';

type Texts = Pick<
	ApiDocument,
	'paragraphs' | 'footnotes' | 'boxes' | 'figures' | 'headings' | 'front'
>;

/** Returns the text of an item, and of those under it: (i) and (ii) under (a). */
function itemText(items: readonly { id: string; label: string; text: string }[], name: string) {
	const [own, ...under] = items.filter(({ id }) => `${id}-`.includes(`/${name}-`));
	if (own?.id.endsWith(`/${name}`) !== true) return '';
	return [own.text, ...under.map(({ label, text }) => `${label} ${text}`)].join('\n');
}

/** Returns the printed text of a place; "" where the document has no such place, or keeps no text of it. */
export function placeText(data: Texts, place: Place): string {
	const isHere = ({ id }: { id: string }) => id.endsWith(`/${placeToFragment(place)}`);
	switch (place.kind) {
		case 'paragraph':
			return data.paragraphs.find(({ number }) => number === place.number)?.text ?? '';
		case 'range':
			return data.paragraphs
				.filter(({ number }) => number >= place.from && number <= place.to)
				.map(({ text }) => text)
				.join('\n');
		case 'item':
			return itemText(
				data.paragraphs.flatMap(({ items }) => items),
				placeToFragment(place),
			);
		case 'footnote':
			return data.footnotes.find(isHere)?.text ?? '';
		case 'box':
			return data.boxes.find(isHere)?.text ?? '';
		case 'figure':
			return data.figures.find(isHere)?.caption ?? '';
		case 'heading':
			return data.headings.find(isHere)?.text ?? '';
		case 'front':
			return data.front.text;
		case 'box-item':
			return '';
	}
}

/** True where a document has a place. */
export function hasPlace(data: Texts, place: Place): boolean {
	if (place.kind === 'range') {
		const numbers = new Set(data.paragraphs.map(({ number }) => number));
		return numbers.has(place.from) && numbers.has(place.to);
	}
	if (place.kind === 'box-item')
		return data.boxes.some(({ id }) => id.endsWith(`/box${String(place.box)}`));
	return placeText(data, place) !== '';
}
