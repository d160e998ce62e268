import { findHolding } from './find-exact.ts';
import type { Related, Relation } from './match.ts';
import type { Narrow, RelatedTools } from './relation-tools.ts';
import { rewriteTerm } from './rewrite-term.ts';
import { type Form, toFormPhrase } from './thesaurus.ts';

/** Ways to write a longer term that are tried; each is a look-up in the index. */
const MOST_REWRITTEN = 32;

function toRelation({ printed, normal }: Form): Relation {
	return { way: 'alias', reason: { kind: 'alias', form: printed }, needles: [normal] };
}

/** Returns the records that have a term in another form of the glossary, itself or a part of it. */
export async function relateByAlias(
	term: string,
	narrow: Narrow,
	tools: RelatedTools,
): Promise<Related> {
	const { find, thesaurus } = tools;
	const others = thesaurus.othersOf(term);
	const known = new Set([term, ...others.map(({ normal }) => normal)]);
	const rewritten = rewriteTerm(term, thesaurus.findInside(term), MOST_REWRITTEN).filter(
		({ normal }) => !known.has(normal),
	);
	const found = await Promise.all([
		...others.map(async (form) => ({ form, hits: await find(toFormPhrase(form)) })),
		...rewritten.map(async (form) => ({ form, hits: await findHolding(form.normal, tools) })),
	]);
	return found.flatMap(({ form, hits }) => {
		const relation = toRelation(form);
		return Array.from(narrow(hits), (ordinal): Related[number] => [ordinal, relation]);
	});
}
