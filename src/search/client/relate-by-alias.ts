import { toWordPhrase } from '../tokens.ts';
import { findHolding } from './find-exact.ts';
import type { Related, Relation } from './match.ts';
import type { Ordinals } from './ordinals.ts';
import { relateByText } from './relate-by-text.ts';
import type { Narrow, RelatedTools } from './relation-tools.ts';
import { rewriteTerm } from './rewrite-term.ts';
import type { Form } from './thesaurus.ts';

/** Ways to write a longer term that are tried; each is a look-up in the index. */
const MOST_REWRITTEN = 32;

function toRelation({ printed, normal, kind }: Form): Relation {
	const way = kind === 'everyday' ? kind : 'alias';
	return { way, reason: { kind: way, form: printed }, needles: [normal] };
}

/** Returns those of some records in which a form means what it stands for. */
export function keepWithin(
	hits: Ordinals,
	{ within }: Form,
	{ catalogue }: Pick<RelatedTools, 'catalogue'>,
): Ordinals {
	if (within === null) return hits;
	const { columns, documents } = catalogue;
	const isMeant = documents.map(({ id }) => id.startsWith(within));
	return hits.filter((ordinal) => isMeant[columns.documents[ordinal] ?? -1] === true);
}

/** Returns the first pages that have a form for the label of a field. */
async function findLabelled(form: Form, narrow: Narrow, tools: RelatedTools): Promise<Related> {
	const found = await relateByText(form.normal, narrow, tools);
	const relation = { ...toRelation(form), needles: [] };
	return found.filter(([, { way }]) => way === 'label').map(([ordinal]) => [ordinal, relation]);
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
		...others.map(async (form) => ({ form, hits: await find(toWordPhrase(form.normal)) })),
		...rewritten.map(async (form) => ({ form, hits: await findHolding(form.normal, tools) })),
	]);
	const labelled = await Promise.all(others.map((form) => findLabelled(form, narrow, tools)));
	const related = found.flatMap(({ form, hits }) => {
		const relation = toRelation(form);
		const meant = narrow(keepWithin(hits, form, tools));
		return Array.from(meant, (ordinal): Related[number] => [ordinal, relation]);
	});
	return [...related, ...labelled.flat()];
}
