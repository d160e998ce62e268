import { joinItemLabel } from '../../model/addressing/item-label.ts';
import type { Place } from '../../model/addressing/place.ts';
import { LIST_NUMBER, RANGE_JOINT } from './patterns.ts';

/** A place of a list, and its stretch of the text; `to` exclusive. */
export interface ListedPlace {
	from: number;
	to: number;
	place: Place;
}

function toPlace({ groups }: RegExpExecArray): Place {
	const number = Number(groups?.['number']);
	const letter = groups?.['letter'];
	return letter === undefined
		? { kind: 'paragraph', number }
		: {
				kind: 'item',
				paragraph: number,
				label: joinItemLabel(letter, groups?.['under']).toLowerCase(),
			};
}

/**
 * Returns the places of a list such as "113、117和119至124" that begins at `start` of a text; null for a range
 * that does not rise, or is one of items.
 */
export function parseList(list: string, start: number): ListedPlace[] | null {
	const places: ListedPlace[] = [];
	let end = 0;
	for (const match of list.matchAll(LIST_NUMBER)) {
		const from = start + match.index;
		const to = from + match[0].length;
		const place = toPlace(match);
		const last = places.at(-1);
		const joint = list.slice(end, match.index).replace('段', '');
		end = match.index + match[0].length;
		if (last === undefined || !RANGE_JOINT.test(joint)) {
			places.push({ from, to, place });
			continue;
		}
		const opens = last.place;
		if (opens.kind !== 'paragraph' || place.kind !== 'paragraph') return null;
		if (opens.number >= place.number) return null;
		last.place = { kind: 'range', from: opens.number, to: place.number };
		last.to = to;
	}
	return places;
}
