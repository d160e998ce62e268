import { readRoman } from '../../model/addressing/roman-numeral.ts';
import type { BodyPart, Finding } from '../../model/document.ts';
import { parseNumeral } from '../../model/addressing/chinese-numeral.ts';
import { makeFinding } from '../rules.ts';

const nameOf = (label: string) => label.normalize('NFKC').replaceAll(/[().]/gu, '');

/** True where an item may stand behind another one of its list: (b) after (a), (ii) after (i), (2) after (1). */
function follows(name: string, last: string): boolean {
	const [number, lastNumber] = [parseNumeral(name), parseNumeral(last)];
	if (number !== null) return number === 1 || lastNumber === null || number === lastNumber + 1;
	const value = readRoman(name);
	if (value > 0 && (value === 1 || value === readRoman(last) + 1)) return true;
	// A letter behind the numerals of a list inside its list, or "(aa)" behind "(z)".
	if (name.length !== last.length || name.length > 1) return true;
	return name === 'a' || name.charCodeAt(0) === last.charCodeAt(0) + 1;
}

/** Returns a warning for each lettered or numbered item that does not follow the one before it. */
export function judgeItemOrder(part: BodyPart): Finding[] {
	if (part.type === 'heading' || part.type === 'table') return [];
	const items = part.blocks
		.filter((block) => block.type === 'item')
		.filter(({ label }) => label !== '-');
	return items.flatMap(({ label, content }, index) => {
		const before = items[index - 1];
		const first = before === undefined && /^[ai1一]$/u.test(nameOf(label));
		if (first || (before !== undefined && follows(nameOf(label), nameOf(before.label)))) return [];
		const line = content[0]?.pieces[0]?.span.line ?? 0;
		const last = before === undefined ? 'no item' : `item ${before.label}`;
		return [makeFinding('item-sequence', line, { found: label, last })];
	});
}
