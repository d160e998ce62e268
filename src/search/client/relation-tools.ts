import { SIMPLE } from '../normal-form.ts';
import type { Catalogue } from './catalogue.ts';
import type { Reason } from '../reasons.ts';
import type { ExactTools } from './find-exact.ts';
import type { Way } from './match.ts';
import type { Ordinals } from './ordinals.ts';
import type { Thesaurus } from './thesaurus.ts';
import type { OpenVocabulary } from './vocabulary.ts';

/** Returns those of some records that are asked about: all that hold a term are not. */
export type Narrow = (ordinals: Ordinals) => Ordinals;

/** Records that name each instrument and goal, of all archives, by its key. */
export type NameTable = ReadonlyMap<string, Ordinals>;

/** A text that leads to a record without being its own. */
export interface Lead {
	ordinal: number;
	way: Way;
	reason: Reason;
	/** False where a term in normal form cannot stand in it alone; cheap to ask. */
	canHold(term: string): boolean;
	/** Returns it in normal form. */
	normal(): Promise<string>;
}

/** What an archive has to tell what is related. */
interface RelationSources {
	catalogue: Catalogue;
	thesaurus: Thesaurus;
	vocabulary: OpenVocabulary;
	leads: readonly Lead[];
	names: () => Promise<NameTable>;
}

/** What finding related records needs, for one query. */
export interface RelatedTools extends ExactTools, RelationSources {
	/** Whether the query is as long as a passage: a few characters say too little to be taken apart. */
	isPassage: boolean;
	/** Whether traditional characters were typed. */
	isTraditional: boolean;
	/** True once so much was looked up that the rest of the query is searched for exactly, and not beyond. */
	isSpent: () => boolean;
}

/** Characters of the shortest passage. */
const PASSAGE = 8;

/**
 * Look-ups in index and texts for what is related, after which no further term, or alternative, is begun with. Exact
 * matches cost one or two for each alternative, and are never cut.
 */
export const MOST_LOOKUPS = 1000;

/** Returns the tools for a query; `length` is that of its terms together. */
export function openRelatedTools(
	{ query, length }: { query: string; length: number },
	{ find, normalOf }: ExactTools,
	{ catalogue, thesaurus, vocabulary, leads, names }: RelationSources,
): RelatedTools {
	let count = 0;
	return {
		find(phrase) {
			count += 1;
			return find(phrase);
		},
		normalOf(ordinal) {
			count += 1;
			return normalOf(ordinal);
		},
		catalogue,
		thesaurus,
		vocabulary,
		leads,
		names,
		isPassage: length >= PASSAGE,
		isTraditional: Array.from(query).some((character) => SIMPLE.has(character)),
		isSpent: () => count >= MOST_LOOKUPS,
	};
}

/** Look-ups that run at a time: as many as a few requests bring, and few in vain where the first of them tell enough. */
const BATCH = 8;

/** Gives parts of a list, one after the other. */
export function* inBatches<T>(all: readonly T[]): Generator<readonly T[]> {
	for (let at = 0; at < all.length; at += BATCH) yield all.slice(at, at + BATCH);
}
