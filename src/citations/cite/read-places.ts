import { joinItemLabel, type Place } from '../../model/addressing/place.ts';
import { chineseText, englishText } from './citation-words.ts';

/** "12", "119至124"; "119-124" in English, its dash folded. */
const RUN = String.raw`[1-9]\d{0,3}(?:(?:至|-)[1-9]\d{0,3})?`;
/** "(a)", and "(a)(i)" for the (i) under it. */
const LETTER = String.raw`\([a-z]{1,5}\)(?:\([ivx]{1,5}\))?`;
/** "61(a)" too. */
const ENTRY = String.raw`(?:[1-9]\d{0,3}${LETTER}|${RUN})`;
/** Members of a list: "113、117和119至124", "113, 117 and 119-124", "(a)和(c)". */
const listOf = (member: string) => String.raw`${member}(?:(?:、|和|, | and )${member})*`;

const NUMBERS = listOf(RUN);
const ENTRIES = listOf(ENTRY);
const LABELS = listOf(`(?:${LETTER}|${RUN})`);

type Owner = 'paragraph' | 'box' | 'figure' | 'heading' | 'footnote';

/** The start of a group of places, in the words of one language; what follows it must be another group. */
interface GroupPattern {
	pattern: RegExp;
	owner: Owner | 'front';
}

const { item, front, box, figure, heading, footnote } = chineseText;
const CHINESE_ITEMS = String.raw`(?:${listOf(LETTER)}${item})?(?:和?第${NUMBERS}${item})?`;

const chinese = (noun: string, items = '') =>
	new RegExp(`^${noun}(?<numbers>${NUMBERS})(?<items>${items})`, 'u');

function english([one, several]: readonly [string, string], items = ''): RegExp {
	const noun = [several, one].map((word) => word.replace('.', String.raw`\.`)).join('|');
	return new RegExp(`^(?:${noun}) (?<numbers>${ENTRIES})(?<items>${items})`, 'u');
}

const englishItems = ([one, several]: readonly [string, string]) =>
	`(?:, (?:${several}|${one}) ${LABELS})?`;

const GROUPS: GroupPattern[] = [
	{ pattern: new RegExp(`^${front}`, 'u'), owner: 'front' },
	{
		pattern: new RegExp(`^第(?<numbers>${ENTRIES})段(?<items>${CHINESE_ITEMS})`, 'u'),
		owner: 'paragraph',
	},
	{ pattern: chinese(box, CHINESE_ITEMS), owner: 'box' },
	{ pattern: chinese(figure), owner: 'figure' },
	{ pattern: chinese(heading), owner: 'heading' },
	{ pattern: chinese(footnote), owner: 'footnote' },
	{ pattern: new RegExp(`^${englishText.front}`, 'u'), owner: 'front' },
	{
		pattern: english(englishText.paragraph, englishItems(englishText.bullet)),
		owner: 'paragraph',
	},
	{ pattern: english(englishText.box, englishItems(englishText.item)), owner: 'box' },
	{ pattern: english(englishText.figure), owner: 'figure' },
	{ pattern: english(englishText.heading), owner: 'heading' },
	{ pattern: english(englishText.footnote), owner: 'footnote' },
];

type Parts = Record<string, string | undefined>;

/** Between groups. */
const JOINT = /^(?:、|和|; )/u;
const FIRST_LABEL = /\((?<letter>[a-z]{1,5})\)(?:\((?<under>[ivx]{1,5})\))?|(?<number>\d+)/u;
const FIRST_ENTRY =
	/^(?<from>\d+)(?:(?:至|-)(?<to>\d+)|\((?<letter>[a-z]{1,5})\)(?:\((?<under>[ivx]{1,5})\))?)?/u;

function toLabel({ letter, under, number }: Parts): string | number | undefined {
	if (letter !== undefined) return joinItemLabel(letter, under);
	return number === undefined ? undefined : Number(number);
}

function toPlace(owner: GroupPattern['owner'], groups: Parts): Place {
	if (owner === 'front') return { kind: 'front' };
	const { from, to, letter, under } = FIRST_ENTRY.exec(groups['numbers'] ?? '')?.groups ?? {};
	const number = Number(from);
	const label = FIRST_LABEL.exec(groups['items'] ?? '')?.groups;
	const mark = toLabel(label ?? { letter, under });
	if (mark !== undefined && owner === 'paragraph') {
		return { kind: 'item', paragraph: number, label: mark };
	}
	if (mark !== undefined && owner === 'box') return { kind: 'box-item', box: number, label: mark };
	if (owner === 'paragraph' && to !== undefined && Number(to) > number) {
		return { kind: 'range', from: number, to: Number(to) };
	}
	return { kind: owner, number };
}

/**
 * Returns the first of the places that a citation of this site gives, Chinese or English, its characters folded:
 * "第113、117和119至124段" gives paragraph 113. Null where any part of the text is something else.
 */
export function readPlaces(text: string): Place | null {
	let first: Place | null = null;
	let rest = text;
	for (;;) {
		const read = GROUPS.map((group) => ({ group, match: group.pattern.exec(rest) })).find(
			({ match }) => match !== null,
		);
		if (read?.match == null) return null;
		first ??= toPlace(read.group.owner, read.match.groups ?? {});
		rest = rest.slice(read.match[0].length);
		if (rest === '') return first;
		const joint = JOINT.exec(rest);
		if (joint === null) return null;
		rest = rest.slice(joint[0].length);
	}
}
