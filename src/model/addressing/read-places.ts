import { take, type Cursor } from './cursor.ts';
import { readPartName, type PartName } from './part-name.ts';
import { ORDINALS, PLACE_WORDS as W, SERIES_WORDS } from './place-patterns.ts';
import { fragmentToPlace, type LocalPlace, type Place } from './place.ts';
import { readInsertion } from './paragraph-number.ts';
import { withItems, type WrittenPlaces } from './read-items.ts';
import { readLabels, readNumbers, readRomanNumbers } from './read-numbers.ts';

export interface ReadingOptions {
	/**
	 * True for a sentence, where words may be about something else: what would do for a place in a search box, such as
	 * `12段` or `p12`, is none there.
	 */
	isSentence?: boolean;
}

type Group = WrittenPlaces[];
type Reader = (cursor: Cursor, isSentence: boolean) => Group | null;

const readChinese: Reader = (cursor, isSentence) => {
	const open = take(cursor, W.chinese);
	if (open === null || (isSentence && open[0] === '')) return null;
	const numbers = readNumbers(cursor, { hasLetters: true, isList: true });
	if (numbers === null || take(cursor, W.chineseEnd) === null) return null;
	return withItems(cursor, numbers);
};

/** Reads behind the noun; the number after the comma of `para. 12, 2022` is another thing in a sentence. */
function readEnglishNumbers(cursor: Cursor, isList: boolean): Group | null {
	const numbers = readNumbers(cursor, { hasLetters: true, isList });
	return numbers === null || take(cursor, W.notAfter) !== null ? null : numbers;
}

const readEnglish: Reader = (cursor, isSentence) => {
	const noun = take(cursor, W.english)?.[0];
	if (noun === undefined) return null;
	const isList = !isSentence || W.severalNoun.test(noun);
	const numbers = readEnglishNumbers(cursor, isList);
	return numbers && withItems(cursor, numbers);
};

/** `item (a) of paragraph 61`, `fourth bullet of paragraph 28`. */
const readItemFirst: Reader = (cursor) => {
	const start = cursor.at;
	const ordinal = take(cursor, W.ordinalFirst)?.groups?.['ordinal'];
	const labels =
		ordinal !== undefined
			? [ORDINALS.indexOf(ordinal.toLowerCase()) + 1]
			: take(cursor, W.itemFirst) && readLabels(cursor);
	if (labels === null || take(cursor, W.of) === null || take(cursor, W.english) === null)
		return null;
	const numbers = readEnglishNumbers(cursor, false);
	if (numbers === null) return null;
	const group = withItems(cursor, numbers, () => labels);
	return group === numbers ? null : group.map((member) => ({ ...member, from: start }));
};

const readSeries: Reader = (cursor) => {
	const start = cursor.at;
	for (const [kind, noun] of SERIES_WORDS) {
		if (take(cursor, noun) === null) continue;
		const roman = kind === 'endnote' ? readRomanNumbers(cursor) : null;
		const numbers = roman ?? readNumbers(cursor, { hasLetters: false, isList: true });
		if (numbers === null || take(cursor, W.notAfter) !== null) return null;
		const group = numbers.map(({ from, to, places }, at): WrittenPlaces => ({
			from: at === 0 ? start : from,
			to,
			places: places.flatMap(numbersOf).map((number) => ({ kind, number })),
		}));
		return withItems(cursor, group);
	}
	const note = take(cursor, W.noteAfter)?.groups?.['number'];
	if (note === undefined) return null;
	const numbers = readNumbers({ text: note, at: 0 }, { hasLetters: false, isList: false });
	const [number] = numbers?.flatMap(({ places }) => places.flatMap(numbersOf)) ?? [];
	return number === undefined
		? null
		: [{ from: start, to: cursor.at, places: [{ kind: 'footnote', number }] }];
};

/** Nobody cites as many notes or tables at once. */
const LONGEST_RUN = 200;

function numbersOf(place: LocalPlace): number[] {
	if (place.kind === 'paragraph') return [place.number];
	if (place.kind !== 'range' || place.to - place.from >= LONGEST_RUN) return [];
	return Array.from({ length: place.to - place.from + 1 }, (_, at) => place.from + at);
}

const readInserted: Reader = (cursor, isSentence) => {
	const start = cursor.at;
	const { number, inserted } = take(cursor, W.inserted)?.groups ?? {};
	if (isSentence || number === undefined || inserted === undefined) return null;
	const place = {
		kind: 'paragraph',
		number: Number(number),
		inserted: readInsertion(inserted),
	} as const;
	return [{ from: start, to: cursor.at, places: [place] }];
};

const readShort: Reader = (cursor, isSentence) => {
	const start = cursor.at;
	const match = take(cursor, W.fragment);
	const written = match?.groups?.['fragment'];
	if (match === null || written === undefined) return null;
	if (isSentence && !/^[#/]/u.test(match[0])) return null;
	const bare = written.replace(/[-.]+$/u, '');
	cursor.at -= written.length - bare.length;
	const place = fragmentToPlace(
		bare
			.toLowerCase()
			.replaceAll('/', '-')
			.replaceAll(/\(([a-z\d]{1,5})\)/gu, '-$1'),
	);
	return place && [{ from: start, to: cursor.at, places: [place] }];
};

const readFront: Reader = (cursor) => {
	const start = cursor.at;
	return take(cursor, W.front) && [{ from: start, to: cursor.at, places: [{ kind: 'front' }] }];
};

const READERS = [
	readChinese,
	readItemFirst,
	readEnglish,
	readSeries,
	readInserted,
	readShort,
	readFront,
];

/** Reads places of one body or part that are named with one noun; null, and no move, where none are. */
function readGroup(cursor: Cursor, isSentence: boolean): Group | null {
	const start = cursor.at;
	for (const read of READERS) {
		const group = read(cursor, isSentence);
		if (group !== null) return group;
		cursor.at = start;
	}
	return null;
}

/**
 * Reads the paragraphs that one noun names at the cursor of a sentence, with their items: `第113、117和119至124段`,
 * "paras 8, 9 and 12", `第61段(a)项`; null, and no move, where none are.
 */
export function readParagraphs(cursor: Cursor): WrittenPlaces[] | null {
	const start = cursor.at;
	for (const read of [readChinese, readEnglish]) {
		const group = read(cursor, true);
		if (group !== null) return group;
		cursor.at = start;
	}
	return null;
}

const NOUNS: Readonly<Record<string, string>> = { 'app.': 'appendix', 'ann.': 'annex' };

function readPart(cursor: Cursor): { part: PartName; from: number; to: number } | null {
	const from = cursor.at;
	const { chinese, english, number, code } = take(cursor, W.part)?.groups ?? {};
	const noun = chinese ?? english?.toLowerCase() ?? '';
	const part = readPartName(NOUNS[noun] ?? noun, number ?? code);
	if (part !== null) return { part, from, to: cursor.at };
	cursor.at = from;
	return null;
}

const inPart = (group: Group, part: PartName): Group =>
	group.map(({ places, ...member }) => ({
		...member,
		places: places.map((place) =>
			place.kind === 'front' || place.kind === 'part' ? place : { ...place, part },
		),
	}));

/** Reads a part, and the places in it that stand behind its name. */
function readInPart(cursor: Cursor, isSentence: boolean): { group: Group; part: PartName } | null {
	const named = readPart(cursor);
	if (named === null) return null;
	const { part, from, to } = named;
	const whole: WrittenPlaces = { from, to, places: [{ kind: 'part', part }] };
	take(cursor, W.inPart);
	const local = readGroup(cursor, isSentence);
	const isLocal =
		local?.every(({ places }) =>
			places.every(
				(place) => place.kind !== 'front' && place.kind !== 'part' && place.part === undefined,
			),
		) === true;
	if (local === null || !isLocal) {
		cursor.at = to;
		return { group: [whole], part };
	}
	const [only, ...others] = inPart(local, part);
	if (only === undefined) return null;
	const group =
		others.length === 0 ? [{ ...only, from }] : [{ ...whole, isName: true }, only, ...others];
	return { group, part };
}

/** Reads the part behind places: `paragraph 3 of Appendix I`. */
function readPartBehind(cursor: Cursor): PartName | null {
	const start = cursor.at;
	const part = take(cursor, W.of) === null ? null : readPart(cursor);
	if (part === null) cursor.at = start;
	return part?.part ?? null;
}

/**
 * Reads the places of one document that are written at the cursor of a folded text, in words of either language or as an
 * address has them: `第12、14和16至18段`, "paras 12 and 14; Appendix I, footnotes 2–4", `#p12,p14`. They are members of one
 * list, in the order written; what stands behind a part is of that part, up to a semicolon. Null, and no move, where none
 * are written there.
 */
export function readPlaces(
	cursor: Cursor,
	{ isSentence = false }: ReadingOptions = {},
): WrittenPlaces[] | null {
	const begin = cursor.at;
	const members: WrittenPlaces[] = [];
	let part: PartName | null = null;
	let end = begin;
	let mayBePart = true;
	let mayBePlace = true;
	for (;;) {
		const named: ReturnType<typeof readInPart> = mayBePart ? readInPart(cursor, isSentence) : null;
		if (named !== null) {
			part = named.part;
			members.push(...named.group);
		} else {
			const group = mayBePlace ? readGroup(cursor, isSentence) : null;
			if (group === null) break;
			const behind: PartName | null = part ?? readPartBehind(cursor);
			members.push(...(behind === null ? group : inPart(group, behind)));
		}
		end = cursor.at;
		const joint: RegExpExecArray | null = take(cursor, W.group);
		if (joint === null) break;
		const isNewZone = joint.groups?.['semicolon'] !== undefined;
		if (isNewZone) part = null;
		// In a sentence a semicolon may end what is said of the document, and a comma what is said of its places.
		mayBePlace = !isSentence || !isNewZone;
		mayBePart = !isSentence || !/^\s?,\s?$/u.test(joint[0]);
	}
	cursor.at = end;
	return members.length === 0 ? null : members;
}

/** Returns what a list of members names, without the parts that only say where places stand. */
export const placesOf = (members: readonly WrittenPlaces[]): Place[] =>
	members.flatMap(({ places, isName }) => (isName === true ? [] : places));
