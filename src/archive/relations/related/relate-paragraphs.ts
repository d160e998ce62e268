import type { ParagraphWords } from './collect-words.ts';

/** A paragraph that shares words with another. */
export interface RelatedParagraph {
	/** Address: `gb/346/pfa/1/p36`. */
	id: string;
	/** Cosine of the two, from 0 to 1. */
	score: number;
	/** What they share, the most telling first; none inside another. */
	words: string[];
}

export interface RelateOptions {
	/** Related paragraphs of one paragraph, at most. */
	limit?: number;
	/** A word in more paragraphs than this is common, and relates none. */
	commonFrom?: number;
	/** Words of one paragraph that are looked up, the rarest first. */
	wordsEach?: number;
	/** Words that two paragraphs must share. */
	least?: number;
	/** Score below which two paragraphs are not related. */
	threshold?: number;
}

const SHOWN_WORDS = 5;

/** Characters from which a word is a name: 社会保护 says what two paragraphs are about, 建立 does not. */
const NAME_LENGTH = 4;

interface Weighed {
	word: number;
	weight: number;
}

/** Paragraphs that have each word, by the number of the word. */
interface Inverted {
	names: string[];
	postings: number[][];
}

function invert(paragraphs: readonly ParagraphWords[]): Inverted {
	const numbers = new Map<string, number>();
	const names: string[] = [];
	const postings: number[][] = [];
	for (const [at, { words }] of paragraphs.entries()) {
		for (const word of words) {
			const number = numbers.get(word) ?? names.length;
			if (number === names.length) {
				numbers.set(word, number);
				names.push(word);
				postings.push([]);
			}
			postings[number]?.push(at);
		}
	}
	return { names, postings };
}

/** Returns the rare words of each paragraph with their weights, the heaviest first; the weights are of length 1. */
function weigh(
	count: number,
	{ names, postings }: Inverted,
	{ commonFrom, wordsEach }: Required<RelateOptions>,
): Weighed[][] {
	const weighed: Weighed[][] = Array.from({ length: count }, () => []);
	for (const [word, places] of postings.entries()) {
		if (places.length < 2 || places.length > commonFrom) continue;
		const weight = Math.log(count / places.length) * Math.sqrt([...(names[word] ?? '')].length);
		for (const at of places) weighed[at]?.push({ word, weight });
	}
	return weighed.map((words) => {
		const length = Math.hypot(...words.map(({ weight }) => weight)) || 1;
		return words
			.toSorted((a, b) => b.weight - a.weight || a.word - b.word)
			.slice(0, wordsEach)
			.map(({ word, weight }) => ({ word, weight: weight / length }));
	});
}

/** Leaves out the words that are a part of another: 能力 beside 机构能力. */
function dropInner(words: readonly string[]): string[] {
	return words.filter((word) => !words.some((other) => other !== word && other.includes(word)));
}

interface Tally {
	score: number;
	words: number[];
}

interface Near {
	other: number;
	score: number;
	words: string[];
}

/** Returns the nearest that share enough, the nearest first. */
function chooseNearest(
	tallies: ReadonlyMap<number, Tally>,
	{ names }: Inverted,
	{ limit, least, threshold }: Required<RelateOptions>,
): Near[] {
	const ordered = [...tallies]
		.filter(([, { score, words }]) => score >= threshold && words.length >= least)
		.toSorted(([left, a], [right, b]) => b.score - a.score || left - right);
	const nearest: Near[] = [];
	for (const [other, { score, words }] of ordered) {
		if (nearest.length === limit) break;
		const shared = dropInner(words.map((word) => names[word] ?? ''));
		const isNamed = shared.some((word) => [...word].length >= NAME_LENGTH);
		if (shared.length < least || !isNamed) continue;
		nearest.push({ other, score, words: shared.slice(0, SHOWN_WORDS) });
	}
	return nearest;
}

/**
 * Returns the related paragraphs of each paragraph by its address, the nearest first; a paragraph without any is not
 * in the map. Words are weighted by tf-idf and length; the term frequency is 1, since official prose repeats its names.
 *
 * Cost: an inverted index, of words in at most `commonFrom` paragraphs, and `wordsEach` of them a paragraph: at most
 * `wordsEach` × `commonFrom` additions a paragraph, whatever the size of the archive, so time and memory grow in
 * proportion to it. The same paragraphs in the same order give the same result.
 */
export function relateParagraphs(
	paragraphs: readonly ParagraphWords[],
	options: RelateOptions = {},
): Map<string, RelatedParagraph[]> {
	const settings = {
		limit: 5,
		commonFrom: 40,
		wordsEach: 48,
		least: 3,
		threshold: 0.13,
		...options,
	};
	const inverted = invert(paragraphs);
	const weighed = weigh(paragraphs.length, inverted, settings);
	const related = new Map<string, RelatedParagraph[]>();
	const weights = weighed.map((words) => new Map(words.map(({ word, weight }) => [word, weight])));
	for (const [at, { id }] of paragraphs.entries()) {
		const tallies = new Map<number, Tally>();
		for (const { word, weight } of weighed[at] ?? []) {
			for (const other of inverted.postings[word] ?? []) {
				const otherWeight = weights[other]?.get(word);
				if (other === at || otherWeight === undefined) continue;
				const tally = tallies.get(other) ?? { score: 0, words: [] };
				tally.score += weight * otherWeight;
				tally.words.push(word);
				tallies.set(other, tally);
			}
		}
		const nearest = chooseNearest(tallies, inverted, settings).map(({ other, ...rest }) => ({
			id: paragraphs[other]?.id ?? '',
			...rest,
		}));
		if (nearest.length > 0) related.set(id, nearest);
	}
	return related;
}
