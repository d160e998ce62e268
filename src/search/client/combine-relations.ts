import type { TermHits } from './find-exact.ts';
import { findRelated, type Relations, type RelatedTools } from './find-related.ts';
import { type Match, type Relation, WAYS } from './match.ts';
import type { Hits } from './postings.ts';

/** Returns what is related to any of the alternatives of a term. */
async function relateTerm(
	alternatives: readonly string[],
	tools: RelatedTools,
): Promise<Relations> {
	const found = await Promise.all(alternatives.map((text) => findRelated(text, tools)));
	const relations: Relations = new Map();
	for (const [ordinal, relation] of found.flatMap((map) => [...map])) {
		if (!relations.has(ordinal)) relations.set(ordinal, relation);
	}
	return relations;
}

/** Returns the records that have every term wanted or something related to it, and are no exact match. */
export async function findRelatedMatches(
	{ wanted, excluded }: TermHits,
	exact: Hits,
	tools: RelatedTools,
): Promise<Match[]> {
	const relations = await Promise.all(
		wanted.map(({ alternatives }) => relateTerm(alternatives, tools)),
	);
	const candidates = new Set(relations.flatMap((found) => [...found.keys()]));
	return [...candidates].flatMap((ordinal): Match[] => {
		if (exact.has(ordinal) || excluded.has(ordinal)) return [];
		const ofTerms = wanted.map(({ hits }, at) =>
			hits.has(ordinal) ? 'held' : (relations[at]?.get(ordinal) ?? 'missing'),
		);
		if (ofTerms.includes('missing')) return [];
		const ways = ofTerms.filter((one): one is Relation => typeof one !== 'string');
		const held = wanted.flatMap(({ alternatives }, at) =>
			ofTerms[at] === 'held' ? alternatives : [],
		);
		return [toRelatedMatch(ordinal, ways, held)];
	});
}

function toRelatedMatch(ordinal: number, ways: readonly Relation[], held: string[]): Match {
	return {
		ordinal,
		match: 'related',
		reasons: ways.map(({ reason }) => reason),
		way: Math.max(...ways.map(({ way }) => WAYS.indexOf(way))),
		needles: [...held, ...ways.flatMap(({ needles }) => needles)],
		loose: ways.some(({ way }) => way === 'punctuation'),
		occurrences: 1,
		address: null,
	};
}
