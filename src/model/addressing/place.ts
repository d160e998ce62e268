import { compareParagraphNumbers, type ParagraphNumber } from './paragraph-number.ts';
import { formatPart, PART_SEGMENT, type PartName, parsePart } from './part-name.ts';

/** A place that stands in the body of a document, or in a part of it such as 附录一. */
export type LocalPlace =
	/** `inserted` is what stands behind the number of a paragraph put in later: `a` of 12A, `bis` of 12 bis and 12之二, `.1` of 1.1. */
	| { kind: 'paragraph'; number: number; inserted?: string }
	/** Sub-item (a) of a paragraph, label "a"; the (i) under it, label "a-i"; or its fourth bullet, label 4. */
	| { kind: 'item'; paragraph: number; inserted?: string; label: string | number }
	/** Paragraphs `from` to `to`, both included; either may be one put in later: 12 bis to 14. */
	| { kind: 'range'; from: number; fromInserted?: string; to: number; toInserted?: string }
	| { kind: 'footnote'; number: number }
	/** Of a document that has footnotes besides: both series count from 1. */
	| { kind: 'endnote'; number: number }
	| { kind: 'box'; number: number }
	/** An item of a box, labelled as an item of a paragraph is. */
	| { kind: 'box-item'; box: number; label: string | number }
	| { kind: 'figure'; number: number }
	| { kind: 'heading'; number: number }
	/** The nth text without a number. */
	| { kind: 'text'; number: number }
	| { kind: 'text-item'; text: number; label: string | number }
	| { kind: 'table'; number: number };

/** A place inside a document. */
export type Place =
	(LocalPlace & { part?: PartName }) | { kind: 'part'; part: PartName } | { kind: 'front' };

/** What stands before the number of a place in its fragment. */
export const PREFIXES = {
	paragraph: 'p',
	footnote: 'fn',
	endnote: 'en',
	box: 'box',
	figure: 'fig',
	heading: 'h',
	text: 'text',
	table: 'table',
} as const;

/** Returns what a note is called in the body or part that it stands in, where no other has this name: `fn3`, `en1`. */
export const noteName = (number: number, kind: 'footnote' | 'endnote' = 'footnote'): string =>
	PREFIXES[kind] + String(number);

/** Returns the fragment of a place in its part: `p12`, `p12bis`, `p61-a`, `p61-a-i`, `p28-4`, `p12-p15`, `fn3`, `en1`, `text1`. */
function formatLocal(place: LocalPlace): string {
	switch (place.kind) {
		case 'paragraph':
			return `p${String(place.number)}${place.inserted ?? ''}`;
		case 'footnote':
		case 'endnote':
		case 'box':
		case 'figure':
		case 'heading':
		case 'text':
		case 'table':
			return PREFIXES[place.kind] + String(place.number);
		case 'item':
			return `p${String(place.paragraph)}${place.inserted ?? ''}-${String(place.label)}`;
		case 'box-item':
			return `box${String(place.box)}-${String(place.label)}`;
		case 'text-item':
			return `text${String(place.text)}-${String(place.label)}`;
		case 'range':
			return `p${String(place.from)}${place.fromInserted ?? ''}-p${String(place.to)}${place.toInserted ?? ''}`;
	}
}

/** Returns a place with what parts it from its part: `appendix1-p3` in a fragment, `appendix1/p3` in an id. */
function formatPlace(place: Place, joint: '-' | '/'): string {
	if (place.kind === 'front') return 'front';
	if (place.kind === 'part') return formatPart(place.part);
	const local = formatLocal(place);
	return place.part === undefined ? local : `${formatPart(place.part)}${joint}${local}`;
}

/** Returns the fragment of a place in the page of its document: `p12`, `fn3`, `front`, `appendix1`, `appendix1-p3-a`. */
export const placeToFragment = (place: Place): string => formatPlace(place, '-');

/** Returns what stands behind the id of a document in that of a place: `p12`, `appendix1/p3-a`. */
export const placeToPath = (place: Place): string => formatPlace(place, '/');

const KINDS = new Map<string, keyof typeof PREFIXES>(
	Object.entries(PREFIXES).map(([kind, prefix]) => [prefix, kind as keyof typeof PREFIXES]),
);

const NUMBER = String.raw`[1-9]\d{0,3}`;
/** 12A, 12 bis and 12之二, 12 ter and 12之三, 1.1, 2.3.1. */
const INSERTED = String.raw`bis|ter|quater|quinquies|[a-z]|(?:\.[1-9]\d{0,2}){1,2}`;
const MARK = String.raw`[a-z]{1,5}(?:-[ivx]{1,5})?|[1-9]\d{0,2}`;

const FRAGMENT = {
	paragraph: new RegExp(`^p(${NUMBER})(${INSERTED})?$`, 'u'),
	numbered: new RegExp(`^(fn|en|box|fig|h|text|table)(${NUMBER})$`, 'u'),
	range: new RegExp(`^p(${NUMBER})(${INSERTED})?-p(${NUMBER})(${INSERTED})?$`, 'u'),
	item: new RegExp(`^(p|box|text)(${NUMBER})(${INSERTED})?-(${MARK})$`, 'u'),
};

function parseParagraph(fragment: string): LocalPlace | null {
	const [, digits, inserted] = FRAGMENT.paragraph.exec(fragment) ?? [];
	if (digits === undefined) return null;
	return { kind: 'paragraph', number: Number(digits), ...(inserted !== undefined && { inserted }) };
}

function parseNumbered(fragment: string): LocalPlace | null {
	const [, prefix = '', digits] = FRAGMENT.numbered.exec(fragment) ?? [];
	const kind = KINDS.get(prefix);
	return kind === undefined ? null : { kind, number: Number(digits) };
}

function parseRange(fragment: string): LocalPlace | null {
	const [, from, fromInserted, to, toInserted] = FRAGMENT.range.exec(fragment) ?? [];
	if (from === undefined) return null;
	return toRange(
		{ number: Number(from), inserted: fromInserted },
		{ number: Number(to), inserted: toInserted },
	);
}

function parseItem(fragment: string): LocalPlace | null {
	const [, prefix, digits, inserted, mark = ''] = FRAGMENT.item.exec(fragment) ?? [];
	if (prefix === undefined) return null;
	const number = Number(digits);
	const label = /\d/.test(mark) ? Number(mark) : mark;
	if (prefix === 'p') {
		return { kind: 'item', paragraph: number, ...(inserted !== undefined && { inserted }), label };
	}
	if (inserted !== undefined) return null;
	return prefix === 'box'
		? { kind: 'box-item', box: number, label }
		: { kind: 'text-item', text: number, label };
}

const parseLocal = (fragment: string): LocalPlace | null =>
	parseParagraph(fragment) ??
	parseNumbered(fragment) ??
	parseRange(fragment) ??
	parseItem(fragment);

const IN_PART = new RegExp(`^(${PART_SEGMENT})[-/](.*)$`, 'u');

/** Returns what stands before the fragments of the part that a fragment lies in: `appendix1-` of `appendix1-p3`; "" in the body, and of a part itself. */
export function partPrefix(fragment: string): string {
	const [, segment] = IN_PART.exec(fragment) ?? [];
	return segment === undefined ? '' : `${segment}-`;
}

/** Returns the fragment of the part that a fragment lies in: `appendix1` of `appendix1-p3`; null in the body. */
export const partAt = (fragment: string): string | null =>
	partPrefix(fragment).slice(0, -1) || null;

/** Returns the fragment of a note by its name, in the same part as a place: `fn3`, `appendix1-en1`. */
export const noteFragment = (name: string, beside: string): string => partPrefix(beside) + name;

/** True for a note, of either series. */
export const isNote = (
	place: Place | null,
): place is Extract<Place, { kind: 'footnote' | 'endnote' }> =>
	place?.kind === 'footnote' || place?.kind === 'endnote';

/** Returns the number of a note by its name: 3 of `fn3`, 1 of `en1`. */
export const noteNumber = (name: string): number => Number(/\d+$/u.exec(name)?.[0]);

/** Returns the name of a note by its fragment: `en1` of `appendix1-en1`. */
export const noteNameOf = (fragment: string): string => fragment.slice(partPrefix(fragment).length);

function parsePlace(path: string, joint: '-' | '/'): Place | null {
	if (path === 'front') return { kind: 'front' };
	const own = parsePart(path);
	if (own !== null) return { kind: 'part', part: own };
	const [, segment = '', rest] = IN_PART.exec(path) ?? [];
	if (rest === undefined) return parseLocal(path);
	const part = parsePart(segment);
	const local = path.charAt(segment.length) === joint ? parseLocal(rest) : null;
	return part === null || local === null ? null : { ...local, part };
}

/** Returns the fragments of the first and the last paragraph of a range by its own: `p12` and `p15` of `p12-p15`. */
export function endsOfRange(range: string): [from: string, to: string] {
	const prefix = partPrefix(range);
	const [from = '', to = ''] = range.slice(prefix.length).split('-');
	return [prefix + from, prefix + to];
}

/** Returns the place of a fragment; null for zero, a leading zero, a range that does not rise, and anything else. */
export const fragmentToPlace = (fragment: string): Place | null => parsePlace(fragment, '-');

/** Returns the place of what stands behind the id of a document, such as `appendix1/p3`; null for anything else. */
export const pathToPlace = (path: string): Place | null => parsePlace(path, '/');

/** Returns the place that a place is in or begins with: of an item its paragraph, of a range its first; any other place itself. */
export function holderOf(place: Place): Place {
	if (place.kind === 'front' || place.kind === 'part') return place;
	const inside = place.part !== undefined && { part: place.part };
	switch (place.kind) {
		case 'item': {
			const { paragraph: number, inserted } = place;
			return { kind: 'paragraph', number, ...(inserted !== undefined && { inserted }), ...inside };
		}
		case 'range':
			return rangeEnds(place)[0];
		case 'box-item':
			return { kind: 'box', number: place.box, ...inside };
		case 'text-item':
			return { kind: 'text', number: place.text, ...inside };
		default:
			return place;
	}
}

type Range = Extract<LocalPlace, { kind: 'range' }>;
type RangeEnd = Extract<LocalPlace, { kind: 'paragraph' }> & { part?: PartName };

/** Returns the range from one paragraph to another; null where they do not rise. */
export function toRange(first: ParagraphNumber, last: ParagraphNumber): Range | null {
	if (compareParagraphNumbers(first, last) >= 0) return null;
	const { inserted: fromInserted } = first;
	const { inserted: toInserted } = last;
	return {
		kind: 'range',
		from: first.number,
		...(fromInserted !== undefined && { fromInserted }),
		to: last.number,
		...(toInserted !== undefined && { toInserted }),
	};
}

/** True for a range of which an end was put in later: 12 bis to 14. No number tells how many paragraphs it has. */
export const hasInsertedEnd = ({ fromInserted, toInserted }: Range): boolean =>
	(fromInserted ?? toInserted) !== undefined;

/** Returns the first and the last paragraph of a range. */
export function rangeEnds({
	from,
	fromInserted,
	to,
	toInserted,
	part,
}: Range & { part?: PartName }): [first: RangeEnd, last: RangeEnd] {
	const toEnd = (number: number, inserted: string | undefined) => ({
		kind: 'paragraph' as const,
		number,
		...(inserted !== undefined && { inserted }),
		...(part !== undefined && { part }),
	});
	return [toEnd(from, fromInserted), toEnd(to, toInserted)];
}

/** True for what counts as one of the paragraphs from the first to the last of a range: 12 bis in 12 to 15, 15 bis not. */
export function isInRange(count: ParagraphNumber, range: Range): boolean {
	const [first, last] = rangeEnds(range);
	return compareParagraphNumbers(first, count) <= 0 && compareParagraphNumbers(count, last) <= 0;
}

/** Kinds of places that have a page of their own. */
const PAGED: ReadonlySet<Place['kind']> = new Set(['paragraph', 'text', 'table', 'part']);

/** True for a place that has a page of its own. */
export const isPaged = ({ kind }: Place): boolean => PAGED.has(kind);

/** Returns the label of a lettered item as it is printed: "(a)", and "(a)(i)" for the (i) under it, label "a-i". */
export function printItemLabel(label: string): string {
	return label
		.split('-')
		.map((part) => `(${part})`)
		.join('');
}

/** Returns the label of an item by its letter, and by the Roman numeral of the item under it: "a", "a-i". */
export function joinItemLabel(letter: string, under: string | undefined): string {
	return under === undefined ? letter : `${letter}-${under}`;
}
