import { dropPunctuation, findJoints } from './punctuation.ts';

/**
 * Tokens are ASCII letters and digits, because Pagefind's client cuts a query at punctuation and, on a Chinese
 * page, into words of its own. Each kind has a first letter of its own: kinds must never answer for each other.
 * Every token ends in `q`, so that none is the beginning of another.
 */
const KINDS = { bigram: 'b', character: 'c', joint: 'j', word: 'w' } as const;

type TokenKind = keyof typeof KINDS;

/** Returns a token for some characters: "会议" as a bigram is `bx4f1ax8baeq`. */
function toToken(kind: TokenKind, characters: Iterable<string>): string {
	const codes = Array.from(
		characters,
		(character) => `x${(character.codePointAt(0) ?? 0).toString(16)}`,
	);
	return `${KINDS[kind]}${codes.join('')}q`;
}

function toBigrams(normal: string): string[] {
	const characters = [...normal];
	return characters
		.slice(1)
		.map((second, at) => toToken('bigram', (characters[at] ?? '') + second));
}

/**
 * Returns the tokens of a record: the overlapping bigrams of its normal form in their order, then each distinct
 * character, each pair of characters that punctuation parts, and each distinct word, once.
 */
export function toRecordTokens(normal: string, words: readonly string[]): string {
	return [
		...toBigrams(normal),
		...Array.from(new Set(normal), (character) => toToken('character', character)),
		...Array.from(new Set(findJoints(normal)), (pair) => toToken('joint', pair)),
		...Array.from(new Set(words), (word) => toToken('word', word)),
	].join(' ');
}

/** Returns the quoted phrase that finds the records whose normal form holds a term, itself in normal form and not empty. */
export function toTermPhrase(term: string): string {
	const bigrams = toBigrams(term);
	return `"${bigrams.length === 0 ? toToken('character', term) : bigrams.join(' ')}"`;
}

/** Returns the quoted phrase that finds the records with a word. */
export function toWordPhrase(word: string): string {
	return `"${toToken('word', word)}"`;
}

/**
 * Returns the quoted phrases of which a record answers one where its text is that of the term but for punctuation
 * inside: one a place where punctuation may stand.
 */
export function toJointPhrases(term: string): string[] {
	const characters = [...dropPunctuation(term)];
	const pairs = characters.slice(1).map((second, at) => (characters[at] ?? '') + second);
	return Array.from(new Set(pairs), (pair) => `"${toToken('joint', pair)}"`);
}
