import { fragmentToPlace, type Place } from '../addressing/place.ts';
import type { InterfaceText } from './interface-text.ts';
import { interfaceText } from './zh-hans.ts';

/** Returns the name of a place in a document, by its fragment: `p12` is 第12段, `p61-a` 第61段(a)项. Throws on what is no fragment. */
export function formatPlace(fragment: string, text: InterfaceText = interfaceText): string {
	const place = fragmentToPlace(fragment);
	if (place === null) {
		throw new RangeError(
			`Unexpected fragment "${fragment}", expected front or one like p12, p61-a, fn3, box1, fig1, h7.`,
		);
	}
	return nameOf(place, text);
}

/** Returns the name of a place, and of the note of it that is meant: 第12段，脚注3. */
export function formatPlaceAndNote(
	fragment: string,
	footnote: number | null,
	text: InterfaceText = interfaceText,
): string {
	const place = formatPlace(fragment, text);
	return footnote === null || fragment.startsWith('fn')
		? place
		: text.note.at(place, text.note.label(String(footnote)));
}

function nameOf(place: Place, { note, paragraph, place: names }: InterfaceText): string {
	switch (place.kind) {
		case 'front':
			return names.front;
		case 'paragraph':
			return paragraph.name(place.number);
		case 'range':
			return paragraph.range(place.from, place.to);
		case 'item':
			return names.inside(paragraph.name(place.paragraph), names.item(place.label));
		case 'footnote':
			return note.label(String(place.number));
		case 'box':
			return names.box(place.number);
		case 'box-item':
			return names.inside(names.box(place.box), names.item(place.label));
		case 'figure':
			return names.figure(place.number);
		case 'heading':
			return names.heading(place.number);
	}
}
