import { INVISIBLE } from '../../model/ordinary-characters.ts';
import { findHolding } from './find-exact.ts';
import type { Related, Relation } from './match.ts';
import type { Narrow, RelatedTools } from './relation-tools.ts';

async function relateTo(
	text: string,
	relation: Omit<Relation, 'needles'>,
	narrow: Narrow,
	tools: RelatedTools,
): Promise<Related> {
	const found = narrow(await findHolding(text, tools));
	return Array.from(found, (ordinal) => [ordinal, { ...relation, needles: [text] }]);
}

/** Returns the records that have a term without the invisible characters that were copied with it. */
export async function relateByUnseen(
	term: string,
	narrow: Narrow,
	tools: RelatedTools,
): Promise<Related> {
	const seen = term.replaceAll(INVISIBLE, '');
	if (seen === term || seen === '') return [];
	return relateTo(seen, { way: 'unseen', reason: { kind: 'unseen' } }, narrow, tools);
}

/** Returns the records that have a term as the mainland writes it, where it is written as in Hong Kong or Taiwan. */
export async function relateByRegion(
	term: string,
	narrow: Narrow,
	tools: RelatedTools,
): Promise<Related> {
	const form = tools.thesaurus.toMainland(term, tools.isTraditional);
	if (form === null) return [];
	return relateTo(form, { way: 'regional', reason: { kind: 'regional', form } }, narrow, tools);
}
