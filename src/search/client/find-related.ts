import type { RelatedEntry } from '../data-files.ts';
import { toTermPhrase } from '../tokens.ts';
import type { Catalogue } from './catalogue.ts';
import type { Relation } from './match.ts';
import { relateByAlias } from './relate-by-alias.ts';
import { relateByWords, type WordTools } from './relate-by-words.ts';
import { relateByPunctuation } from './relate-by-punctuation.ts';
import { relateByText } from './relate-by-text.ts';

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
