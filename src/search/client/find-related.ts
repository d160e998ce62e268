import type { RelatedEntry } from '../data-files.ts';
import { normalize } from '../normal-form.ts';
import { dropPunctuation } from '../punctuation.ts';
import { toJointPhrases, toTermPhrase } from '../tokens.ts';
import type { Catalogue } from './catalogue.ts';
import type { Relation } from './match.ts';
import { relateByAlias } from './relate-by-alias.ts';
import { relateByWords, type WordTools } from './relate-by-words.ts';
import { relateByText } from './relate-by-text.ts';

/** Candidates whose text is fetched to see whether only punctuation differs. */
const MOST_CANDIDATES = 400;

export interface RelatedTools extends WordTools {
	catalogue: Catalogue;
	related: readonly RelatedEntry[];
}

/** Records that do not hold a term, and why they are related to it: the nearest way of each. */
export type Relations = Map<number, Relation>;

/** Returns what is related to one alternative of a term, itself in normal form. */
export async function findRelated(term: string, tools: RelatedTools): Promise<Relations> {
	const exact = new Set((await tools.find(toTermPhrase(term))).keys());
	const ways = await Promise.all([
		relateByText(term, exact, tools),
		relateByPunctuation(term, exact, tools),
		relateByAlias(term, tools),
		relateByWords(term, tools),
	]);
	const relations: Relations = new Map();
	for (const [ordinal, relation] of ways.flat()) {
		if (!exact.has(ordinal) && !relations.has(ordinal)) relations.set(ordinal, relation);
	}
	return relations;
}

type Found = [ordinal: number, relation: Relation][];

/** Looks where punctuation parts two neighbours of the term, and where the term stands without its own. */
async function relateByPunctuation(
	term: string,
	exact: ReadonlySet<number>,
	{ catalogue, find }: RelatedTools,
): Promise<Found> {
	const bare = dropPunctuation(term);
	if (bare === '') return [];
	const phrases = toJointPhrases(bare);
	if (bare !== term) phrases.unshift(toTermPhrase(bare));
	const hits = await Promise.all(phrases.map(find));
	const candidates = [...new Set(hits.flatMap((found) => [...found.keys()]))]
		.filter((ordinal) => !exact.has(ordinal))
		.slice(0, MOST_CANDIDATES);
	const relation: Relation = {
		way: 'punctuation',
		reason: { kind: 'punctuation', term },
		needles: [bare],
	};
	const same = await Promise.all(
		candidates.map(async (ordinal) => {
			const { text } = await catalogue.text(ordinal);
			return dropPunctuation(normalize(text)).includes(bare);
		}),
	);
	return candidates.filter((_, at) => same[at]).map((ordinal) => [ordinal, relation]);
}
