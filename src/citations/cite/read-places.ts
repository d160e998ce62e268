import { PART_NUMBER, readPartName, type PartName } from '../../model/addressing/part-name.ts';
import {
	joinItemLabel,
	PRINTED_INSERTION,
	readInsertion,
	type LocalPlace,
	type Place,
} from '../../model/addressing/place.ts';
import { chineseText, englishText } from './citation-words.ts';
import type { ItemOwner, SeriesKind } from './group-places.ts';

const NUMBER = String.raw`[1-9]\d{0,3}`;
/** "12", "119至124"; "119-124" in English, its dash folded. */
const RUN = String.raw`${NUMBER}(?:(?:至|-)${NUMBER})?`;
/** "(a)", and "(a)(i)" for the (i) under it. */
const LETTER = String.raw`\([a-z]{1,5}\)(?:\([ivx]{1,5}\))?`;
/** "61(a)", "12 bis", "12之二(a)" too. */
const ENTRY = String.raw`(?:${NUMBER}${PRINTED_INSERTION}(?:${LETTER})?|${NUMBER}${LETTER}|${RUN})`;
/** Members of a list: "113、117和119至124", "113, 117 and 119-124", "(a)和(c)". */
const listOf = (member: string) => String.raw`${member}(?:(?:、|和|, | and )${member})*`;

const NUMBERS = listOf(RUN);
const ENTRIES = listOf(ENTRY);
const LABELS = listOf(`(?:${LETTER}|${RUN})`);

/** The start of a group of places, in the words of one language; what follows it must be another group. */
interface GroupPattern {
	pattern: RegExp;
	owner: 'paragraph' | SeriesKind | 'front';
}

const { item, front, text, table, box, figure, heading, footnote } = chineseText;
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
	{ pattern: chinese(text, CHINESE_ITEMS), owner: 'text' },
	{ pattern: chinese(table), owner: 'table' },
	{ pattern: chinese(box, CHINESE_ITEMS), owner: 'box' },
	{ pattern: chinese(figure), owner: 'figure' },
	{ pattern: chinese(heading), owner: 'heading' },
	{ pattern: chinese(footnote), owner: 'footnote' },
	{ pattern: new RegExp(`^${englishText.front}`, 'u'), owner: 'front' },
	{
		pattern: english(englishText.paragraph, englishItems(englishText.bullet)),
		owner: 'paragraph',
	},
	{ pattern: english(englishText.text, englishItems(englishText.item)), owner: 'text' },
	{ pattern: english(englishText.table), owner: 'table' },
	{ pattern: english(englishText.box, englishItems(englishText.item)), owner: 'box' },
	{ pattern: english(englishText.figure), owner: 'figure' },
	{ pattern: english(englishText.heading), owner: 'heading' },
	{ pattern: english(englishText.footnote), owner: 'footnote' },
];

/** The pages behind the places, which say nothing more of where they are: ",第5至6页", ", pp. 5-6". */
const PAGES = new RegExp(String.raw`,(?:第${NUMBERS}页| pp?\. ${NUMBERS})$`, 'u');

type Parts = Record<string, string | undefined>;

/** Between groups; what follows a semicolon names its part anew, or is of the body. */
const JOINT = /^(?:、|和|(?<semicolon>; ?))/u;
/** `附录一`, "Appendix I"; a comma leads to what of it is cited. */
const PART = new RegExp(
	String.raw`^(?<noun>附录|附件|Appendix|Annex) ?(?<number>${PART_NUMBER})?(?<comma>, ?)?`,
	'u',
);
const EACH_LABEL = new RegExp(
	String.raw`\((?<letter>[a-z]{1,5})\)(?:\((?<under>[ivx]{1,5})\))?|(?<from>${NUMBER})(?:(?:至|-)(?<to>${NUMBER}))?`,
	'gu',
);
const EACH_ENTRY = new RegExp(
	String.raw`(?<from>${NUMBER})(?:(?:至|-)(?<to>${NUMBER})|(?<inserted>${PRINTED_INSERTION})?(?:\((?<letter>[a-z]{1,5})\)(?:\((?<under>[ivx]{1,5})\))?)?)`,
	'gu',
);

const numbersFrom = ({ from, to = from }: Parts): number[] =>
	Array.from({ length: Number(to) - Number(from) + 1 }, (_, index) => Number(from) + index);

function toParagraph(entry: Parts): LocalPlace {
	const { from, to, inserted, letter, under } = entry;
	const number = Number(from);
	if (to !== undefined && Number(to) > number)
		return { kind: 'range', from: number, to: Number(to) };
	const later = inserted !== undefined && { inserted: readInsertion(inserted) };
	return letter === undefined
		? { kind: 'paragraph', number, ...later }
		: { kind: 'item', paragraph: number, ...later, label: joinItemLabel(letter, under) };
}

const ITEM_KINDS = { text: 'text-item', box: 'box-item' } as const;

function toItem(of: ItemOwner, owner: LocalPlace, label: string | number): LocalPlace[] {
	if (owner.kind === 'paragraph') {
		const { number: paragraph, inserted } = owner;
		return [{ kind: 'item', paragraph, ...(inserted !== undefined && { inserted }), label }];
	}
	if (!('number' in owner) || of === 'paragraph') return [];
	const kind = ITEM_KINDS[of];
	return [
		kind === 'text-item' ? { kind, text: owner.number, label } : { kind, box: owner.number, label },
	];
}

const isOwner = (owner: GroupPattern['owner']): owner is ItemOwner =>
	owner === 'paragraph' || owner === 'text' || owner === 'box';

/** Returns the places of one group, in the order given; none where an item is of more than one place, or a run does not rise. */
function toPlaces(owner: GroupPattern['owner'], groups: Parts): (LocalPlace | { kind: 'front' })[] {
	if (owner === 'front') return [{ kind: 'front' }];
	const entries = [...(groups['numbers'] ?? '').matchAll(EACH_ENTRY)].map(
		(match): Parts => match.groups ?? {},
	);
	if (entries.some(({ from, to }) => to !== undefined && Number(to) <= Number(from))) return [];
	const places =
		owner === 'paragraph'
			? entries.map(toParagraph)
			: entries.flatMap(numbersFrom).map((number): LocalPlace => ({ kind: owner, number }));
	const items = groups['items'] ?? '';
	if (items === '') return places;
	const [only, ...others] = places;
	if (only === undefined || others.length > 0 || !isOwner(owner)) return [];
	return [...items.matchAll(EACH_LABEL)].flatMap(({ groups: label = {} }) =>
		label['letter'] === undefined
			? numbersFrom(label).flatMap((number) => toItem(owner, only, number))
			: toItem(owner, only, joinItemLabel(label['letter'], label['under'])),
	);
}

function readGroup(text: string): { places: Place[]; length: number } | null {
	for (const { pattern, owner } of GROUPS) {
		const match = pattern.exec(text);
		if (match === null) continue;
		const places = toPlaces(owner, match.groups ?? {});
		return places.length === 0 ? null : { places, length: match[0].length };
	}
	return null;
}

/**
 * Returns the places that a citation of this site gives, Chinese or English, its characters folded, in the order given:
 * "第113、117和119至124段", "第12段;附录一,第3段", "第12段,第5页". Null where any part of the text is something else.
 */
export function readPlaces(citation: string): Place[] | null {
	const places: Place[] = [];
	let rest = citation.replace(PAGES, '');
	let part: PartName | null = null;
	for (;;) {
		const named = PART.exec(rest);
		let isWhole = false;
		if (named !== null) {
			const { noun = '', number, comma } = named.groups ?? {};
			part = readPartName(noun, number);
			if (part === null) return null;
			isWhole = comma === undefined;
			if (isWhole) places.push({ kind: 'part', part });
			rest = rest.slice(named[0].length);
		}
		if (!isWhole) {
			const group = readGroup(rest);
			if (group === null) return null;
			const inside: PartName | null = part;
			places.push(
				...group.places.map((place) =>
					inside === null || place.kind === 'front' ? place : { ...place, part: inside },
				),
			);
			rest = rest.slice(group.length);
		}
		if (rest === '') return places;
		const joint = JOINT.exec(rest);
		if (joint === null) return null;
		if (joint.groups?.['semicolon'] !== undefined) part = null;
		rest = rest.slice(joint[0].length);
	}
}
