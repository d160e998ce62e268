import type { ArchiveDocument } from '../../../model/document.ts';
import { alignPlaces, type Alignment } from './align-places.ts';
import { compareWords } from './compare-words.ts';
import type { Change, ChangeKind, ComparedPlace, Comparison, CutWords } from './comparison.ts';
import { listPlaces } from './compared-places.ts';

/** Returns which of the numbers are in the longest series that goes up, by their places in the list. */
function longestRise(numbers: readonly number[]): Set<number> {
	/** For each length of series, the place of the least number that ends one. */
	const ends: number[] = [];
	const earlier: (number | undefined)[] = [];
	for (const [at, number] of numbers.entries()) {
		let [low, high] = [0, ends.length];
		while (low < high) {
			const middle = (low + high) >> 1;
			if ((numbers[ends[middle] ?? 0] ?? 0) < number) low = middle + 1;
			else high = middle;
		}
		earlier.push(ends[low - 1]);
		ends[low] = at;
	}
	const rise = new Set<number>();
	for (let at = ends.at(-1); at !== undefined; at = earlier[at]) rise.add(at);
	return rise;
}

const joinText = (places: readonly ComparedPlace[]) => places.map(({ text }) => text).join('\n');

/** Returns what became of aligned places. */
function describe({ before, after }: Alignment, isMoved: boolean, cut: CutWords): Change {
	const words = compareWords(joinText(before), joinText(after), cut);
	const isReworded = words.some(({ kind }) => kind !== 'same');
	const kind: ChangeKind =
		before.length > 1
			? 'joined'
			: after.length > 1
				? 'split'
				: isMoved
					? 'moved'
					: isReworded
						? 'changed'
						: 'unchanged';
	const fragments = (places: readonly ComparedPlace[]) => places.map(({ fragment }) => fragment);
	return {
		kind,
		before: fragments(before),
		after: fragments(after),
		isReworded,
		words: kind === 'unchanged' ? [] : words,
	};
}

/** Returns a place that stands in one of the texts alone. */
const lone = (kind: 'inserted' | 'deleted', { fragment, text }: ComparedPlace): Change => ({
	kind,
	before: kind === 'deleted' ? [fragment] : [],
	after: kind === 'inserted' ? [fragment] : [],
	isReworded: true,
	words: [{ kind, text }],
});

/** Returns how two lists of places differ, in the order of the newer; what was deleted stands behind what stood before it. */
export function comparePlaces(
	before: readonly ComparedPlace[],
	after: readonly ComparedPlace[],
	cut: CutWords,
): Change[] {
	const orderOf = new Map(after.map((place, index) => [place, index]));
	const firstOf = ({ after: [first] }: Alignment) =>
		first === undefined ? -1 : (orderOf.get(first) ?? -1);
	const place = new Map(before.map((one, index) => [one, index]));
	const startOf = ({ before: [first] }: Alignment) =>
		first === undefined ? -1 : (place.get(first) ?? -1);
	const aligned = alignPlaces(before, after).sort((a, b) => startOf(a) - startOf(b));
	const stayed = longestRise(aligned.map(firstOf));
	const byFirst = new Map<ComparedPlace, Change>();
	const byOld = new Map<ComparedPlace, Change>();
	const isTaken = new Set<ComparedPlace>();
	for (const [index, one] of aligned.entries()) {
		const change = describe(one, !stayed.has(index), cut);
		for (const [at, given] of one.after.entries()) {
			if (at === 0) byFirst.set(given, change);
			isTaken.add(given);
		}
		for (const old of one.before) byOld.set(old, change);
	}
	const changes = after.flatMap((given) => {
		const change = byFirst.get(given);
		if (change !== undefined) return [change];
		return isTaken.has(given) ? [] : [lone('inserted', given)];
	});
	return insertDeleted(changes, before, byOld);
}

/** Puts what was deleted behind what stood before it and did not move, or at the beginning. */
function insertDeleted(
	changes: readonly Change[],
	before: readonly ComparedPlace[],
	byOld: ReadonlyMap<ComparedPlace, Change>,
): Change[] {
	const behind = new Map<Change | null, Change[]>();
	let last: Change | null = null;
	for (const old of before) {
		const change = byOld.get(old);
		if (change !== undefined) {
			if (change.kind !== 'moved') last = change;
			continue;
		}
		behind.set(last, [...(behind.get(last) ?? []), lone('deleted', old)]);
	}
	return [null, ...changes].flatMap((change) => [
		...(change === null ? [] : [change]),
		...(behind.get(change) ?? []),
	]);
}

/** Returns how two versions of a text differ, the older given first. */
export function compareDocuments(
	older: ArchiveDocument,
	newer: ArchiveDocument,
	cut: CutWords,
): Comparison {
	const changes = comparePlaces(listPlaces(older), listPlaces(newer), cut);
	return { older: older.id, newer: newer.id, changes };
}
