import { fragmentToId } from '../../model/addressing/address.ts';
import type { ManifestNumbers } from '../../model/manifest.ts';
import { likeness, matchPassages } from './match-passages.ts';
import { type Passage, readPassages } from './read-passages.ts';

/** A place that is counted in the order printed, in the body or in a part. */
const COUNTED = /^(?<stem>(?:(?:appendix|annex)[^-]*-)?(?:h|box|fig|text|table))(?<number>\d+)$/u;

const stemOf = ({ fragment }: Passage): string | null =>
	COUNTED.exec(fragment)?.groups?.['stem'] ?? null;
const numberOf = (fragment: string) => Number(COUNTED.exec(fragment)?.groups?.['number']);

/** Returns the passages by the last one before them that is in `settled`; "" for those before the first. */
function groupByGap(
	passages: readonly Passage[],
	settled: ReadonlyMap<Passage, string>,
): Map<string, Passage[]> {
	let gap = '';
	const gaps = new Map<string, Passage[]>();
	for (const passage of passages) {
		const known = settled.get(passage);
		if (known !== undefined) gap = known;
		else gaps.set(gap, [...(gaps.get(gap) ?? []), passage]);
	}
	return gaps;
}

/** Takes the text of `others` out that is most like one, in place; of equals the first. */
function takeMostAlike(one: Passage, others: Passage[]): Passage | undefined {
	const scores = others.map(({ words }) => likeness(one.words, words));
	return others.splice(scores.indexOf(Math.max(...scores)), 1)[0];
}

/**
 * Returns the number that each text of one kind keeps: that of the published text that it is, touched or not; between
 * two of these that of the one that stood there, however it reads.
 */
function keepPublished(
	before: readonly Passage[],
	after: readonly Passage[],
): Map<Passage, number> {
	const kept = new Map<Passage, number>();
	const stood = new Map(before.map((one) => [one.fragment, one]));
	const settledBefore = new Map<Passage, string>();
	const settledAfter = new Map<Passage, string>();
	const settle = (old: Passage, given: Passage) => {
		kept.set(given, numberOf(old.fragment));
		settledBefore.set(old, old.fragment);
		settledAfter.set(given, old.fragment);
	};
	const byFragment = new Map(after.map((one) => [one.fragment, one]));
	for (const match of matchPassages(before, after)) {
		const old = stood.get(match.before.fragment);
		const given = byFragment.get(match.after.fragment);
		if (old !== undefined && given !== undefined) settle(old, given);
	}
	const gaps = groupByGap(after, settledAfter);
	for (const [gap, gone] of groupByGap(before, settledBefore)) {
		const free = [...(gaps.get(gap) ?? [])];
		if (free.length === gone.length) {
			for (const [index, old] of gone.entries()) {
				const given = free[index];
				if (given !== undefined) settle(old, given);
			}
			continue;
		}
		for (const old of gone) {
			const given = free.length === 0 ? undefined : takeMostAlike(old, free);
			if (given !== undefined) settle(old, given);
		}
	}
	return kept;
}

/**
 * Returns the numbers of the counted places of a document in the order printed, by what stands before the number in
 * their fragments, so that each published one keeps its own and every other takes the next that was never used. What
 * counts 1, 2, 3 … is left out. `released` are the published addresses.
 */
export function keepNumbers(
	id: string,
	published: string,
	given: string,
	released: ReadonlySet<string>,
): ManifestNumbers {
	const before = Map.groupBy(
		readPassages(published).filter(({ fragment }) => released.has(fragmentToId(id, fragment))),
		stemOf,
	);
	const after = Map.groupBy(readPassages(given), stemOf);
	const numbers: ManifestNumbers = {};
	for (const [stem, texts] of after) {
		if (stem === null) continue;
		const kept = keepPublished(before.get(stem) ?? [], texts);
		let last = Math.max(0, ...kept.values());
		while (released.has(fragmentToId(id, `${stem}${String(last + 1)}`))) last += 1;
		const all = texts.map((text) => kept.get(text) ?? (last += 1));
		if (all.some((number, index) => number !== index + 1)) numbers[stem] = all;
	}
	return numbers;
}
