import type { TermHits, WantedTerm } from './find-exact.ts';
import { findRelated, type Relations } from './find-related.ts';
import { type Match, type Relation, WAYS } from './match.ts';
import { intersect, NONE, type Ordinals, subtract, toOrdinals, unite } from './ordinals.ts';
import type { RelatedTools } from './relation-tools.ts';
import type { Form } from './thesaurus.ts';

/** Returns what is related to a term among the records that are left; among all of them but some where all are. */
async function relateTerm(
	{ alternatives, hits, forms }: WantedTerm,
	left: Ordinals | null,
	except: Ordinals,
	shared: RelatedTools,
): Promise<Relations> {
	const tools = forms === undefined ? shared : withForms(shared, forms);
	if (left === null) {
		return findRelated(alternatives, (all) => subtract(subtract(all, except), hits), tools);
	}
	const missing = subtract(left, hits);
	if (missing.length === 0) return new Map();
	return findRelated(alternatives, (all) => intersect(all, missing), tools);
}

/** Returns the tools for a term of several words, which together lead to some forms. */
function withForms(tools: RelatedTools, forms: readonly Form[]): RelatedTools {
	return { ...tools, thesaurus: { ...tools.thesaurus, othersOf: () => [...forms] } };
}

/**
 * Returns the records that have every term wanted or something related to it. The rarest term comes first, and each is
 * asked about what the ones before have left, so that a query of hundreds of terms comes to its end with the first few.
 *
 * @param except Records that are not asked about: those that hold all the terms, and those that are excluded.
 */
export async function findRelatedMatches(
	{ wanted }: TermHits,
	except: Ordinals,
	tools: RelatedTools,
): Promise<Match[]> {
	const related = new Map<WantedTerm, Relations>();
	let left: Ordinals | null = null;
	for (const term of wanted.toSorted((one, other) => one.hits.length - other.hits.length)) {
		const relations = await relateTerm(term, left, except, tools);
		related.set(term, relations);
		const held = left === null ? subtract(term.hits, except) : intersect(left, term.hits);
		left = unite([held, toOrdinals(relations.keys())]);
		if (left.length === 0) return [];
	}
	const terms = wanted.map((term) => ({ ...term, relations: related.get(term) }));
	return Array.from(left ?? NONE, (ordinal) => toRelatedMatch(ordinal, terms));
}

interface RelatedTerm extends WantedTerm {
	relations: Relations | undefined;
}

function toRelatedMatch(ordinal: number, terms: readonly RelatedTerm[]): Match {
	const ways: Relation[] = [];
	const held: string[] = [];
	for (const { relations, alternatives } of terms) {
		const relation = relations?.get(ordinal);
		if (relation === undefined) held.push(...alternatives);
		else ways.push(relation);
	}
	return {
		ordinal,
		match: 'related',
		reasons: ways.map(({ reason }) => reason),
		way: Math.max(...ways.map(({ way }) => WAYS.indexOf(way))),
		needles: [...held, ...ways.flatMap(({ needles }) => needles)],
		loose: ways.some(({ way }) => way === 'punctuation'),
		occurrences: 1,
		piece: false,
		address: null,
	};
}
