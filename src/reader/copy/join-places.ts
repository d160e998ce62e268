import type { Place } from '../../model/addressing/place.ts';

const paragraphOf = (place: Place): number | null =>
	place.kind === 'paragraph' ? place.number : place.kind === 'item' ? place.paragraph : null;

/**
 * Returns the places that a selection touches as they are to be cited: paragraphs that follow one another as one
 * range, and nothing of the notes, which stand between them, where more than notes was selected.
 */
export function joinPlaces(touched: readonly Place[]): Place[] {
	const withoutNotes = touched.filter(({ kind }) => kind !== 'footnote');
	const places = withoutNotes.length > 0 ? withoutNotes : touched;
	const numbers = [...new Set(places.map(paragraphOf).filter((number) => number !== null))];
	if (numbers.length < 2) return [...places];
	const [from, to] = [Math.min(...numbers), Math.max(...numbers)];
	const others = places.filter((place) => paragraphOf(place) === null);
	return [{ kind: 'range', from, to }, ...others];
}
