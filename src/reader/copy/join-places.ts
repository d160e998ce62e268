import { formatPart, type PartName } from '../../model/addressing/part-name.ts';
import { isInRange, isNote, type Place, toRange } from '../../model/addressing/place.ts';
import {
	compareParagraphNumbers,
	type ParagraphNumber,
} from '../../model/addressing/paragraph-number.ts';

/** Returns what a paragraph counts as, or that which an item is of; null for any other place. */
function countOf(place: Place): ParagraphNumber | null {
	if (place.kind !== 'paragraph' && place.kind !== 'item') return null;
	const number = place.kind === 'paragraph' ? place.number : place.paragraph;
	return { number, inserted: place.inserted };
}

const partOf = (place: Place): PartName | undefined =>
	place.kind === 'front' ? undefined : place.part;

/** Joins the paragraphs of one body or part. */
function joinZone(places: readonly Place[]): Place[] {
	const counts = places
		.map(countOf)
		.filter((count) => count !== null)
		.toSorted(compareParagraphNumbers);
	const [first, last] = [counts[0], counts.at(-1)];
	const range = first === undefined || last === undefined ? null : toRange(first, last);
	if (range === null) return [...places];
	const part = places.map(partOf).find((one) => one !== undefined);
	const isInside = (place: Place) => {
		const count = countOf(place);
		return count !== null && isInRange(count, range);
	};
	const others = places.filter((place) => !isInside(place));
	return [{ ...range, ...(part !== undefined && { part }) }, ...others];
}

/**
 * Returns the places that a selection touches as they are to be cited: paragraphs that follow one another in one body or
 * part as one range, and nothing of the notes and headings, which stand between them, where more than these was selected.
 */
export function joinPlaces(touched: readonly Place[]): Place[] {
	const text = touched.filter((place) => !isNote(place) && place.kind !== 'heading');
	const withoutNotes = touched.filter((place) => !isNote(place));
	const places = [text, withoutNotes, touched].find(({ length }) => length > 0) ?? [];
	const zones = Map.groupBy(places, (place) => {
		const part = partOf(place);
		return part === undefined ? '' : formatPart(part);
	});
	return [...zones.values()].flatMap(joinZone);
}
