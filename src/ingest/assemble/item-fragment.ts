import { readRoman } from '../../model/addressing/roman-numeral.ts';
import { parseNumeral } from '../../model/addressing/chinese-numeral.ts';

const nameOf = (label: string) => label.normalize('NFKC').replaceAll(/[()\s.]/gu, '');

/** The letter that is open, the last Roman numeral under it, and how many bullets there were. */
interface OpenList {
	letter: string | null;
	roman: number;
	bullets: number;
	/** True where the list itself counts in Roman numerals, which then open no list inside it. */
	isRoman: boolean;
}

/** True where "(i)" counts on under the open letter; after "(h)" it is the next letter, unless "(ii)" follows. */
function isNested(name: string, next: string | undefined, open: OpenList): boolean {
	const { letter, roman, isRoman } = open;
	const value = readRoman(name);
	if (letter === null || isRoman || value === 0 || value !== roman + 1) return false;
	const followsLetter = name.length === 1 && name.charCodeAt(0) === letter.charCodeAt(0) + 1;
	return !followsLetter || roman > 0 || readRoman(next ?? '') === value + 1;
}

function nameItem(name: string, next: string | undefined, open: OpenList): string {
	if (name === '-') {
		open.bullets += 1;
		return String(open.bullets);
	}
	const number = parseNumeral(name);
	if (number !== null) return String(number);
	if (isNested(name, next, open)) {
		open.roman += 1;
		return `${String(open.letter)}-${name}`;
	}
	if (open.letter === null) open.isRoman = name === 'i';
	open.letter = name;
	open.roman = 0;
	return name;
}

/**
 * Returns the fragments of the items of one paragraph or box, by their labels in the order printed: `p61-a` for
 * "(a)", `p61-a-i` for the "(i)" under it, `p5-11` for "(十一)", `p28-4` for the fourth bullet (CONTRACT: addresses
 * of items).
 */
export function itemFragments(owner: string, labels: readonly string[]): string[] {
	const open: OpenList = { letter: null, roman: 0, bullets: 0, isRoman: false };
	const names = labels.map(nameOf);
	return names.map((name, index) => `${owner}-${nameItem(name, names[index + 1], open)}`);
}

/** Returns the label of an item as it is shown: in half-width brackets, without white space. */
export function itemLabel(label: string): string {
	return label.normalize('NFKC').replaceAll(/\s/gu, '');
}
