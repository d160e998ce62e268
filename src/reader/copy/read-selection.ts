import type { Chosen } from './chosen.ts';
import { readSelectedLines } from './copy-selection.ts';
import { joinPlaces } from './join-places.ts';
import { findPlaceElement } from './place-element.ts';
import { toExcerpt } from './read-lines.ts';
import { readDocument, readPlace } from './read-place.ts';

/** Returns what the reader has selected, with its address; null where no words of a document are among it. */
export function readSelection(selection: Selection | null): Chosen | null {
	const placed = readSelectedLines(selection, false).flatMap((line) => {
		const element = findPlaceElement(line.element);
		return element === null ? [] : [{ line, element }];
	});
	const [first] = placed;
	const id = first === undefined ? null : readDocument(first.element);
	if (id === null) return null;
	const own = placed.filter(({ element }) => readDocument(element) === id);
	const isNote = ({ element }: (typeof placed)[number]) => element.matches('.note');
	const words = own.every(isNote) ? own : own.filter((one) => !isNote(one));
	const elements = [...new Set(words.map(({ element }) => element))];
	const places = joinPlaces(elements.map(readPlace).filter((place) => place !== null));
	const lines = words.map(({ line }) => line);
	return { document: id, places, quotation: toExcerpt(lines) };
}
