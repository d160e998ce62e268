import { formatPart, type PartName } from '../../model/addressing/part-name.ts';
import {
	hasInsertedEnd,
	isInRange,
	type LocalPlace,
	type Place,
	rangeEnds,
} from '../../model/addressing/place.ts';
import {
	compareInsertions,
	type ParagraphNumber,
} from '../../model/addressing/paragraph-number.ts';
import { readRoman } from '../../model/addressing/roman-numeral.ts';

/** Numbers from `from` to `to`, both included, or one of them. */
export interface Run {
	from: number;
	to: number;
}

/** A paragraph put in later, 12 bis, or a lettered item of any: 61(a), 12 bis(a). */
export interface Entry {
	number: number;
	inserted: string;
	/** Null for the paragraph as a whole. */
	letter: string | null;
}

/** Numbered parts that are cited alike. */
export type SeriesKind = 'text' | 'table' | 'box' | 'figure' | 'heading' | 'footnote' | 'endnote';

/** What has items: bullets of a paragraph, and any item of a box or a text, which are cited by what they belong to. */
export type ItemOwner = 'paragraph' | 'text' | 'box';

/** A range of which an end was put in later: 12 bis to 14. */
export interface Span {
	first: ParagraphNumber;
	last: ParagraphNumber;
}

/** Places that are cited with one noun: 第12、14和61(a)段. */
export type PlaceGroup =
	| { kind: 'front' }
	| { kind: 'paragraph'; entries: (Run | Entry | Span)[] }
	| { kind: 'items'; of: ItemOwner; number: number; inserted: string; labels: (Run | string)[] }
	| { kind: SeriesKind; entries: Run[] };

/** The places of a body, or of a part: their numbers count for themselves there. */
export interface PlaceZone {
	/** Null for the body. */
	part: PartName | null;
	/** None for a part as a whole. */
	groups: PlaceGroup[];
}

/** What a place is cited with before it: the front, then the body in its order, the notes last. */
const SERIES: readonly SeriesKind[] = [
	...(['text', 'table', 'box', 'figure', 'heading'] as const),
	...(['footnote', 'endnote'] as const),
];

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

function numbersOf(places: readonly LocalPlace[], kind: 'paragraph' | SeriesKind): Set<number> {
	return new Set(
		places.flatMap((place) => {
			if (place.kind === kind) {
				return place.kind === 'paragraph' && place.inserted !== undefined ? [] : [place.number];
			}
			if (kind !== 'paragraph' || place.kind !== 'range' || hasInsertedEnd(place)) return [];
			return Array.from({ length: place.to - place.from + 1 }, (_, index) => place.from + index);
		}),
	);
}

interface Items {
	number: number;
	inserted: string;
	labels: (string | number)[];
}

/** What an item is of. */
interface Owned {
	of: ItemOwner;
	number: number;
	inserted: string;
	label: string | number;
}

function toOwned(place: LocalPlace): Owned | null {
	switch (place.kind) {
		case 'item': {
			const { paragraph: number, inserted = '', label } = place;
			return { of: 'paragraph', number, inserted, label };
		}
		case 'box-item':
			return { of: 'box', number: place.box, inserted: '', label: place.label };
		case 'text-item':
			return { of: 'text', number: place.text, inserted: '', label: place.label };
		default:
			return null;
	}
}

/** Returns what is put in later and cited as a whole, without what lies inside a run. */
function collectInserted(places: readonly LocalPlace[]): Entry[] {
	const runs = collectRuns(numbersOf(places, 'paragraph'));
	const inserted = new Map(
		places.flatMap((place) =>
			place.kind === 'paragraph' && place.inserted !== undefined
				? [[`${String(place.number)}${place.inserted}`, place] as const]
				: [],
		),
	);
	return [...inserted.values()]
		.filter(({ number }) => !runs.some(({ from, to }) => from <= number && number < to))
		.map(({ number, inserted: suffix = '' }) => ({ number, inserted: suffix, letter: null }));
}

/** Returns the items of one kind of places that are not cited as a whole, by their numbers in order. */
function collectItems(places: readonly LocalPlace[], of: ItemOwner): Items[] {
	const whole = numbersOf(places, of);
	const runs = collectRuns(whole);
	const inserted = collectInserted(places);
	const isWhole = (item: Owned) =>
		item.inserted === ''
			? whole.has(item.number)
			: runs.some(({ from, to }) => from <= item.number && item.number < to) ||
				inserted.some((one) => one.number === item.number && one.inserted === item.inserted);
	const items = places
		.map(toOwned)
		.filter((item) => item !== null)
		.filter((item) => item.of === of && !isWhole(item));
	return [...Map.groupBy(items, ({ number, inserted: suffix }) => `${String(number)}${suffix}`)]
		.flatMap(([, [first, ...others]]) =>
			first === undefined
				? []
				: [{ ...first, labels: [first, ...others].map(({ label }) => label) }],
		)
		.map(({ number, inserted: suffix, labels }) => ({ number, inserted: suffix, labels }))
		.toSorted(byNumber);
}

type Numbered = Pick<Items, 'number' | 'inserted'>;

const byNumber = (left: Numbered, right: Numbered) =>
	left.number - right.number || compareInsertions(left.inserted, right.inserted);

const lettersOf = ({ labels }: Items) =>
	[...new Set(labels.filter((label) => typeof label === 'string'))].toSorted(byOrder);

const bulletsOf = ({ labels }: Items) =>
	collectRuns(labels.filter((label) => typeof label === 'number'));

function startOf(entry: Run | Entry | Span): Numbered {
	if ('first' in entry) return { inserted: '', ...entry.first } as Numbered;
	return 'from' in entry ? { number: entry.from, inserted: '' } : entry;
}

type RangePlace = Extract<LocalPlace, { kind: 'range' }>;

/** Returns the ranges of which an end was put in later, and the places that lie in none of them. */
function takeSpans(places: readonly LocalPlace[]): { spans: RangePlace[]; rest: LocalPlace[] } {
	const spans = places.flatMap((place) =>
		place.kind === 'range' && hasInsertedEnd(place) ? [place] : [],
	);
	const isInside = (place: LocalPlace) => {
		if (place.kind !== 'paragraph' && place.kind !== 'item') return false;
		const number = place.kind === 'paragraph' ? place.number : place.paragraph;
		return spans.some((span) => isInRange({ number, inserted: place.inserted }, span));
	};
	const isTaken = (place: LocalPlace) => place.kind === 'range' && hasInsertedEnd(place);
	return { spans, rest: places.filter((place) => !isTaken(place) && !isInside(place)) };
}

function groupParagraphs(all: readonly LocalPlace[]): PlaceGroup[] {
	const { spans, rest: places } = takeSpans(all);
	const lettered = collectItems(places, 'paragraph').flatMap((items) =>
		lettersOf(items).map((letter) => ({
			number: items.number,
			inserted: items.inserted,
			letter,
		})),
	);
	const runs = collectRuns(numbersOf(places, 'paragraph'));
	const ranges = spans.map((span): Span => {
		const [first, last] = rangeEnds(span);
		return { first, last };
	});
	const entries = [...runs, ...ranges, ...collectInserted(places), ...lettered].toSorted(
		(left, right) => byNumber(startOf(left), startOf(right)),
	);
	return entries.length === 0 ? [] : [{ kind: 'paragraph', entries }];
}

function groupBullets(places: readonly LocalPlace[]): PlaceGroup[] {
	return collectItems(places, 'paragraph').flatMap((items): PlaceGroup[] => {
		const labels = bulletsOf(items);
		const { number, inserted } = items;
		return labels.length === 0
			? []
			: [{ kind: 'items', of: 'paragraph', number, inserted, labels }];
	});
}

function groupItems(places: readonly LocalPlace[], of: 'text' | 'box'): PlaceGroup[] {
	return collectItems(places, of).map((items) => ({
		kind: 'items',
		of,
		number: items.number,
		inserted: '',
		labels: [...lettersOf(items), ...bulletsOf(items)],
	}));
}

function groupSeries(places: readonly LocalPlace[], kind: SeriesKind): PlaceGroup[] {
	const entries = collectRuns(numbersOf(places, kind));
	return entries.length === 0 ? [] : [{ kind, entries }];
}

const groupLocal = (places: readonly LocalPlace[]): PlaceGroup[] => [
	...groupParagraphs(places),
	...groupBullets(takeSpans(places).rest),
	...groupItems(places, 'text'),
	...groupItems(places, 'box'),
	...SERIES.flatMap((kind) => groupSeries(places, kind)),
];

/** The only one before those with a number, numbers before letters; appendices before annexes. */
function byPart(left: PartName, right: PartName): number {
	if (left.kind !== right.kind) return left.kind === 'appendix' ? -1 : 1;
	const rank = ({ number }: PartName) =>
		number === null ? 0 : typeof number === 'number' ? number : 100 + number.charCodeAt(0);
	return rank(left) - rank(right);
}

/** Returns the places of a part; none where it is cited as a whole. */
function groupPart(part: PartName, places: readonly Place[]): PlaceZone & { part: PartName } {
	const isWhole = places.some(({ kind }) => kind === 'part');
	const local = places.filter((place) => place.kind !== 'part' && place.kind !== 'front');
	return { part, groups: isWhole ? [] : groupLocal(local) };
}

/**
 * Returns places as they are cited, those of the body first and those of each part by themselves: each once, in order,
 * three or more numbers in a row as one run, and no item of a paragraph, text or box that is cited as a whole.
 */
export function groupPlaces(places: readonly Place[]): PlaceZone[] {
	const own = places.filter(
		(place) => place.kind !== 'front' && place.kind !== 'part' && place.part === undefined,
	) as LocalPlace[];
	const inParts = places.flatMap((place) =>
		place.kind === 'front' || place.part === undefined ? [] : [{ part: place.part, place }],
	);
	const parts = [...Map.groupBy(inParts, ({ part }) => formatPart(part)).values()].flatMap(
		(group) => {
			const [first] = group;
			return first === undefined
				? []
				: [
						groupPart(
							first.part,
							group.map(({ place }) => place),
						),
					];
		},
	);
	const body: PlaceGroup[] = [
		...(places.some(({ kind }) => kind === 'front') ? [{ kind: 'front' } as const] : []),
		...groupLocal(own),
	];
	return [
		...(body.length === 0 ? [] : [{ part: null, groups: body }]),
		...parts.toSorted((left, right) => byPart(left.part, right.part)),
	];
}
