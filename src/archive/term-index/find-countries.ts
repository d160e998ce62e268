import { parse } from 'yaml';
import { z } from 'zod';
import { normalize } from '../../search/normal-form.ts';

const country = z.strictObject({
	/** ISO 3166-1 alpha-2. */
	code: z.string().regex(/^[A-Z]{2}$/u),
	/** Main form. */
	term: z.string().min(1),
	english: z.string().min(1),
	/** Other forms that mean the same country. */
	aliases: z.array(z.string().min(1)).default([]),
	/** Words that hold the name and do not mean the country. */
	not: z.array(z.string().min(1)).default([]),
});

export type Country = z.infer<typeof country>;

/** Reads a list of countries; `file` is its name, for the message. Throws where it is none. */
export function parseCountries(text: string, file: string): Country[] {
	const read = z.array(country).safeParse(parse(text));
	if (read.success) return read.data;
	throw new Error(`${file} is not a list of countries:\n${z.prettifyError(read.error)}`);
}

const escape = (text: string): string => text.replaceAll(/[\\^$.*+?()[\]{}|]/gu, '\\$&');

/** The day of a date, whose 日 begins no name: 3月14日本届会议. */
const DAY = /(?<=\d)日/gu;

/** Names shorter than this can be made by the end of one word and the beginning of the next, as 中国 is in 其中国内; longer ones are not. In characters. */
const CERTAIN = 3;

/** Characters on either side of a name that say whether it is a word there. */
const CONTEXT = 16;

/** Whether no word lies over an end of the name, and none holds it in its middle: 拉美国家 does not hold 美国, 中国政府 holds 中国. */
function isUncut(words: readonly string[], from: number, to: number): boolean {
	let end = 0;
	return words.every((word) => {
		const start = end;
		end += word.length;
		if (end <= from || start >= to) return true;
		const isPart = start >= from && end <= to;
		const isHead = start === from || end === to;
		return isPart || (isHead && start <= from && end >= to);
	});
}

/**
 * Whether the characters from `from` to `to` are a word of the text: the fewest words win, and where the name needs as
 * many words as a reading that cuts it in two, it is none. 其中/国内 has two words, 其/中国/内 three; 中国/家政/工人 has
 * three, 中/国家/政工/人 four.
 */
function isWordThere(
	text: string,
	[from, to]: readonly [number, number],
	cut: (text: string) => string[],
): boolean {
	const start = Math.max(0, from - CONTEXT);
	const before = text.slice(start, from);
	const after = text.slice(to, to + CONTEXT);
	const words = cut(before + text.slice(from, to) + after);
	if (isUncut(words, from - start, to - start)) return true;
	return cut(before).length + 1 + cut(after).length < words.length;
}

/**
 * Returns the function that finds the countries that a normal form names, by their codes, each once. From the left,
 * the longest form counts: 索马里 is not 马里, 刚果民主共和国 not 刚果; what lies over two words (其中国内) is no country.
 * `cut` cuts a text into its words and gives all of its characters back.
 */
export function createCountryFinder(
	countries: readonly Country[],
	cut: (text: string) => string[],
): (normal: string) => Set<string> {
	const codes = new Map<string, string | null>();
	for (const { code, term, aliases, not } of countries) {
		for (const word of not) codes.set(normalize(word), null);
		for (const form of [term, ...aliases]) codes.set(normalize(form), code);
	}
	if (codes.size === 0) return () => new Set();
	const forms = [...codes.keys()].toSorted((left, right) => right.length - left.length);
	const pattern = new RegExp(forms.map(escape).join('|'), 'gu');
	return (normal) => {
		const found = new Set<string>();
		const text = normal.replaceAll(DAY, ' ');
		for (const { 0: form, index } of text.matchAll(pattern)) {
			const code = codes.get(form) ?? null;
			if (code === null || found.has(code)) continue;
			if (form.length >= CERTAIN || isWordThere(text, [index, index + form.length], cut))
				found.add(code);
		}
		return found;
	};
}
