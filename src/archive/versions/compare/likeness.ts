import type { ComparedPlace } from './comparison.ts';

/** How alike two texts have to be, from 0 to 1, to be one that was changed: see `src/ingest/addresses/match-passages.ts`, where it is measured. */
export { ALIKE } from '../../../ingest/addresses/match-passages.ts';

/** A place with the overlapping pairs of its characters. */
export interface Profile {
	place: ComparedPlace;
	pairs: ReadonlyMap<string, number>;
	/** Of all pairs. */
	count: number;
}

/** A pair that stands in more places than this tells none of them apart. */
const COMMON = 24;
/** So many places are compared with one, those that share most of its uncommon pairs. */
const COMPARED = 8;

/** Returns a place with the pairs of its characters, white space left out. */
export function profileOf(place: ComparedPlace): Profile {
	const characters = [...place.text.replaceAll(/\s+/gu, '')];
	// A text of one character has a pair as well.
	const padded = characters.length === 1 ? [...characters, ''] : characters;
	const pairs = new Map<string, number>();
	for (let at = 1; at < padded.length; at += 1) {
		const pair = `${padded[at - 1] ?? ''}${padded[at] ?? ''}`;
		pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
	}
	return { place, pairs, count: Math.max(0, padded.length - 1) };
}

/** Returns the profile of places that stand one behind the other. */
export function joinProfiles(profiles: readonly Profile[]): Profile {
	const [first] = profiles;
	const text = profiles.map(({ place }) => place.text).join('\n');
	return profileOf({ fragment: '', kind: 'prose', ...first?.place, text });
}

/** Returns how many pairs two places have in common. */
export function countShared(left: Profile, right: Profile): number {
	let shared = 0;
	for (const [pair, count] of left.pairs) shared += Math.min(count, right.pairs.get(pair) ?? 0);
	return shared;
}

/** Returns how alike two places are, from 0 to 1: Dice's coefficient of their pairs. */
export function likenessOf(left: Profile, right: Profile): number {
	const all = left.count + right.count;
	return all === 0 ? 1 : (2 * countShared(left, right)) / all;
}

/** Returns the function that finds the few places that share most of the uncommon pairs of one, without comparing all. */
export function createFinder(places: readonly Profile[]): (one: Profile) => Profile[] {
	const postings = new Map<string, Profile[]>();
	for (const place of places) {
		for (const pair of place.pairs.keys()) {
			const known = postings.get(pair);
			if (known === undefined) postings.set(pair, [place]);
			else known.push(place);
		}
	}
	return (one) => {
		const shared = new Map<Profile, number>();
		for (const pair of one.pairs.keys()) {
			const list = postings.get(pair) ?? [];
			if (list.length > COMMON) continue;
			for (const other of list) shared.set(other, (shared.get(other) ?? 0) + 1);
		}
		return [...shared]
			.sort(([, a], [, b]) => b - a)
			.slice(0, COMPARED)
			.map(([other]) => other);
	};
}
