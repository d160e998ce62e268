import { take, type Cursor } from './cursor.ts';
import { ORDINALS, PLACE_WORDS as W } from './place-patterns.ts';
import type { LocalPlace, Place } from './place.ts';
import { readLabels } from './read-numbers.ts';

/** A member of a list of places, and its stretch of the text; `to` exclusive. */
export interface WrittenPlaces {
	from: number;
	to: number;
	/** One, or those of a run of notes or letters. */
	places: Place[];
	/** True for a part that only says where the places behind it stand. */
	isName?: boolean;
}

/** Returns an item of what has items; null for anything else. */
function toItem(owner: Place, label: string | number): LocalPlace | null {
	switch (owner.kind) {
		case 'paragraph': {
			const { number: paragraph, inserted } = owner;
			return { kind: 'item', paragraph, ...(inserted !== undefined && { inserted }), label };
		}
		case 'box':
			return { kind: 'box-item', box: owner.number, label };
		case 'text':
			return { kind: 'text-item', text: owner.number, label };
		default:
			return null;
	}
}

/** Reads the labels of items that a noun closes: `(a)和(c)项`, `第4项`, `(a)项和第4项`. */
function readClosedLabels(cursor: Cursor): (string | number)[] | null {
	const labels: (string | number)[] = [];
	for (;;) {
		const start = cursor.at;
		if (labels.length > 0 && take(cursor, W.moreItems) === null) return labels;
		take(cursor, W.ordinal);
		const more = readLabels(cursor);
		if (more === null || take(cursor, W.itemsEnd) === null) {
			cursor.at = start;
			return labels.length === 0 ? null : labels;
		}
		labels.push(...more);
	}
}

/** Reads the items behind a paragraph, box or text, in either language. */
function readItems(cursor: Cursor): (string | number)[] | null {
	const closed = readClosedLabels(cursor);
	if (closed !== null) return closed;
	const start = cursor.at;
	const { letter, under } = take(cursor, W.chineseLabel)?.groups ?? {};
	if (letter !== undefined) return [under === undefined ? letter : `${letter}-${under}`];
	const ordinal = take(cursor, W.ordinalItem)?.groups?.['ordinal'];
	if (ordinal !== undefined) return [ORDINALS.indexOf(ordinal.toLowerCase()) + 1];
	const labels = take(cursor, W.englishItems) === null ? null : readLabels(cursor);
	if (labels === null) cursor.at = start;
	return labels;
}

/** Narrows a single place to the items that stand behind it; items behind several leave a doubt and stay unread. */
export function withItems(
	cursor: Cursor,
	group: WrittenPlaces[],
	read = readItems,
): WrittenPlaces[] {
	const [only, ...others] = group;
	const [owner, ...more] = only?.places ?? [];
	if (only === undefined || owner === undefined || others.length + more.length > 0) return group;
	if (toItem(owner, 1) === null) return group;
	const labels = read(cursor);
	if (labels === null) return group;
	const places = labels.map((label) => toItem(owner, label)).filter((item) => item !== null);
	return [{ from: only.from, to: cursor.at, places }];
}
