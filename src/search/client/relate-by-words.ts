import type { Reason } from '../reasons.ts';
import { toWordPhrase } from '../tokens.ts';
import type { Related } from './match.ts';
import { keepWithin } from './relate-by-alias.ts';
import { includes, intersect, NONE, type Ordinals, unite } from './ordinals.ts';
import { inBatches, type Narrow, type RelatedTools } from './relation-tools.ts';
import type { Form } from './thesaurus.ts';

/** A word or another form of it, with the records that have it. */
interface HeldForm {
	form: Form;
	hits: Ordinals;
}

/** A longer list of words is a text of its own, and no record has all of them. */
const MOST_WORDS = 256;

/** Looks a word up in all its forms, its own first. */
function findWord(word: string, tools: RelatedTools): Promise<HeldForm[]> {
	const { find, thesaurus } = tools;
	const own: Form = { printed: word, normal: word, kind: 'alias', within: null };
	return Promise.all(
		[own, ...thesaurus.othersOf(word)].map(async (form) => ({
			form,
			hits: keepWithin(await find(toWordPhrase(form.normal)), form, tools),
		})),
	);
}

/** Cuts a term into the words of the archive, and those of the glossary that no text has, each once. */
async function cutTerm(term: string, { vocabulary, thesaurus }: RelatedTools): Promise<string[]> {
	const list = await vocabulary();
	const words: string[] = [];
	let at = 0;
	for (const { from, to } of thesaurus.findInside(term)) {
		const word = term.slice(from, to);
		// What the archive has itself is cut with what stands around it.
		if (list.has(word)) continue;
		words.push(...list.segment(term.slice(at, from)), word);
		at = to;
	}
	return [...new Set([...words, ...list.segment(term.slice(at))])];
}

/** Returns the records that have every word of a term in normal form, wherever they stand, and in whatever form of the glossary. */
export async function relateByWords(
	term: string,
	narrow: Narrow,
	tools: RelatedTools,
): Promise<Related> {
	// Two words have four characters at least.
	if (term.length < 4) return [];
	const words = await cutTerm(term, tools);
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
