import { baseOfVersion, readVersionSteps } from '../../model/addressing/revision.ts';
import type { CatalogueEntry } from './catalogue.ts';
import type { Match } from './match.ts';

/** Returns where a document stands among the versions of its text: 0 for the original, behind it the revisions by their numbers. */
function rankOf(id: string): number {
	const last = readVersionSteps(id).steps.at(-1);
	return last?.kind === 'rev' ? 1 + (last.number ?? 0) : 0;
}

/** Returns the texts that a list of documents has more than one version of. */
function findRevised(ids: readonly string[]): Set<string> {
	const bases = new Set<string>();
	for (const id of ids) if (rankOf(id) > 0) bases.add(baseOfVersion(id));
	return bases;
}

/**
 * Returns ranked matches in which those that are the same passage in several versions of a paper stand together, where the
 * first of them stood: the newest first, which the others name as `current`. What is the same is told by what is known of
 * records without reading them: kind, length and occurrences; where a version has two such, none is taken for another. The
 * place that a query names keeps its own. Nothing is done where `documents` are no versions of one another.
 */
export function orderVersions(
	ranked: readonly Match[],
	documents: readonly { id: string }[],
	entry: (ordinal: number) => CatalogueEntry,
): Match[] {
	const revised = findRevised(documents.map(({ id }) => id));
	if (revised.size === 0) return [...ranked];
	const keyOf = ({ ordinal, match, occurrences, address }: Match): string | null => {
		const { kind, length, document } = entry(ordinal);
		const base = baseOfVersion(document.id);
		if (address !== null || !revised.has(base)) return null;
		return [match, base, kind, length, occurrences].join(' ');
	};
	const groups = Map.groupBy(ranked, (match) => keyOf(match) ?? match);
	const idOf = ({ ordinal }: Match) => entry(ordinal).document.id;
	// A map keeps the order in which its keys came.
	return [...groups.values()].flatMap((group) => {
		if (new Set(group.map(idOf)).size < group.length) return group;
		const [current, ...older] = group.toSorted((a, b) => rankOf(idOf(b)) - rankOf(idOf(a)));
		if (current === undefined) return [];
		return [current, ...older.map((match) => ({ ...match, current: current.ordinal }))];
	});
}
