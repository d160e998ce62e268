import type { Reason } from '../reasons.ts';
import { toWordPhrase } from '../tokens.ts';
import type { Relation } from './match.ts';
import type { AliasTools } from './relate-by-alias.ts';
import type { OpenVocabulary } from './vocabulary.ts';
import { type Form, toFormPhrase } from './thesaurus.ts';

export interface WordTools extends AliasTools {
	vocabulary: OpenVocabulary;
}

/** Returns the records that have a word or another form of it, each with the form that it has. */
async function findWord(word: string, { find, thesaurus }: WordTools): Promise<Map<number, Form>> {
	const forms = thesaurus.othersOf(word);
	const [own, ...others] = await Promise.all([
		find(toWordPhrase(word)),
		...forms.map((form) => find(toFormPhrase(form))),
	]);
	const held = new Map<number, Form>();
	const asIs = { printed: word, normal: word };
	for (const [at, hits] of [own, ...others].entries()) {
		for (const ordinal of hits.keys()) {
			if (!held.has(ordinal)) held.set(ordinal, forms[at - 1] ?? asIs);
		}
	}
	return held;
}

/** Returns the records that have every word of a term in normal form, wherever they stand, and in whatever form of the glossary. */
export async function relateByWords(
	term: string,
	tools: WordTools,
): Promise<[ordinal: number, relation: Relation][]> {
	// Two words have four characters at least.
	if (term.length < 4) return [];
	const words = (await tools.vocabulary()).segment(term);
	if (words.length < 2) return [];
	const [first = new Map<number, Form>(), ...others] = await Promise.all(
		words.map((word) => findWord(word, tools)),
	);
	return [...first.keys()]
		.filter((ordinal) => others.every((held) => held.has(ordinal)))
		.map((ordinal) => {
			const forms = [first, ...others].flatMap((held) => held.get(ordinal) ?? []);
			const reason: Reason = { kind: 'apart', words: forms.map(({ printed }) => printed) };
			return [ordinal, { way: 'apart', reason, needles: forms.map(({ normal }) => normal) }];
		});
}
