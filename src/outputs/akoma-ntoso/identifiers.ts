import { formatPart } from '../../model/addressing/part-name.ts';
import { fragmentToPlace, type LocalPlace, type Place } from '../../model/addressing/place.ts';

/**
 * Returns the eId of a place of ours: `para_12`, `para_61__point_a`, `para_61__point_a__point_i`, `para_28__indent_4`,
 * `box_1`, `fig_1`, `fn_3`, `en_1`; `para_nn_2` for the second text without a number; `att_appendix1` for a part, and
 * `att_appendix1__para_3` for what stands in it. Paragraphs and notes run on through a document, or a part of it, so
 * that theirs have no section. Throws on what is no such place.
 */
export function fragmentToEId(fragment: string): string {
	const place = fragmentToPlace(fragment);
	const eId = place === null ? null : placeToEId(place);
	if (eId === null) throw new RangeError(`The fragment "${fragment}" has no eId of its own.`);
	return eId;
}

/** Returns the eId of a place; null for the front, a heading and a range, which have none. */
export function placeToEId(place: Place): string | null {
	if (place.kind === 'front') return null;
	if (place.kind === 'part') return `att_${formatPart(place.part)}`;
	const local = localEId(place);
	return local === null || place.part === undefined
		? local
		: `att_${formatPart(place.part)}__${local}`;
}

/** The naming convention has no points in numbers: 1.1 is `1-1`, as it is in the eIds of sections. */
const paragraphName = (number: number, inserted = '') =>
	`para_${String(number)}${inserted.replaceAll('.', '-')}`;

/** Returns the eId of a place in the body or part that it stands in; null for one that has none. */
function localEId(place: LocalPlace): string | null {
	switch (place.kind) {
		case 'paragraph':
			return paragraphName(place.number, place.inserted);
		case 'text':
			return `para_nn_${String(place.number)}`;
		case 'text-item':
			return `para_nn_${String(place.text)}__${itemName(place.label)}`;
		case 'table':
			return `table_${String(place.number)}`;
		case 'item':
			return `${paragraphName(place.paragraph, place.inserted)}__${itemName(place.label)}`;
		case 'box':
			return `box_${String(place.number)}`;
		case 'box-item':
			return `box_${String(place.box)}__${itemName(place.label)}`;
		case 'figure':
			return `fig_${String(place.number)}`;
		case 'footnote':
			return `fn_${String(place.number)}`;
		case 'endnote':
			return `en_${String(place.number)}`;
		case 'range':
		case 'heading':
			return null;
	}
}

const itemName = (label: string | number) =>
	typeof label === 'number' ? `indent_${String(label)}` : `point_${label.replace('-', '__point_')}`;

/** Gives the eIds of sections: `sec_III`, `sec_III__sec_1-1`, `sec_III__sec_nn_1` for the first one without a number. */
export interface SectionNames {
	/** Returns the eId of the next section in the section or part of this eId; null for the outermost of the body. */
	name(parent: string | null, number: string | null): string;
}

/** Returns names for the sections of one document; a number printed twice in one section is followed by `_2`. */
export function createSectionNames(): SectionNames {
	const used = new Map<string, number>();
	const count = (name: string): number => {
		const times = (used.get(name) ?? 0) + 1;
		used.set(name, times);
		return times;
	};
	return {
		name(parent, number) {
			const prefix = parent === null ? 'sec_' : `${parent}__sec_`;
			if (number === null) return `${prefix}nn_${String(count(`${prefix}nn`))}`;
			const times = count(prefix + number);
			return prefix + number + (times === 1 ? '' : `_${String(times)}`);
		},
	};
}
