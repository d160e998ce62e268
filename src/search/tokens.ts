import { dropPunctuation, findJoints } from './punctuation.ts';

/**
 * Tokens are ASCII letters and digits, which Pagefind leaves alone when it makes its index. Each kind has a first
 * letter of its own: kinds must never answer for each other. Every token ends in `q`, so that none is the beginning of
 * another.
 */
const KINDS = { bigram: 'b', character: 'c', joint: 'j', word: 'w' } as const;

type TokenKind = keyof typeof KINDS;

/** True for a token of which it is asked where it stands in a record; of every other one, whether it does. */
export function hasPlaces(token: string): boolean {
	return token.startsWith(KINDS.bigram);
}

/** Tokens that stand one after the other in a record, without their ends, which name the block. */
export type Phrase = readonly string[];

/** A phrase of which some tokens are left out: null where any token may stand. */
export type ThinPhrase = readonly (string | null)[];

/** Returns the beginning of a token for some characters: "会议" as a bigram is `bx4f1ax8bae`. */
function toStem(kind: TokenKind, characters: Iterable<string>): string {
	const codes = Array.from(
		characters,
		(character) => `x${(character.codePointAt(0) ?? 0).toString(16)}`,
	);
	return KINDS[kind] + codes.join('');
}

/**
 * Returns the token of a block of records, which has names of its own, so that blocks are merged into one index by the
 * order of these names. It is `bx4f1ax8baeq` in the first and `bx4f1ax8baer1q` in the second.
 */
export function toToken(stem: string, block: number): string {
	return block === 0 ? `${stem}q` : `${stem}r${block.toString(16)}q`;
}

/** Returns what a token begins with, and the block that it is of. */
export function parseToken(token: string): { stem: string; block: number } {
	const end = token.indexOf('r');
	if (end === -1) return { stem: token.slice(0, -1), block: 0 };
	return { stem: token.slice(0, end), block: parseInt(token.slice(end + 1, -1), 16) };
}

/** Returns the token of a block that has the same beginning as a token of the first one: their order stays. */
export function renameToken(first: string, block: number): string {
	return toToken(first.slice(0, -1), block);
}

/** Returns what all tokens with a beginning lie between, in whatever block, and no other token does. */
export function tokenRange(stem: string): [first: string, last: string] {
	return [`${stem}q`, `${stem}s`];
}

function toBigrams(normal: string): string[] {
	const characters = [...normal];
	return characters.slice(1).map((second, at) => toStem('bigram', (characters[at] ?? '') + second));
}

/**
 * Returns the tokens of a record: the overlapping bigrams of its normal form in their order, then each distinct
 * character, each pair of characters that punctuation parts, and each distinct word, once.
 */
export function toRecordTokens(normal: string, words: readonly string[], block = 0): string {
	return [
		...toBigrams(normal),
		...Array.from(new Set(normal), (character) => toStem('character', character)),
		...Array.from(new Set(findJoints(normal)), (pair) => toStem('joint', pair)),
		...Array.from(new Set(words), (word) => toStem('word', word)),
	]
		.map((stem) => toToken(stem, block))
		.join(' ');
}

/** Returns the phrase that finds the records whose normal form holds a term, itself in normal form and not empty. */
export function toTermPhrase(term: string): Phrase {
	const bigrams = toBigrams(term);
	return bigrams.length === 0 ? [toStem('character', term)] : bigrams;
}

/** Returns the phrase that finds the records with a word. */
export function toWordPhrase(word: string): Phrase {
	return [toStem('word', word)];
}

/**
 * Returns what finds the records with the text of a term but for punctuation inside: for each place where punctuation may
 * stand, the phrase of the records where it does, and that of those where it does not. A record answers one of the two
 * at every place, and that of punctuation at one place at least.
 */
export function toJointPhrases(term: string): { apart: Phrase; together: Phrase }[] {
	const characters = [...dropPunctuation(term)];
	const pairs = characters.slice(1).map((second, at) => (characters[at] ?? '') + second);
	return Array.from(new Set(pairs), (pair) => ({
		apart: [toStem('joint', pair)],
		together: [toStem('bigram', pair)],
	}));
}

/** Returns the phrase of a term with no more tokens than `count`, evenly spread: what answers the phrase answers it too. */
export function toThinPhrase(term: string, count: number): ThinPhrase {
	const characters = [...term];
	const length = characters.length - 1;
	if (length <= count) return toTermPhrase(term);
	const step = (length - 1) / (count - 1);
	const thin = Array<string | null>(length).fill(null);
	for (let kept = 0; kept < count; kept += 1) {
		const at = Math.round(kept * step);
		thin[at] = toStem('bigram', (characters[at] ?? '') + (characters[at + 1] ?? ''));
	}
	return thin;
}
