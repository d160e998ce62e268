import { canHold, correctText } from '../correct-text.ts';
import type { RelatedEntry } from '../data-files.ts';
import { normalize } from '../normal-form.ts';
import type { Reason } from '../reasons.ts';
import type { Catalogue } from './catalogue.ts';
import type { Relation } from './match.ts';

interface TextTools {
	catalogue: Catalogue;
	related: readonly RelatedEntry[];
}

/** Returns why a term stands in something that leads to a record; null where it does not. */
async function findReason(
	term: string,
	entry: RelatedEntry,
	{ catalogue }: TextTools,
): Promise<Reason | null> {
	if (entry.kind === 'boxTitle') {
		return normalize(entry.text).includes(term) ? { kind: 'boxTitle' } : null;
	}
	const { kind, ordinal, printed, proposed, change } = entry;
	if (!canHold(change, term)) return null;
	const { text } = await catalogue.text(ordinal);
	const corrected = correctText(text, printed, proposed);
	if (corrected === null || !normalize(corrected).includes(term)) return null;
	return { kind, printed, proposed };
}

/** Returns the records without a term that a proposed correction, or the title of a box, leads to. */
export async function relateByText(
	term: string,
	exact: ReadonlySet<number>,
	tools: TextTools,
): Promise<[ordinal: number, relation: Relation][]> {
	const others = tools.related.filter(({ ordinal }) => !exact.has(ordinal));
	const reasons = await Promise.all(others.map((entry) => findReason(term, entry, tools)));
	return others.flatMap(({ ordinal }, at): [number, Relation][] => {
		const reason = reasons[at] ?? null;
		return reason === null ? [] : [[ordinal, { way: 'correction', reason, needles: [] }]];
	});
}
