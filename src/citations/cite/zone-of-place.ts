import {
	hasInsertedEnd,
	rangeEnds,
	type LocalPlace,
	type Place,
} from '../../model/addressing/place.ts';
import type { ItemOwner, PlaceGroup, PlaceZone } from './group-places.ts';

/** Returns a letter as a list of paragraphs has it, 61(a), a bullet and any item of a text or a box behind what holds it. */
function groupItem(
	of: ItemOwner,
	number: number,
	label: string | number,
	inserted = '',
): PlaceGroup {
	if (typeof label === 'number') {
		return { kind: 'items', of, number, inserted, labels: [{ from: label, to: label }] };
	}
	return of === 'paragraph'
		? { kind: 'paragraph', entries: [{ number, inserted, letter: label }] }
		: { kind: 'items', of, number, inserted, labels: [label] };
}

function groupLocal(place: LocalPlace): PlaceGroup {
	switch (place.kind) {
		case 'paragraph': {
			const { number, inserted } = place;
			const entry =
				inserted === undefined ? { from: number, to: number } : { number, inserted, letter: null };
			return { kind: 'paragraph', entries: [entry] };
		}
		case 'range': {
			const [first, last] = rangeEnds(place);
			if (hasInsertedEnd(place)) return { kind: 'paragraph', entries: [{ first, last }] };
			const { from, to } = place;
			const runs =
				to === from + 1 ? [from, to].map((one) => ({ from: one, to: one })) : [{ from, to }];
			return { kind: 'paragraph', entries: runs };
		}
		case 'item':
			return groupItem('paragraph', place.paragraph, place.label, place.inserted);
		case 'text-item':
			return groupItem('text', place.text, place.label);
		case 'box-item':
			return groupItem('box', place.box, place.label);
		default:
			return { kind: place.kind, entries: [{ from: place.number, to: place.number }] };
	}
}

/** Returns one place as `groupPlaces` has it, without what it takes to group several. */
export function zoneOfPlace(place: Place): PlaceZone {
	if (place.kind === 'front') return { part: null, groups: [{ kind: 'front' }] };
	if (place.kind === 'part') return { part: place.part, groups: [] };
	return { part: place.part ?? null, groups: [groupLocal(place)] };
}
