import { unpackCharacters, unpackRising } from './pack-characters.ts';
import { SIMPLIFIED, TRADITIONAL } from './traditional.ts';

const simplified = unpackCharacters(SIMPLIFIED);

/** Traditional characters with the simplified one that each stands for here. */
export const SIMPLE: ReadonlyMap<string, string> = new Map(
	unpackRising(TRADITIONAL).map((character, at) => [character, simplified[at] ?? character]),
);

/** One of them. Asked for all at once, since most texts have none. */
const TRADITIONAL_CHARACTER = new RegExp(`[${[...SIMPLE.keys()].join('')}]`, 'gu');

const WHITE_SPACE = /[\s\u0085]/gu;

/**
 * A character with what NFKC may compose it with: combining marks, vowels and finals of Hangul, and the
 * half-width voicing signs of Katakana.
 */
const CLUSTER = /\P{M}[\p{M}\u1160-\u11FF\uFF9E\uFF9F]*|\p{M}+/gu;

/** What the normal form leaves as it is, traditional characters aside; most of a text is such. */
const PLAIN = /^[\u4E00-\u9FFF\u3001\u3002“”a-z\d]$/;

/** Text in its normal form, and the place in the original of each of its UTF-16 units. */
export interface MappedText {
	text: string;
	/** Stretch of the original that unit `i` of `text` came from: from `starts[i]` to `ends[i]`, exclusive. */
	starts: number[];
	ends: number[];
}

/** Returns text in NFKC, lower case and simplified characters, its white space kept. */
export function foldCharacters(text: string): string {
	const lower = text.normalize('NFKC').toLowerCase();
	return lower.replaceAll(TRADITIONAL_CHARACTER, (character) => SIMPLE.get(character) ?? character);
}

/**
 * Returns the form in which records and queries are compared: NFKC, lower case, traditional characters as
 * simplified ones, no white space. Punctuation stays.
 */
export function normalize(text: string): string {
	return foldCharacters(text).replaceAll(WHITE_SPACE, '');
}

function mapClusters(text: string): MappedText {
	const mapped: MappedText = { text: '', starts: [], ends: [] };
	for (const { 0: cluster, index } of text.matchAll(CLUSTER)) {
		const folded =
			cluster.length === 1 && PLAIN.test(cluster) && !SIMPLE.has(cluster)
				? cluster
				: normalize(cluster);
		mapped.text += folded;
		const end = index + cluster.length;
		mapped.starts.push(...Array<number>(folded.length).fill(index));
		mapped.ends.push(...Array<number>(folded.length).fill(end));
	}
	return mapped;
}

/**
 * Returns the normal form of a text with the place in the original of each unit. Where a neighbour changes how a
 * character folds, as with the final sigma, the places are those of the character alone.
 */
export function normalizeWithPlaces(text: string): MappedText {
	const mapped = mapClusters(text);
	const whole = normalize(text);
	if (whole.length === mapped.text.length) return { ...mapped, text: whole };
	// No two characters of known text fold together outside a cluster; if some do, the whole text is one place.
	return {
		text: whole,
		starts: Array<number>(whole.length).fill(0),
		ends: Array<number>(whole.length).fill(text.length),
	};
}

/** Returns the stretch of the original that a stretch of its normal form came from, `to` exclusive. */
export function originalRange(
	{ starts, ends }: MappedText,
	from: number,
	to: number,
): [from: number, to: number] {
	return [starts[from] ?? 0, ends[to - 1] ?? 0];
}
