import { toTermPhrase } from '../tokens.ts';
import type { Relation } from './match.ts';
import type { FindHits } from './postings.ts';
import { type Form, type Thesaurus, toFormPhrase } from './thesaurus.ts';

/** Ways to write a longer term that are tried; each is a look-up in the index. */
const MOST_REWRITTEN = 32;

export interface AliasTools {
	find: FindHits;
	thesaurus: Thesaurus;
}

type Found = [ordinal: number, relation: Relation][];

function toRelation({ printed, normal }: Form): Relation {
	return { way: 'alias', reason: { kind: 'alias', form: printed }, needles: [normal] };
}

/** Returns a term in normal form with the glossary's terms in it in each of their other forms: 儿基会合作 as 联合国儿童基金会合作. */
function rewriteTerm(term: string, thesaurus: Thesaurus): Form[] {
	let rewritten: Form[] = [{ printed: '', normal: '' }];
	let at = 0;
	for (const { from, to, others } of thesaurus.findInside(term)) {
		const before = term.slice(at, from);
		const same = term.slice(from, to);
		const choices: Form[] = [{ printed: same, normal: same }, ...others];
		rewritten = rewritten.flatMap(({ printed, normal }) =>
			choices.map((choice) => ({
				printed: printed + before + choice.printed,
				normal: normal + before + choice.normal,
			})),
		);
		at = to;
	}
	const rest = term.slice(at);
	return rewritten
		.map(({ printed, normal }) => ({ printed: printed + rest, normal: normal + rest }))
		.filter(({ normal }) => normal !== term)
		.slice(0, MOST_REWRITTEN);
}

/** Returns the records with a term in another form of the glossary, itself or a part of it. */
export async function relateByAlias(term: string, { find, thesaurus }: AliasTools): Promise<Found> {
	const others = thesaurus.othersOf(term).map((form) => ({ form, phrase: toFormPhrase(form) }));
	const rewritten = rewriteTerm(term, thesaurus)
		.filter(({ normal }) => !others.some(({ form }) => form.normal === normal))
		.map((form) => ({ form, phrase: toTermPhrase(form.normal) }));
	const found = await Promise.all(
		[...others, ...rewritten].map(async ({ form, phrase }): Promise<Found> => {
			const relation = toRelation(form);
			return Array.from((await find(phrase)).keys(), (ordinal) => [ordinal, relation]);
		}),
	);
	return found.flat();
}
