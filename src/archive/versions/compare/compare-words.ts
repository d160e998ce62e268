import { diffArrays } from 'diff';
import type { CutWords, WordRun } from './comparison.ts';

/** A word, and the white space behind it, which is not significant. */
interface Token {
	word: string;
	space: string;
}

/** Words that are whole or not at all: numbers, and words in letters of the alphabet. */
const WHOLE = /[\p{Script=Latin}\p{N}]+(?:[.,:/-][\p{Script=Latin}\p{N}]+)*|\s+/gu;

/** Returns the tokens of a text: words as they are cut, none of them across a number or a word of letters. */
function toTokens(text: string, cut: CutWords): Token[] {
	const tokens: Token[] = [];
	const add = (word: string) => {
		const last = tokens.at(-1);
		if (word === '') return;
		if (word.trim() === '' && last !== undefined) last.space += word;
		else tokens.push({ word: word.trim(), space: '' });
	};
	let at = 0;
	for (const { 0: whole, index } of text.matchAll(WHOLE)) {
		for (const word of cut(text.slice(at, index))) add(word);
		add(whole);
		at = index + whole.length;
	}
	for (const word of cut(text.slice(at))) add(word);
	return tokens;
}

/** Returns the characters of what is no whole word, each as a token. */
const toCharacters = (tokens: readonly Token[]): Token[] =>
	tokens.flatMap(({ word, space }) => {
		if (/^[\p{Script=Latin}\p{N}]/u.test(word)) return [{ word, space }];
		const characters = [...word];
		return characters.map((character, index) => ({
			word: character,
			space: index === characters.length - 1 ? space : '',
		}));
	});

interface TokenRun {
	kind: WordRun['kind'];
	tokens: Token[];
}

/** Returns the runs of two lists of tokens; of what is in both, the tokens of the newer. */
function diffTokens(before: readonly Token[], after: readonly Token[]): TokenRun[] {
	const parts = diffArrays([...before], [...after], {
		comparator: (left, right) => left.word === right.word,
	});
	return parts.map(({ added, removed, value }) => ({
		kind: added ? 'inserted' : removed ? 'deleted' : 'same',
		tokens: value,
	}));
}

const countWords = (tokens: readonly Token[]) =>
	tokens.reduce((sum, { word }) => sum + [...word].length, 0);

/** What of a stretch that was replaced has to be in both for its characters to be compared singly. */
const KEPT = 0.5;

/**
 * Returns the runs of a stretch that was replaced. How a text is cut into words depends on what stands around them, so
 * what is in both at its ends is no change; nor is what is in both inside it, where that is most of it. A phrase that was
 * written anew is marked whole: single characters that it has in common with the old one by chance tell nobody anything.
 */
function refine(before: readonly Token[], after: readonly Token[]): TokenRun[] {
	const [old, given] = [toCharacters(before), toCharacters(after)];
	const isSame = (left: Token | undefined, right: Token | undefined) =>
		left !== undefined && left.word === right?.word;
	let start = 0;
	while (isSame(old[start], given[start])) start += 1;
	let end = 0;
	const most = Math.min(old.length, given.length) - start;
	while (end < most && isSame(old.at(-1 - end), given.at(-1 - end))) end += 1;
	const inside = diffTokens(
		old.slice(start, old.length - end),
		given.slice(start, given.length - end),
	);
	const same = inside.filter(({ kind }) => kind === 'same').flatMap(({ tokens }) => tokens);
	const longer = Math.max(old.length, given.length) - start - end;
	const isMostlyKept = countWords(same) >= KEPT * longer;
	const middle: TokenRun[] = isMostlyKept
		? inside
		: [
				{ kind: 'deleted', tokens: old.slice(start, old.length - end) },
				{ kind: 'inserted', tokens: given.slice(start, given.length - end) },
			];
	return [
		{ kind: 'same', tokens: given.slice(0, start) },
		...middle,
		{ kind: 'same', tokens: given.slice(given.length - end) },
	];
}

/** Returns runs in which neighbours of one kind are one, and what was deleted stands before what came in its place. */
function joinRuns(runs: readonly TokenRun[]): TokenRun[] {
	const joined: TokenRun[] = [];
	for (const { kind, tokens } of runs) {
		if (tokens.length === 0) continue;
		const last = joined.at(-1);
		if (last?.kind === kind) last.tokens.push(...tokens);
		else if (kind === 'deleted' && last?.kind === 'inserted') {
			const earlier = joined.at(-2);
			if (earlier?.kind === 'deleted') earlier.tokens.push(...tokens);
			else joined.splice(-1, 0, { kind, tokens: [...tokens] });
		} else joined.push({ kind, tokens: [...tokens] });
	}
	return joined;
}

const toText = (tokens: readonly Token[]) => tokens.map(({ word, space }) => word + space).join('');

/**
 * Returns how the words of two texts differ. What is the same or deleted, joined, is the older text, and what is the same
 * or inserted the newer, but for white space, which is not significant; of what is in both that of the newer is given.
 */
export function compareWords(before: string, after: string, cut: CutWords): WordRun[] {
	const rough = joinRuns(diffTokens(toTokens(before, cut), toTokens(after, cut)));
	const runs = rough.flatMap((run, index): TokenRun[] => {
		if (run.kind === 'inserted' && rough[index - 1]?.kind === 'deleted') return [];
		const next = rough[index + 1];
		return run.kind === 'deleted' && next?.kind === 'inserted'
			? refine(run.tokens, next.tokens)
			: [run];
	});
	return joinRuns(runs).map(({ kind, tokens }) => ({ kind, text: toText(tokens) }));
}
