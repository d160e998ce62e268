import { parseLocator } from '../../../../src/model/addressing/locate.ts';
import { normalize, SIMPLE } from '../../../../src/search/normal-form.ts';
import { isExactMatch, parseQuery } from '../../../../src/search/query.ts';

export interface Query {
	kind: string;
	text: string;
	/** Places, in the list of texts, of those that hold it. */
	truth: number[];
}

/** Characters that mean something in a query, and white space. */
const SYNTAX = /[\s"“”|-]/u;
const FIGURES = /[第约]?\d[\d.,]*[年%亿万号条届]?\p{Script=Han}{0,3}/gu;
const LATIN = /[A-Z][A-Za-z]+(?:[-/.+]?[A-Za-z0-9]+)*/gu;

const TO_TRADITIONAL = new Map(
	Array.from(SIMPLE, ([traditional, simple]): [string, string] => [simple, traditional]),
);

/** Returns a generator of numbers from 0 to 1 that are the same at every run. */
function createRandom(seed: number): () => number {
	let state = seed;
	return () => {
		state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
		return state / 2 ** 32;
	};
}

/** Returns queries of every kind, the same at every run, with the texts that hold each as a plain look into them says. */
export function drawQueries(
	texts: readonly string[],
	words: readonly string[],
	count: number,
): Query[] {
	const random = createRandom(20_261_121);
	const pick = <T>(all: readonly T[]): T | undefined => all[Math.floor(random() * all.length)];
	const piece = (length: number): string => {
		const characters = [...(pick(texts) ?? '')].filter((character) => !SYNTAX.test(character));
		const from = Math.floor(random() * Math.max(1, characters.length - length));
		return characters.slice(from, from + length).join('');
	};
	const found = (pattern: RegExp) => pick((pick(texts) ?? '').match(pattern) ?? []) ?? '';
	const word = () => pick(words) ?? '';
	const draw: Record<string, () => string> = {
		词语: word,
		单字: () => piece(1),
		任意三字: () => piece(3),
		任意十字: () => piece(10),
		数字: () => found(FIGURES),
		拉丁字母: () => found(LATIN),
		繁体: () => Array.from(word(), (one) => TO_TRADITIONAL.get(one) ?? one).join(''),
		两个词: () => `${word()} ${word()}`,
		排除: () => `${word()} -${word()}`,
		任选: () => `${word()}|${word()}`,
		没有的词: () => Array.from({ length: 3 }, () => piece(1)).join(''),
	};
	const normals = texts.map(normalize);
	return Object.entries(draw).flatMap(([kind, next]) => {
		const queries: Query[] = [];
		for (let tries = 0; queries.length < count && tries < 60 * count; tries += 1) {
			const text = next();
			const terms = parseQuery(text);
			// An address finds its place, whatever words stand there.
			if (parseLocator(text) !== null) continue;
			if (terms.length === 0 || queries.some((query) => query.text === text)) continue;
			const truth = normals.flatMap((normal, at) => (isExactMatch(normal, terms) ? [at] : []));
			// Two words that never meet say nothing; a word that is nowhere is a kind of its own.
			if ((truth.length === 0) === (kind === '没有的词')) queries.push({ kind, text, truth });
		}
		return queries;
	});
}

/** Returns the first so many queries of each kind. */
export function firstOfKinds(queries: readonly Query[], count: number): Query[] {
	return [...Map.groupBy(queries, ({ kind }) => kind).values()].flatMap((all) =>
		all.slice(0, count),
	);
}
