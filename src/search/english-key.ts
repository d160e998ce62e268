/** What is written in Latin letters, figures and signs alone. */
const LATIN = /^[\p{Script=Latin}\p{N}\p{P}\p{S}\p{Z}\p{M}]+$/u;
const LETTER = /\p{Script=Latin}/u;

/** Apostrophes of every shape, with the s that one makes a genitive; a dot of an abbreviation. */
const GENITIVE = /['’‘ʼ´`](?:s(?![a-z]))?|\.(?=[a-z])|(?<=[a-z])\.$/gu;

/** What parts two words: hyphens and dashes too. */
const BORDER = /[^\p{L}\p{N}+]+/u;

/** American and other spellings, with what the archive's glossary has: each at the end of a word, or all of it. */
const SPELLINGS: readonly [pattern: RegExp, spelling: string][] = [
	[/^labor/u, 'labour'],
	[/(?<=^(?:behavi|fav|hon|neighb|col|harb|endeav))or/u, 'our'],
	[/(?<=[a-z]{3})iz(?=(?:ed?|ers?|es|ing|ation(?:s|al)?)$)/u, 'is'],
	[/^center/u, 'centre'],
	[/^program$/u, 'programme'],
	[/^dialog$/u, 'dialogue'],
	[/^fulfill/u, 'fulfil'],
];

/** A plural that is none, or that says something else than its singular. */
const NO_PLURAL = /(?:ss|us|is|news|states|nations)$/u;

function toSingular(word: string): string {
	if (word.length < 4 || NO_PLURAL.test(word)) return word;
	if (/[^aeiou]ies$/u.test(word)) return `${word.slice(0, -3)}y`;
	if (/(?:[sxz]|ch|sh)es$/u.test(word)) return word.slice(0, -2);
	return word.endsWith('s') ? word.slice(0, -1) : word;
}

/**
 * Returns what the spellings of an English name have in common, whatever its number, apostrophes, hyphens and spelling:
 * "Workers’ organisations" and "worker's organization" are `workerorganisation`. Null for anything that is not English.
 */
export function toEnglishKey(text: string): string | null {
	if (!LATIN.test(text) || !LETTER.test(text)) return null;
	const words = text
		.normalize('NFKD')
		.replaceAll(/\p{M}/gu, '')
		.toLowerCase()
		.replaceAll(GENITIVE, '')
		.split(BORDER)
		.filter(Boolean)
		.map((word) =>
			toSingular(SPELLINGS.reduce((spelt, [from, to]) => spelt.replace(from, to), word)),
		);
	return words.join('') || null;
}
