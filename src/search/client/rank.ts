import type { CatalogueEntry } from './catalogue.ts';
import { type Match, WAYS } from './match.ts';

/**
 * The order of results. Exact matches come before related ones, and these by how near they are to the query. Among the
 * exact ones, those where a term is a word by itself come before those where it is a piece of a longer one. What a query
 * names by its number comes before the latter: Convention No. 87 before 第187号公约, which only holds its characters.
 * Within each, a sum of three parts decides:
 *
 * - what it is. A title, a heading, a proposed decision or a first page, which has the summary, tells where the subject
 *   is dealt with: it comes before every other text, whatever the other parts say. A note comes last;
 * - how much of it the terms are: 2 for a text that is little else, towards 0 for a mention in passing. A short text
 *   comes before a long one by this alone;
 * - how recent its document is: at most 0.5 for the newest year;
 *
 * and where all is equal, the order of the archive. The table of tests/search/order.slow.test.ts has queries and their first
 * hits, each with the reason.
 */
const WEIGHT_OF_KIND: Record<CatalogueEntry['kind'], number> = {
	document: 4.5,
	heading: 4,
	front: 3.6,
	part: 4,
	paragraph: 1,
	text: 1,
	table: 1,
	box: 1,
	figure: 1,
	footnote: 0.5,
};

/** What a proposed decision weighs more than another paragraph. */
const DECISION = 2.75;
const NEWEST = 0.5;
/** Years in which the weight of a date falls to a half. */
const HALF_LIFE = 5;

interface RankContext {
	entry: (ordinal: number) => CatalogueEntry;
	/** Characters of all terms together. */
	queryLength: number;
	/** Year of the newest document. */
	newestYear: number;
}

function weigh({ ordinal, occurrences }: Match, context: RankContext): number {
	const { kind, decision, length, document } = context.entry(ordinal);
	const mass = 2 * Math.max(occurrences, 1) * context.queryLength;
	const share = 2 * Math.sqrt(Math.min(1, mass / (length + 20)));
	const age = context.newestYear - Number(document.date.slice(0, 4) || 0);
	const recency = NEWEST * 0.5 ** (Math.max(age, 0) / HALF_LIFE);
	return WEIGHT_OF_KIND[kind] + (decision ? DECISION : 0) + share + recency;
}

const NAMED = WAYS.indexOf('named');

/** Returns which matches come before all others, whatever they weigh, the least first: what is exact before all that is related. */
export function tierOf({ address, match, piece, way }: Match): number {
	if (address !== null) return 0;
	if (match === 'exact') return piece ? 2 : 1;
	return way === NAMED ? 3 : 4;
}

/** Returns matches in the order in which they are shown. */
export function rankMatches(matches: readonly Match[], context: RankContext): Match[] {
	const weighed = matches.map((match) => ({ match, weight: weigh(match, context) }));
	weighed.sort(
		(left, right) =>
			tierOf(left.match) - tierOf(right.match) ||
			left.match.way - right.match.way ||
			right.weight - left.weight ||
			left.match.ordinal - right.match.ordinal,
	);
	return weighed.map(({ match }) => match);
}
