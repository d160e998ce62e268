import { normalize } from '../../../../../src/search/normal-form.ts';
import { isExactMatch, parseQuery } from '../../../../../src/search/query.ts';

/** What delegates ask, in equal shares. */
export const SHARES = ['两字词', '单字', '数字', '两个词', '十字'] as const;

export interface SharedQuery {
	kind: (typeof SHARES)[number];
	text: string;
	/** Count of the texts that hold it, as a plain look into all of them says; places of these where they are few. */
	count: number;
	places: number[];
}

/** Characters that mean something in a query, and white space. */
const SYNTAX = /[\s"“”|-]/u;
const FIGURE = /第?\d[\d.,/()]*[年%亿万号条届段]?/gu;
const HAN = /^\p{Script=Han}+$/u;
/** Matches of a query that are compared one by one. */
export const MOST_COMPARED = 200;

/** Returns a generator of numbers from 0 to 1 that are the same at every run. */
function createRandom(seed: number): () => number {
	let state = seed;
	return () => {
		state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
		return state / 2 ** 32;
	};
}

/**
 * Returns so many queries of each kind, the same at every run. They are drawn from places of the texts, so that what is
 * common is asked often.
 *
 * @param words Words of the archive.
 */
export function drawShares(
	texts: readonly string[],
	words: ReadonlySet<string>,
	count: number,
): SharedQuery[] {
	const random = createRandom(20_261_201);
	const pick = <T>(all: readonly T[]): T | undefined => all[Math.floor(random() * all.length)];
	const piece = (length: number): string => {
		const characters = [...(pick(texts) ?? '')].filter((character) => !SYNTAX.test(character));
		const from = Math.floor(random() * Math.max(1, characters.length - length));
		return characters.slice(from, from + length).join('');
	};
	const until = (draw: () => string, isWanted: (text: string) => boolean): string => {
		for (;;) {
			const text = draw();
			if (isWanted(text)) return text;
		}
	};
	const word = () =>
		until(
			() => piece(2),
			(text) => words.has(text),
		);
	const draw: Record<SharedQuery['kind'], () => string> = {
		两字词: word,
		单字: () =>
			until(
				() => piece(1),
				(text) => HAN.test(text),
			),
		数字: () => until(() => pick((pick(texts) ?? '').match(FIGURE) ?? []) ?? '', Boolean),
		两个词: () => `${word()} ${word()}`,
		十字: () =>
			until(
				() => piece(10),
				(text) => [...text].length === 10,
			),
	};
	const queries = SHARES.flatMap((kind) =>
		Array.from({ length: count }, (): SharedQuery => {
			return { kind, text: draw[kind](), count: 0, places: [] };
		}),
	);
	const asked = queries.map((query) => ({ query, terms: parseQuery(query.text) }));
	for (const [place, text] of texts.entries()) {
		const normal = normalize(text);
		for (const { query, terms } of asked) {
			if (!isExactMatch(normal, terms)) continue;
			query.count += 1;
			if (query.places.length <= MOST_COMPARED) query.places.push(place);
		}
	}
	return queries;
}
