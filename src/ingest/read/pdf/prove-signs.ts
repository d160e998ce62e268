import type { Finding } from '../../../model/document.ts';
import { makeFinding } from '../../rules.ts';
import type { SourceLine } from '../line.ts';
import type { Glyph } from './page-content.ts';

const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** Returns a character as it is counted: raised digits as digits, signs of symbol fonts as bullets. */
const toCounted = (sign: string) =>
	RAISED.includes(sign) ? String(RAISED.indexOf(sign)) : sign.replace(/\p{Co}/u, '•');

/** Adds how often each character that is no white space stands in a text. */
function count(text: string, by: number, counts: Map<string, number>): void {
	for (const sign of text) {
		if (sign.trim() === '') continue;
		const counted = toCounted(sign);
		counts.set(counted, (counts.get(counted) ?? 0) + by);
	}
}

/**
 * Returns an error where lines do not hold every character that is seen on the pages, once: a reader that loses or
 * doubles text must not pass unseen.
 */
export function proveSigns(signs: readonly Glyph[], lines: readonly SourceLine[]): Finding[] {
	const counts = new Map<string, number>();
	for (const { text } of signs) count(text, 1, counts);
	const notes = new Map<number, string>();
	for (const { autoLabel = '', text, note } of lines) {
		count(autoLabel, -1, counts);
		count(text, -1, counts);
		// The number of a note is a mark of its lines.
		if (note !== undefined) notes.set(note, String(note));
	}
	for (const number of notes.values()) count(number, -1, counts);
	const wrong = [...counts].filter(([, left]) => left !== 0);
	if (wrong.length === 0) return [];
	const found = wrong.map(([sign, left]) => `${sign} ${String(left)}`).join(', ');
	return [makeFinding('pdf-signs', 0, { found })];
}
