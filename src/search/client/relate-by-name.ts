import { type NameKey, readNames } from '../read-names.ts';
import type { Related, Relation } from './match.ts';
import { intersect, NONE, type Ordinals, toOrdinals, unite } from './ordinals.ts';
import type { Narrow, RelatedTools, NameTable } from './relation-tools.ts';

/** Returns the records that name, by number, all that a term names so; null where it names nothing. */
export async function findNamed(
	term: string,
	openNames: () => Promise<NameTable>,
): Promise<Ordinals | null> {
	const names = readNames(term);
	if (names.length === 0) return null;
	const table = await openNames();
	return names.map((name) => table.get(name) ?? NONE).reduce(intersect);
}

/** True where a record names what is meant, or, of a goal, one of its targets. */
const isNamed = (name: NameKey, table: NameTable) =>
	table.has(name) || [...table.keys()].some((key) => key.startsWith(`${name}.`));

/** Returns what some terms name by its number and no record does. */
export async function listUnnamed(
	terms: readonly string[],
	openNames: () => Promise<NameTable>,
): Promise<NameKey[]> {
	const names = [...new Set(terms.flatMap(readNames))];
	if (names.length === 0) return [];
	const table = await openNames();
	return names.filter((name) => !isNamed(name, table));
}

/** Returns the records that name what a term names by its number, then those that name a target or an indicator of a goal. */
export async function relateByName(
	term: string,
	narrow: Narrow,
	{ names: openNames }: RelatedTools,
): Promise<Related> {
	const found = await findNamed(term, openNames);
	if (found === null) return [];
	const names = readNames(term);
	const relation: Relation = { way: 'named', reason: { kind: 'named', names }, needles: [] };
	const related = Array.from(narrow(found), (ordinal): Related[number] => [ordinal, relation]);
	const [only] = names;
	if (names.length > 1 || only?.startsWith('g') !== true) return related;
	const table = await openNames();
	for (const [key, ordinals] of table) {
		if (!key.startsWith(`${only}.`)) continue;
		const target: Relation = {
			way: 'target',
			reason: { kind: 'target', names: [key] },
			needles: [],
		};
		for (const ordinal of narrow(ordinals)) related.push([ordinal, target]);
	}
	return related;
}

/** Returns the tables of several archives as one, in the ordinals of all. */
export function mergeNames(
	tables: readonly Readonly<Record<string, readonly number[]>>[],
	ordinalsOf: (archive: number) => Int32Array,
): NameTable {
	const merged = new Map<string, Ordinals>();
	for (const [archive, table] of tables.entries()) {
		const ordinals = ordinalsOf(archive);
		for (const [key, numbers] of Object.entries(table)) {
			const own = numbers.map((number) => ordinals[number] ?? -1).filter((one) => one !== -1);
			merged.set(key, unite([merged.get(key) ?? NONE, toOrdinals(own)]));
		}
	}
	return merged;
}
