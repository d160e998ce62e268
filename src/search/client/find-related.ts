import type { Related, Relation } from './match.ts';
import { relateByAlias } from './relate-by-alias.ts';
import { relateByName } from './relate-by-name.ts';
import { relateByNote } from './relate-by-note.ts';
import { relateByPunctuation } from './relate-by-punctuation.ts';
import { relateByText } from './relate-by-text.ts';
import { relateByWords } from './relate-by-words.ts';
import { relateByRegion, relateByUnseen } from './relate-by-writing.ts';
import { inBatches, type Narrow, type RelatedTools } from './relation-tools.ts';

/** Records that do not hold a term, and why they are related to it: the nearest way of each. */
export type Relations = Map<number, Relation>;

type Relate = (term: string, narrow: Narrow, tools: RelatedTools) => Promise<Related>;

/** The nearest first. */
const RELATE: readonly Relate[] = [
	relateByName,
	relateByText,
	relateByUnseen,
	relateByPunctuation,
	relateByNote,
	relateByRegion,
	relateByAlias,
	relateByWords,
];

/** Returns the records that are related to any of the alternatives of a term, each in normal form. */
export async function findRelated(
	alternatives: readonly string[],
	narrow: Narrow,
	tools: RelatedTools,
): Promise<Relations> {
	const relations: Relations = new Map();
	for (const batch of inBatches(alternatives)) {
		if (tools.isSpent()) break;
		const found = await Promise.all(
			batch.flatMap((term) => RELATE.map((relate) => relate(term, narrow, tools))),
		);
		for (const [ordinal, relation] of found.flat()) {
			if (!relations.has(ordinal)) relations.set(ordinal, relation);
		}
	}
	return relations;
}
