import type { SuggestionKind } from '../reasons.ts';
import { searchAnswersText } from '../../words/zh-hans/search-answers.ts';
import type { TermHits } from './find-exact.ts';
import { normalize } from '../normal-form.ts';
import type { Thesaurus } from './thesaurus.ts';
import type { OpenVocabulary, Vocabulary } from './vocabulary.ts';
import type { WordList } from './segment.ts';

export interface Suggestion {
	query: string;
	/** In Chinese. */
	reason: string;
	/** Its reason in one word. */
	kind: SuggestionKind;
	/** A page that it leads to at once, under the base path, and what that is of; else it leads to the answer of its query. */
	url?: string;
	name?: string;
}

const MOST_SIMILAR = 3;
const MOST_PARTS = 3;
const MOST_NEAR = 3;
/** Terms, and alternatives of each, that are looked at: nobody reads through more suggestions than these give. */
const MOST_TERMS = 12;
const MOST_ALTERNATIVES = 4;

interface SuggestTools {
	vocabulary: OpenVocabulary;
	thesaurus: Pick<Thesaurus, 'listEnglish'>;
}

export const toSuggestion =
	(kind: SuggestionKind) =>
	(query: string): Suggestion => ({
		query,
		reason: searchAnswersText.suggestion[kind](query),
		kind,
	});

/** Returns what may help a query that matches nothing exactly. Each suggestion finds something. */
export async function suggest(
	{ wanted, excluded }: TermHits,
	{ vocabulary, thesaurus }: SuggestTools,
	isAnswered: boolean,
): Promise<Suggestion[]> {
	const { list, segment } = await vocabulary();
	const suggestions: Suggestion[] = [];
	if (excluded.length > 0 && wanted.length > 0) {
		suggestions.push(toSuggestion('notExcluded')(wanted.map(quoteTerm).join(' ')));
	}
	if (wanted.length > 1) {
		for (const term of wanted.filter(({ hits }) => hits.length > 0).slice(0, MOST_TERMS)) {
			suggestions.push(toSuggestion('alone')(quoteTerm(term)));
		}
	}
	const missed = wanted.filter(({ hits }) => hits.length === 0).slice(0, MOST_TERMS);
	for (const { alternatives } of missed) {
		const asked = alternatives.slice(0, MOST_ALTERNATIVES);
		const similar = asked.flatMap((term) => findSimilar(term, list));
		const parts = asked.flatMap((term) => findParts(term, segment));
		suggestions.push(...similar.map(toSuggestion('similar')), ...parts.map(toSuggestion('part')));
	}
	if (suggestions.length === 0 && !isAnswered) {
		const words = missed.flatMap(({ alternatives }) => alternatives.slice(0, MOST_ALTERNATIVES));
		const near = words.flatMap((word) => [
			...findNearEnglish(word, thesaurus.listEnglish()),
			...findNear(word, list),
		]);
		suggestions.push(...near.slice(0, MOST_NEAR).map(toSuggestion('near')));
	}
	return [...new Map(suggestions.map((one) => [one.query, one])).values()];
}

function quoteTerm({ alternatives }: { alternatives: string[] }): string {
	return alternatives.map((text) => (/^-|[|"“]/u.test(text) ? `"${text}"` : text)).join('|');
}

/** A piece of an English word, or a figure of a longer one, is no word by itself: res in resident, 87 in C87. */
const HAN = /\p{Script=Han}/u;

/** Returns the words of the archive in a term that it does not hold as a whole, the longest first. */
function findParts(term: string, segment: Vocabulary['segment']): string[] {
	return segment(term)
		.filter((word) => word !== term && HAN.test(word))
		.sort((left, right) => right.length - left.length)
		.slice(0, MOST_PARTS);
}

/** Returns words of the archive that are one character away from a term, the most frequent first; a figure is like no other. */
function findSimilar(term: string, { words }: WordList): string[] {
	return words
		.filter((word) => !/^\d+$/u.test(word) && isOneAway(word, term) && hasSameFigures(word, term))
		.slice(0, MOST_SIMILAR);
}

/** True for two texts with the same figures, or without any: 第102号公约 is nothing like 第190号公约. */
const hasSameFigures = (left: string, right: string) =>
	(left.match(/\d+/gu) ?? []).join() === (right.match(/\d+/gu) ?? []).join();

/** True for two texts that one character added, left out or changed makes the same. */
function isOneAway(left: string, right: string): boolean {
	const longer = Math.max(left.length, right.length);
	const shorter = Math.min(left.length, right.length);
	if (longer < 3 || longer - shorter > 1 || left === right) return false;
	let head = 0;
	while (head < shorter && left[head] === right[head]) head += 1;
	let tail = 0;
	while (tail < shorter - head && left.at(-1 - tail) === right.at(-1 - tail)) tail += 1;
	return head + tail >= longer - 1;
}

/** Returns the words of the archive that have the most characters of a term, the most frequent first. */
function findNear(term: string, { words }: WordList): string[] {
	const characters = new Set(term);
	const shared = (word: string) => [...characters].filter((one) => word.includes(one)).length;
	return words
		.filter((word) => HAN.test(word) && shared(word) > 0 && hasSameFigures(word, term))
		.toSorted((left, right) => shared(right) - shared(left) || left.length - right.length)
		.slice(0, MOST_NEAR);
}

/** Characters that an English name may differ in, and its shortest beginning that is one. */
const MOST_CHANGED = 2;
const LEAST_ENGLISH = 4;

/** Returns the English names that begin as a term does, or differ from it in a character or two. */
function findNearEnglish(term: string, names: readonly string[]): string[] {
	if (!/^[a-z0-9'.-]+$/u.test(term) || term.length < LEAST_ENGLISH) return [];
	return names
		.map((name) => ({ name, normal: normalize(name) }))
		.filter(({ normal }) => normal.startsWith(term) || countChanged(normal, term) <= MOST_CHANGED)
		.toSorted((left, right) => left.normal.length - right.normal.length)
		.slice(0, MOST_NEAR)
		.map(({ name }) => name);
}

/** Returns how many characters between two equal ends of two texts are not the same, at the longer one. */
function countChanged(left: string, right: string): number {
	const shorter = Math.min(left.length, right.length);
	let head = 0;
	while (head < shorter && left[head] === right[head]) head += 1;
	let tail = 0;
	while (tail < shorter - head && left.at(-1 - tail) === right.at(-1 - tail)) tail += 1;
	return Math.max(left.length, right.length) - head - tail;
}
