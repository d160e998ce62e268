import { normalize } from '../normal-form.ts';
import { dropPunctuation } from '../punctuation.ts';
import { toJointPhrases, toTermPhrase } from '../tokens.ts';
import type { Catalogue } from './catalogue.ts';
import type { Relation } from './match.ts';
import type { FindHits } from './postings.ts';

interface PunctuationTools {
	catalogue: Catalogue;
	find: FindHits;
}

/** Candidates whose text is fetched to see whether only punctuation differs. */
const MOST_CANDIDATES = 400;
/** So few are not worth another look into the index. */
const FEW = 4;

/** Returns the candidates that have each pair of neighbours of a text, punctuation between them or not; a few others too. */
async function keepPossible(
	candidates: readonly number[],
	bare: string,
	find: FindHits,
): Promise<readonly number[]> {
	let kept = candidates;
	for (const joint of toJointPhrases(bare)) {
		if (kept.length <= FEW) return kept;
		const [apart, together] = await Promise.all([find(joint.apart), find(joint.together)]);
		kept = kept.filter((ordinal) => apart.has(ordinal) || together.has(ordinal));
	}
	return kept;
}

/** Looks where punctuation parts two neighbours of the term, and where the term stands without its own. */
export async function relateByPunctuation(
	term: string,
	exact: ReadonlySet<number>,
	{ catalogue, find }: PunctuationTools,
): Promise<[ordinal: number, relation: Relation][]> {
	const bare = dropPunctuation(term);
	if (bare === '') return [];
	const phrases = toJointPhrases(bare).map(({ apart }) => apart);
	if (bare !== term) phrases.unshift(toTermPhrase(bare));
	const hits = await Promise.all(phrases.map(find));
	const others = [...new Set(hits.flatMap((found) => [...found.keys()]))].filter(
		(ordinal) => !exact.has(ordinal),
	);
	const candidates = (await keepPossible(others, bare, find)).slice(0, MOST_CANDIDATES);
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
