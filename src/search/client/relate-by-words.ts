import type { Reason } from '../reasons.ts';
import { toWordPhrase } from '../tokens.ts';
import type { Related } from './match.ts';
import { includes, intersect, NONE, type Ordinals, unite } from './ordinals.ts';
import { inBatches, type Narrow, type RelatedTools } from './relation-tools.ts';
import { type Form, toFormPhrase } from './thesaurus.ts';

/** A word or another form of it, with the records that have it. */
interface HeldForm {
	form: Form;
	hits: Ordinals;
}

/** A longer list of words is a text of its own, and no record has all of them. */
const MOST_WORDS = 256;

/** Looks a word up in all its forms, its own first. */
function findWord(word: string, { find, thesaurus }: RelatedTools): Promise<HeldForm[]> {
	const own = { form: { printed: word, normal: word }, phrase: toWordPhrase(word) };
	const others = thesaurus.othersOf(word).map((form) => ({ form, phrase: toFormPhrase(form) }));
	return Promise.all(
		[own, ...others].map(async ({ form, phrase }) => ({ form, hits: await find(phrase) })),
	);
}

/** Returns the records that have every word of a term in normal form, wherever they stand, and in whatever form of the glossary. */
export async function relateByWords(
	term: string,
	narrow: Narrow,
	tools: RelatedTools,
): Promise<Related> {
	// Two words have four characters at least.
	if (term.length < 4) return [];
	const words = (await tools.vocabulary()).segment(term);
	if (words.length < 2 || words.length > MOST_WORDS) return [];
	const held: HeldForm[][] = [];
	let left: Ordinals | null = null;
	for (const batch of inBatches(words)) {
		for (const forms of await Promise.all(batch.map((word) => findWord(word, tools)))) {
			const hits = unite(forms.map((form) => form.hits));
			left = left === null ? narrow(hits) : intersect(left, hits);
			held.push(forms);
		}
		if (left?.length === 0) return [];
	}
	return Array.from(left ?? NONE, (ordinal) => {
		const forms = held.flatMap(
			(all) => all.find(({ hits }) => includes(hits, ordinal))?.form ?? [],
		);
		const reason: Reason = { kind: 'apart', words: forms.map(({ printed }) => printed) };
		return [ordinal, { way: 'apart', reason, needles: forms.map(({ normal }) => normal) }];
	});
}
