import { dropPunctuation } from '../punctuation.ts';
import { toJointPhrases } from '../tokens.ts';
import { FIRST_TOKENS, findHolding } from './find-exact.ts';
import type { Related, Relation } from './match.ts';
import { intersect, NONE, type Ordinals, unite } from './ordinals.ts';
import { inBatches, type Narrow, type RelatedTools } from './relation-tools.ts';

/** Texts that are looked into for a term. */
const MOST_TEXTS = 400;
/** So few are not worth another look into the index: their texts are smaller than its files. */
const FEW = 16;
/** Pairs of neighbours that are looked up; what is left then, the texts tell. */
const MOST_PAIRS = 64;

/** Returns a list with so many of its members, evenly spread, before the others. */
function spreadFirst<T>(all: readonly T[], count: number): T[] {
	if (all.length <= count) return [...all];
	const step = (all.length - 1) / (count - 1);
	const first = new Set(Array.from({ length: count }, (_, at) => Math.round(at * step)));
	return [...all.filter((_, at) => first.has(at)), ...all.filter((_, at) => !first.has(at))];
}

/** Returns the records that have each pair of neighbours of a text, punctuation between them or not; a few others too. */
async function keepPossible(
	term: string,
	bare: string,
	narrow: Narrow,
	tools: RelatedTools,
): Promise<Ordinals> {
	const { find } = tools;
	// With its own punctuation left out, the text may stand there without any.
	const parted = [bare === term ? NONE : await findHolding(bare, tools)];
	const joints = spreadFirst(toJointPhrases(bare), FIRST_TOKENS);
	let possible: Ordinals | null = null;
	const asked = joints.slice(0, MOST_PAIRS);
	const batches = [asked.slice(0, FIRST_TOKENS), ...inBatches(asked.slice(FIRST_TOKENS))];
	for (const batch of batches) {
		const pairs = await Promise.all(
			batch.map((joint) => Promise.all([find(joint.apart), find(joint.together)])),
		);
		for (const [apart, together] of pairs) {
			parted.push(apart);
			possible = keepEither(possible, apart, together) ?? narrow(unite([apart, together]));
		}
		if (possible !== null && possible.length <= FEW) return possible;
	}
	if (possible === null) return narrow(unite(parted));
	if (joints.length > MOST_PAIRS) return possible;
	const left = possible;
	return unite(parted.map((one) => intersect(left, one)));
}

/** Returns those of some records that stand in one of two sets, each of which may be far larger; null for null. */
function keepEither(records: Ordinals | null, one: Ordinals, other: Ordinals): Ordinals | null {
	return records && unite([intersect(records, one), intersect(records, other)]);
}

/** Returns the records that have the text of a term with other punctuation, and not as it stands. */
export async function relateByPunctuation(
	term: string,
	narrow: Narrow,
	tools: RelatedTools,
): Promise<Related> {
	const bare = dropPunctuation(term);
	if (bare === '') return [];
	const possible = await keepPossible(term, bare, narrow, tools);
	const relation: Relation = {
		way: 'punctuation',
		reason: { kind: 'punctuation', term },
		needles: [bare],
	};
	// Of two characters that are neighbours but for punctuation nothing more is to be known.
	if ([...bare].length <= 2) return Array.from(possible, (ordinal) => [ordinal, relation]);
	const candidates = Array.from(possible.subarray(0, MOST_TEXTS));
	const normals = await Promise.all(candidates.map(tools.normalOf));
	return candidates
		.filter((_, at) => dropPunctuation(normals[at] ?? '').includes(bare))
		.map((ordinal) => [ordinal, relation]);
}
