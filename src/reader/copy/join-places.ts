import { formatPart, type PartName } from '../../model/addressing/part-name.ts';
import type { Place } from '../../model/addressing/place.ts';

/** Returns the number of a paragraph, or of that which an item is of; one that was put in later, 12 bis, ends no range. */
function paragraphOf(place: Place): number | null {
	if (place.kind !== 'paragraph' && place.kind !== 'item') return null;
	if (place.inserted !== undefined) return null;
	return place.kind === 'paragraph' ? place.number : place.paragraph;
}

const partOf = (place: Place): PartName | undefined =>
	place.kind === 'front' ? undefined : place.part;

/** Joins the paragraphs of one body or part. */
function joinZone(places: readonly Place[]): Place[] {
	const numbers = [...new Set(places.map(paragraphOf).filter((number) => number !== null))];
	if (numbers.length < 2) return [...places];
	const part = places.map(partOf).find((one) => one !== undefined);
	const [from, to] = [Math.min(...numbers), Math.max(...numbers)];
	const isInside = (place: Place) => {
		if (place.kind !== 'paragraph' && place.kind !== 'item') return false;
		const number = place.kind === 'paragraph' ? place.number : place.paragraph;
		return place.inserted === undefined || (from <= number && number < to);
	};
	const others = places.filter((place) => !isInside(place));
	return [{ kind: 'range', from, to, ...(part !== undefined && { part }) }, ...others];
}

/**
 * Returns the places that a selection touches as they are to be cited: paragraphs that follow one another in one body or
 * part as one range, and nothing of the notes and headings, which stand between them, where more than these was selected.
 */
export function joinPlaces(touched: readonly Place[]): Place[] {
	const text = touched.filter(({ kind }) => kind !== 'footnote' && kind !== 'heading');
	const withoutNotes = touched.filter(({ kind }) => kind !== 'footnote');
	const places = [text, withoutNotes, touched].find(({ length }) => length > 0) ?? [];
	const zones = Map.groupBy(places, (place) => {
		const part = partOf(place);
		return part === undefined ? '' : formatPart(part);
	});
	return [...zones.values()].flatMap(joinZone);
}
