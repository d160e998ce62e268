import type { Place } from '../../model/addressing/place.ts';
import { readRoman } from '../../model/addressing/roman-numeral.ts';

/** Numbers from `from` to `to`, both included, or one of them. */
export interface Run {
	from: number;
	to: number;
}

/** A lettered item: 61(a). */
export interface LetteredItem {
	number: number;
	letter: string;
}

/** Numbered parts that are cited alike. */
export type SeriesKind = 'box' | 'figure' | 'heading' | 'footnote';

/** Places that are cited with one noun: 第12、14和61(a)段. */
export type PlaceGroup =
	| { kind: 'front' }
	| { kind: 'paragraph'; entries: (Run | LetteredItem)[] }
	/** Bullets of a paragraph, or items of a box, which have no number of their own. */
	| { kind: 'items'; of: 'paragraph' | 'box'; number: number; labels: (Run | string)[] }
	| { kind: SeriesKind; entries: Run[] };

/** What a place is cited with before it: the front, then the body in its order, the notes last. */
const SERIES: readonly SeriesKind[] = ['box', 'figure', 'heading', 'footnote'];

/** (a), then the (i) and (ii) under it as they count, then (b). */
const byOrder = (left: string, right: string) => {
	const [letter = '', roman = ''] = left.split('-');
	const [otherLetter = '', otherRoman = ''] = right.split('-');
	return compare(letter, otherLetter) || readRoman(roman) - readRoman(otherRoman);
};

const compare = (left: string, right: string) => (left < right ? -1 : Number(left > right));

/** Returns numbers in order, each once, three or more in a row as one run. */
function collectRuns(numbers: Iterable<number>): Run[] {
	const runs: Run[] = [];
	for (const number of [...new Set(numbers)].toSorted((left, right) => left - right)) {
		const last = runs.at(-1);
		if (last?.to === number - 1) last.to = number;
		else runs.push({ from: number, to: number });
	}
	// Two neighbours are "18 and 19".
	return runs.flatMap(({ from, to }) =>
		to === from + 1
			? [
					{ from, to: from },
					{ from: to, to },
				]
			: [{ from, to }],
	);
}

function numbersOf(places: readonly Place[], kind: 'paragraph' | SeriesKind): Set<number> {
	return new Set(
		places.flatMap((place) => {
			if (place.kind === kind) return [place.number];
			if (kind !== 'paragraph' || place.kind !== 'range') return [];
			return Array.from({ length: place.to - place.from + 1 }, (_, index) => place.from + index);
		}),
	);
}

interface Items {
	number: number;
	labels: (string | number)[];
}

/** Returns the items of paragraphs or of boxes that are not cited as a whole, by their numbers in order. */
function collectItems(places: readonly Place[], of: 'paragraph' | 'box'): Items[] {
	const whole = numbersOf(places, of);
	const items = places.flatMap((place) => {
		if (of === 'paragraph' && place.kind === 'item') {
			return [{ number: place.paragraph, label: place.label }];
		}
		return of === 'box' && place.kind === 'box-item'
			? [{ number: place.box, label: place.label }]
			: [];
	});
	return [...Map.groupBy(items, ({ number }) => number)]
		.filter(([number]) => !whole.has(number))
		.toSorted(([left], [right]) => left - right)
		.map(([number, members]) => ({ number, labels: members.map(({ label }) => label) }));
}

const lettersOf = ({ labels }: Items) =>
	[...new Set(labels.filter((label) => typeof label === 'string'))].toSorted(byOrder);

const bulletsOf = ({ labels }: Items) =>
	collectRuns(labels.filter((label) => typeof label === 'number'));

function groupParagraphs(places: readonly Place[]): PlaceGroup[] {
	const lettered = collectItems(places, 'paragraph').flatMap((items) =>
		lettersOf(items).map((letter) => ({ number: items.number, letter })),
	);
	const entries = [...collectRuns(numbersOf(places, 'paragraph')), ...lettered].toSorted(
		(left, right) => startOf(left) - startOf(right),
	);
	return entries.length === 0 ? [] : [{ kind: 'paragraph', entries }];
}

const startOf = (entry: Run | LetteredItem) => ('from' in entry ? entry.from : entry.number);

function groupBullets(places: readonly Place[]): PlaceGroup[] {
	return collectItems(places, 'paragraph').flatMap((items): PlaceGroup[] => {
		const labels = bulletsOf(items);
		const { number } = items;
		return labels.length === 0 ? [] : [{ kind: 'items', of: 'paragraph', number, labels }];
	});
}

function groupBoxItems(places: readonly Place[]): PlaceGroup[] {
	return collectItems(places, 'box').map((items) => ({
		kind: 'items',
		of: 'box',
		number: items.number,
		labels: [...lettersOf(items), ...bulletsOf(items)],
	}));
}

function groupSeries(places: readonly Place[], kind: SeriesKind): PlaceGroup[] {
	const entries = collectRuns(numbersOf(places, kind));
	return entries.length === 0 ? [] : [{ kind, entries }];
}

/**
 * Returns places as they are cited: each once, in order, three or more numbers in a row as one run, and no item of a
 * paragraph or box that is cited as a whole.
 */
export function groupPlaces(places: readonly Place[]): PlaceGroup[] {
	return [
		...(places.some(({ kind }) => kind === 'front') ? [{ kind: 'front' } as const] : []),
		...groupParagraphs(places),
		...groupBullets(places),
		...groupBoxItems(places),
		...SERIES.flatMap((kind) => groupSeries(places, kind)),
	];
}
