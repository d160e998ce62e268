import { PINYIN } from './pinyin.ts';

/** Heading of what begins with a figure. */
export const FIGURES = '0–9';

/** Words that are read otherwise than their first character mostly is, by a character that is always read so. */
const READ_AS: readonly (readonly [word: string, character: string])[] = [['重建', '虫']];

const RANKS = new Map(
	PINYIN.flatMap(([letter, characters]) => Array.from(characters, (one) => ({ letter, one }))).map(
		({ letter, one }, rank) => [one, { letter, rank }],
	),
);

/** Characters that are no Chinese stand before the table, Chinese ones that it lacks behind it. */
function rankOf(character: string): number {
	const known = RANKS.get(character)?.rank;
	const code = character.codePointAt(0) ?? 0;
	if (known !== undefined) return known;
	return /\p{Script=Han}/u.test(character) ? RANKS.size + code : code - 0x110000;
}

function readAloud(term: string): string[] {
	const [, character] = READ_AS.find(([word]) => term.startsWith(word)) ?? [];
	const characters = [...term];
	return character === undefined ? characters : [character, ...characters.slice(1)];
}

/** Compares terms by the readings of their characters, figures and Latin letters first. */
export function compareByPinyin(left: string, right: string): number {
	const others = readAloud(right).map(rankOf);
	for (const [at, rank] of readAloud(left).map(rankOf).entries()) {
		const other = others[at];
		if (other === undefined) return 1;
		if (rank !== other) return rank - other;
	}
	return left.length - right.length;
}

/** Returns the letter under which a term stands: that of its reading, `0–9` for figures, `#` for anything else. */
export function letterOf(term: string): string {
	const [first = ''] = readAloud(term.normalize('NFKC'));
	if (/^\d$/.test(first)) return FIGURES;
	if (/^[a-z]$/i.test(first)) return first.toUpperCase();
	return RANKS.get(first)?.letter ?? '#';
}
