import { printItemLabel } from '../model/addressing/place.ts';
import type { PlaceWords } from './place-name.ts';

/** How places of a document are called, in English. */
export const englishPlacesText: PlaceWords = {
	paragraph: {
		name: (number) => `para. ${String(number)}`,
		link: (number) => `Link to paragraph ${String(number)}`,
		range: (from, to) => `paras ${String(from)}–${String(to)}`,
	},
	note: {
		label: (number) => `Footnote ${number}`,
		back: (number) => `Footnote ${number}, back to the text`,
		at: (place, note) => `${place}, ${note}`,
	},
	place: {
		front: 'first page',
		box: (number) => `box ${String(number)}`,
		figure: (number) => `figure ${String(number)}`,
		heading: (number) => `heading ${String(number)}`,
		item: (label) => (typeof label === 'number' ? `item ${String(label)}` : printItemLabel(label)),
		inside: (place, item) => `${place}, ${item}`,
	},
};
