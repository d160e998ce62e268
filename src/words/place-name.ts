import { fragmentToPlaces } from '../model/addressing/fragments.ts';
import { fragmentToPlace, type LocalPlace, type Place } from '../model/addressing/place.ts';
import { printParagraphNumber } from '../model/addressing/paragraph-number.ts';
import type { InterfaceText } from './interface-text.ts';

/** The part of a dictionary that names places; a script that needs no more of it loads no more. */
export type PlaceWords = Pick<InterfaceText, 'note' | 'paragraph' | 'place'>;

/** Returns the name of a place by its fragment: `p12` is 第12段; null for what is no fragment. */
export function nameFragment(fragment: string, words: PlaceWords): string | null {
	const place = fragmentToPlace(fragment);
	return place === null ? null : nameOf(place, words);
}

/** Returns the name of places by their fragment: `p12,p14` is 第12段、第14段; null for what is no fragment. */
export function nameFragments(fragment: string, words: PlaceWords): string | null {
	const names = fragmentToPlaces(fragment)?.map((place) => nameOf(place, words));
	return names?.join(words.place.joint) ?? null;
}

function nameOf(place: Place, words: PlaceWords): string {
	if (place.kind === 'front') return words.place.front;
	if (place.kind === 'part') return words.place.part(place.part);
	const local = nameLocal(place, words);
	return place.part === undefined ? local : words.place.within(words.place.part(place.part), local);
}

function nameLocal(place: LocalPlace, { note, paragraph, place: names }: PlaceWords): string {
	switch (place.kind) {
		case 'paragraph':
			return paragraph.name(printParagraphNumber(place.number, place.inserted));
		case 'range':
			return paragraph.range(
				printParagraphNumber(place.from, place.fromInserted),
				printParagraphNumber(place.to, place.toInserted),
			);
		case 'item':
			return names.inside(
				paragraph.name(printParagraphNumber(place.paragraph, place.inserted)),
				names.item(place.label),
			);
		case 'text':
			return names.text(place.number);
		case 'text-item':
			return names.inside(names.text(place.text), names.item(place.label));
		case 'table':
			return names.table(place.number);
		case 'footnote':
			return note.label(String(place.number));
		case 'endnote':
			return note.endLabel(String(place.number));
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
