import { fragmentToPlace } from '../../model/addressing/place.ts';

/**
 * Returns the eId of a place of ours: `para_12`, `para_61__point_a`, `para_61__point_a__point_i`, `para_28__indent_4`, `box_1`, `fig_1`, `fn_3`.
 * Paragraphs and notes run on through a document, so that theirs have no section. Throws on what is no such place.
 */
export function fragmentToEId(fragment: string): string {
	const place = fragmentToPlace(fragment);
	switch (place?.kind) {
		case 'paragraph':
			return `para_${String(place.number)}${place.inserted ?? ''}`;
		case 'text':
			return `text_${String(place.number)}`;
		case 'text-item':
			return `text_${String(place.text)}__${itemName(place.label)}`;
		case 'table':
			return `table_${String(place.number)}`;
		case 'item':
			return `para_${String(place.paragraph)}__${itemName(place.label)}`;
		case 'box':
			return `box_${String(place.number)}`;
		case 'box-item':
			return `box_${String(place.box)}__${itemName(place.label)}`;
		case 'figure':
			return `fig_${String(place.number)}`;
		case 'footnote':
			return `fn_${String(place.number)}`;
		case 'range':
		case 'heading':
		case 'front':
		case 'part':
		case undefined:
			throw new RangeError(`The fragment "${fragment}" has no eId of its own.`);
	}
}

const itemName = (label: string | number) =>
	typeof label === 'number' ? `indent_${String(label)}` : `point_${label.replace('-', '__point_')}`;

/** Gives the eIds of sections: `sec_III`, `sec_III__sec_1-1`, `sec_III__sec_nn_1` for the first one without a number. */
export interface SectionNames {
	/** Returns the eId of the next section in the section of this eId; null for the outermost. */
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
