import { printEnglishPart } from '../../model/addressing/part-name.ts';
import { printItemLabel } from '../../model/addressing/place.ts';
import type { PlaceWords } from '../place-name.ts';

/** How places of a document are called, in English. */
export const englishPlacesText: PlaceWords = {
	paragraph: {
		name: (label) => `para. ${String(label)}`,
		link: (label) => `Link to paragraph ${String(label)}`,
		range: (from, to) => `paras ${String(from)}–${String(to)}`,
	},
	note: {
		label: (number) => `Footnote ${number}`,
		back: (number) => `Footnote ${number}, back to the text`,
		endLabel: (mark) => `Endnote ${mark}`,
		endBack: (mark) => `Endnote ${mark}, back to the text`,
		at: (place, note) => `${place}, ${note}`,
	},
	place: {
		front: 'first page',
		joint: ', ',
		box: (number) => `box ${String(number)}`,
		figure: (number) => `figure ${String(number)}`,
		heading: (number) => `heading ${String(number)}`,
		text: (number) => `unnumbered text ${String(number)}`,
		textLink: (number) => `Link to unnumbered text ${String(number)}`,
		table: (number) => `table ${String(number)}`,
		tableLink: (number) => `Link to table ${String(number)}`,
		pages: (first, last) =>
			first === last ? `p. ${String(first)}` : `pp. ${String(first)}–${String(last)}`,
		part: printEnglishPart,
		partLink: (label) => `Link to ${label}`,
		within: (part, place) => `${part}, ${place}`,
		item: (label) => (typeof label === 'number' ? `item ${String(label)}` : printItemLabel(label)),
		inside: (place, item) => `${place}, ${item}`,
	},
};
