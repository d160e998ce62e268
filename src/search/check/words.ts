import { normalizeWithPlaces, type MappedText } from '../normal-form.ts';

/** Words in normal form with the places of their units in what was given, or is printed. */
export type Words = MappedText;

/** Returns the words of a stretch of a text, their places those in the whole. */
export function readWords(text: string, from = 0, to = text.length): Words {
	const { text: normal, starts, ends } = normalizeWithPlaces(text.slice(from, to));
	return {
		text: normal,
		starts: from === 0 ? starts : starts.map((at) => at + from),
		ends: from === 0 ? ends : ends.map((at) => at + from),
	};
}

/** Returns the words from one unit to another, exclusive. */
export const sliceWords = ({ text, starts, ends }: Words, from: number, to: number): Words => ({
	text: text.slice(from, to),
	starts: starts.slice(from, to),
	ends: ends.slice(from, to),
});

/** Returns words without some stretches of their units, which rise and do not overlap. */
export function dropWords(words: Words, stretches: readonly (readonly [number, number])[]): Words {
	if (stretches.length === 0) return words;
	let kept: Words = { text: '', starts: [], ends: [] };
	let end = 0;
	for (const [from, to] of [...stretches, [words.text.length, words.text.length] as const]) {
		const part = sliceWords(words, end, from);
		kept = {
			text: kept.text + part.text,
			starts: kept.starts.concat(part.starts),
			ends: kept.ends.concat(part.ends),
		};
		end = to;
	}
	return kept;
}
