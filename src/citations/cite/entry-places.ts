import type { PartName } from '../../model/addressing/part-name.ts';
import { type LocalPlace, type Place, toRange } from '../../model/addressing/place.ts';
import type { Entry, PlaceGroup, Run, SeriesKind, Span } from './group-places.ts';

type Items = Extract<PlaceGroup, { kind: 'items' }>;

const countTo = ({ from, to }: Run) =>
	Array.from({ length: to - from + 1 }, (_, index) => from + index);

function toParagraphs(entry: Run | Entry | Span): LocalPlace[] {
	if ('first' in entry) {
		const range = toRange(entry.first, entry.last);
		return range === null ? [] : [range];
	}
	if (!('from' in entry)) {
		const { number, inserted: suffix, letter } = entry;
		const inserted = suffix !== '' && { inserted: suffix };
		return letter === null
			? [{ kind: 'paragraph', number, ...inserted }]
			: [{ kind: 'item', paragraph: number, ...inserted, label: letter }];
	}
	const { from, to } = entry;
	return from === to ? [{ kind: 'paragraph', number: from }] : [{ kind: 'range', from, to }];
}

function toItem({ of, number, inserted }: Items, label: string | number): LocalPlace {
	switch (of) {
		case 'paragraph':
			return {
				kind: 'item',
				paragraph: number,
				...(inserted !== '' && { inserted }),
				label,
			};
		case 'text':
			return { kind: 'text-item', text: number, label };
		case 'box':
			return { kind: 'box-item', box: number, label };
	}
}

const within = (places: LocalPlace[], part: PartName | null): Place[] =>
	places.map((place) => (part === null ? place : { ...place, part }));

/** Returns the places that one member of a list stands for, in the body or in a part: of "16至18" a range. */
export function placesOfEntry(
	kind: 'paragraph' | SeriesKind,
	entry: Run | Entry | Span,
	part: PartName | null,
): Place[] {
	if (kind === 'paragraph') return within(toParagraphs(entry), part);
	if ('first' in entry) return [];
	const numbers = 'from' in entry ? countTo(entry) : [entry.number];
	return within(
		numbers.map((number): LocalPlace => ({ kind, number })),
		part,
	);
}

/** Returns the items that one label, or a run of bullets, stands for. */
export function placesOfLabel(group: Items, label: Run | string, part: PartName | null): Place[] {
	const labels = typeof label === 'string' ? [label] : countTo(label);
	return within(
		labels.map((one) => toItem(group, one)),
		part,
	);
}
