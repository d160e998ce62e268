import { take, takeAll, type Cursor } from '../../model/addressing/cursor.ts';
import { DIGIT, foldText, unfoldRange } from '../../model/addressing/fold-text.ts';
import { dropOverlaps } from './drop-overlaps.ts';
import {
	INSTRUMENT,
	INSTRUMENT_KINDS,
	NAMED_BY_YEAR,
	PROTOCOL_NUMBERS,
	type InstrumentKind,
} from './instrument-patterns.ts';

/** An ILO instrument named by its number; `from` and `to` are UTF-16 offsets of the number as printed, `to` exclusive. */
export interface FoundInstrument {
	kind: InstrumentKind;
	number: number;
	from: number;
	to: number;
}

/** One of these stands in every mention; most texts have none, and need no closer look. */
const NOUNS = Object.keys(INSTRUMENT_KINDS);

/** What they end with: characters that stand in a text before and after it is folded. */
const NOUN_ENDS = /[约书]/;

type Member = Omit<FoundInstrument, 'kind'>;

function readMembers(cursor: Cursor): Member[] {
	return takeAll(cursor, INSTRUMENT.member, ({ groups, indices }) => {
		const [from = 0, to = 0] = indices?.groups?.['printed'] ?? [];
		return { number: Number(groups?.['number']), from, to };
	});
}

function withKind(members: readonly Member[], noun: string | undefined): FoundInstrument[] {
	const kind = INSTRUMENT_KINDS[noun ?? ''];
	if (kind === undefined) return [];
	return members
		.filter(({ number }) => kind !== 'protocol' || PROTOCOL_NUMBERS.has(number))
		.map((member) => ({ kind, ...member }));
}

/** Finds the numbers that stand in brackets after a title: `《1985年劳工统计公约》(第160号)`. */
function findAfterTitles(text: string): FoundInstrument[] {
	return [...text.matchAll(INSTRUMENT.titled)].flatMap((match) => {
		const cursor = { text, at: match.index + match[0].length };
		const members = readMembers(cursor);
		const listed = /[第号]/.test(text.slice(members[0]?.from, cursor.at));
		const closed = take(cursor, INSTRUMENT.afterTitled) !== null;
		return listed && closed ? withKind(members, match.groups?.['noun']) : [];
	});
}

/** Finds the numbers that stand before their noun: `第 87 号和第 98 号公约`. */
function findBeforeNouns(text: string): FoundInstrument[] {
	const found: FoundInstrument[] = [];
	let end = 0;
	for (const { index } of text.matchAll(INSTRUMENT.start)) {
		if (index < end) continue;
		const cursor = { text, at: index };
		const members = readMembers(cursor);
		const numbered = text.slice(index, cursor.at).includes('号');
		// A list that nothing closes is not closed from its second member either.
		end = cursor.at;
		const noun = numbered ? take(cursor, INSTRUMENT.close)?.groups?.['noun'] : undefined;
		found.push(...withKind(members, noun));
	}
	return found;
}

/** Finds the ILO instruments that a text names by number, in order, one entry a mention, members of a list singly. */
export function findInstruments(text: string): FoundInstrument[] {
	if (!NOUN_ENDS.test(text) || !DIGIT.test(text)) return [];
	const folded = foldText(text);
	if (!NOUNS.some((noun) => folded.text.includes(noun))) return [];
	const found = [...findAfterTitles(folded.text), ...findBeforeNouns(folded.text)];
	return dropOverlaps(found).map((item) => ({
		...item,
		...unfoldRange(folded, item.from, item.to),
	}));
}

/** Finds the ILO instruments that a text names by their year, beside the number of another, in order. */
export function findInstrumentsByYear(text: string): FoundInstrument[] {
	const folded = foldText(text);
	return NAMED_BY_YEAR.flatMap(({ pattern, kind, number }) =>
		[...folded.text.matchAll(pattern)].map(({ index, 0: words }) => ({
			kind,
			number,
			...unfoldRange(folded, index, index + words.length),
		})),
	);
}
