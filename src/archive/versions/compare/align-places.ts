import { diffArrays } from 'diff';
import type { ComparedPlace } from './comparison.ts';
import { ALIKE } from '../../../ingest/addresses/match-passages.ts';
import {
	countShared,
	createNearFinder,
	likenessOf,
	pairsOf,
	type Pairs,
} from '../../../model/likeness.ts';

/** So many places are compared with one, those that share most of its uncommon pairs of characters. */
const COMPARED = 8;

/** A place with the overlapping pairs of its characters. */
interface Profile extends Pairs {
	place: ComparedPlace;
}

/** Returns a place with the pairs of its characters, white space left out. */
function profileOf(place: ComparedPlace): Profile {
	const characters = [...place.text.replaceAll(/\s+/gu, '')];
	// A text of one character has a pair as well.
	return { place, ...pairsOf(characters.length === 1 ? [...characters, ''] : characters) };
}

/** Returns the profile of places that stand one behind the other. */
function joinProfiles(profiles: readonly Profile[]): Profile {
	const [first] = profiles;
	const text = profiles.map(({ place }) => place.text).join('\n');
	return profileOf({ fragment: '', kind: 'prose', ...first?.place, text });
}

/** Places of the older text that are places of the newer: one each, or one that was split, or several that were joined. */
export interface Alignment {
	before: readonly ComparedPlace[];
	after: readonly ComparedPlace[];
}

/** White space is not significant. */
const keyOf = ({ kind, text }: ComparedPlace) => `${kind} ${text.replaceAll(/\s+/gu, '')}`;

/** Pairs places word for word: first those in one order, then those that stand elsewhere. */
function alignEqual(before: readonly ComparedPlace[], after: readonly ComparedPlace[]) {
	const pairs: Alignment[] = [];
	const rest = { before: [] as ComparedPlace[], after: [] as ComparedPlace[] };
	let [from, to] = [0, 0];
	for (const { added, removed, count } of diffArrays(before.map(keyOf), after.map(keyOf))) {
		const old = before.slice(from, from + (added ? 0 : count));
		const given = after.slice(to, to + (removed ? 0 : count));
		from += old.length;
		to += given.length;
		if (added || removed) {
			rest.before.push(...old);
			rest.after.push(...given);
		} else {
			for (const [index, place] of old.entries()) {
				pairs.push({ before: [place], after: given.slice(index, index + 1) });
			}
		}
	}
	const open = Map.groupBy(rest.after, keyOf);
	const elsewhere = rest.before.flatMap((place): Alignment[] => {
		const other = open.get(keyOf(place))?.shift();
		return other === undefined ? [] : [{ before: [place], after: [other] }];
	});
	return [...pairs, ...elsewhere];
}

/** How much of a place has to stand in another one to be a part of it. */
const PART = 0.7;
/** By how much the parts together have to be liker the whole than the likest alone. */
const LIKER = 0.08;

/** Places that stand next to each other, and are together what one place of the other text is. */
interface Composition {
	whole: Profile;
	parts: Profile[];
	likeness: number;
}

/** Returns the whole that neighbours make up, for each place that has such; `neighbours` are in the order printed. */
function findCompositions(
	wholes: readonly Profile[],
	neighbours: readonly Profile[],
): Composition[] {
	const findNear = createNearFinder(neighbours, COMPARED);
	const order = new Map(neighbours.map((one, index) => [one, index]));
	return wholes.flatMap((whole): Composition[] => {
		const parts = findNear(whole)
			.filter((part) => countShared(part, whole) >= PART * part.count)
			.map((part) => order.get(part) ?? 0)
			.sort((a, b) => a - b);
		const runs = parts.reduce<number[][]>((all, at) => {
			const last = all.at(-1);
			if (last?.at(-1) === at - 1) last.push(at);
			else all.push([at]);
			return all;
		}, []);
		return runs.flatMap((run): Composition[] => {
			const members = run.flatMap((at) => neighbours[at] ?? []);
			if (members.length < 2) return [];
			const likeness = likenessOf(whole, joinProfiles(members));
			const best = Math.max(...members.map((one) => likenessOf(whole, one)));
			return likeness >= ALIKE && likeness > best + LIKER
				? [{ whole, parts: members, likeness }]
				: [];
		});
	});
}

/** Pairs what was split or joined, the likest first, each place once. */
function alignCompositions(before: readonly Profile[], after: readonly Profile[]): Alignment[] {
	const isProse = ({ place }: Profile) => place.kind === 'prose';
	const [old, given] = [before.filter(isProse), after.filter(isProse)];
	const found = [
		...findCompositions(old, given).map((one) => ({ ...one, isSplit: true })),
		...findCompositions(given, old).map((one) => ({ ...one, isSplit: false })),
	].sort((a, b) => b.likeness - a.likeness);
	const taken = new Set<Profile>();
	return found.flatMap(({ whole, parts, isSplit }): Alignment[] => {
		if ([whole, ...parts].some((one) => taken.has(one))) return [];
		for (const one of [whole, ...parts]) taken.add(one);
		const [one, several] = [[whole.place], parts.map(({ place }) => place)];
		return [isSplit ? { before: one, after: several } : { before: several, after: one }];
	});
}

/** Pairs what is alike, the likest first, of equals those with one fragment, each place once. */
function alignAlike(before: readonly Profile[], after: readonly Profile[]): Alignment[] {
	const findNear = createNearFinder(after, COMPARED);
	const byFragment = new Map(after.map((one) => [one.place.fragment, one]));
	const candidates = before
		.flatMap((old) => {
			const own = byFragment.get(old.place.fragment);
			const near = new Set([...findNear(old), ...(own === undefined ? [] : [own])]);
			return [...near].map((given) => ({ old, given, likeness: likenessOf(old, given) }));
		})
		.filter(({ old, given, likeness }) => likeness >= ALIKE && old.place.kind === given.place.kind);
	const isSame = ({ old, given }: { old: Profile; given: Profile }) =>
		Number(old.place.fragment === given.place.fragment);
	const taken = new Set<Profile>();
	return candidates
		.sort((a, b) => b.likeness - a.likeness || isSame(b) - isSame(a))
		.flatMap(({ old, given }): Alignment[] => {
			if (taken.has(old) || taken.has(given)) return [];
			taken.add(old).add(given);
			return [{ before: [old.place], after: [given.place] }];
		});
}

/**
 * Returns which places of two texts are one another, each place at most once: those that are the same word for word, those
 * that were split or joined, those that are alike. A number that is the same proves nothing. What is left out was inserted or
 * deleted. First pages are always one another.
 */
export function alignPlaces(
	before: readonly ComparedPlace[],
	after: readonly ComparedPlace[],
): Alignment[] {
	const found: Alignment[] = [];
	const taken = new Set<ComparedPlace>();
	const add = (more: readonly Alignment[]) => {
		found.push(...more);
		for (const one of more) for (const place of [...one.before, ...one.after]) taken.add(place);
	};
	const open = (places: readonly ComparedPlace[]) => places.filter((place) => !taken.has(place));
	const profiles = (places: readonly ComparedPlace[]) => open(places).map(profileOf);
	const fronts = [before, after].map((places) => places.filter(({ kind }) => kind === 'front'));
	add([{ before: fronts[0] ?? [], after: fronts[1] ?? [] }]);
	add(alignEqual(open(before), open(after)));
	add(alignCompositions(profiles(before), profiles(after)));
	add(alignAlike(profiles(before), profiles(after)));
	return found;
}
