/** Records by their ordinals, each once, rising. Sets of thousands are put together in no more steps than they have members. */
export type Ordinals = Int32Array;

export const NONE: Ordinals = new Int32Array(0);

/** Returns the place of the first of some rising numbers that is no less than `least`, from a place on. */
export function findFrom(numbers: Int32Array, least: number, from = 0): number {
	// In steps that double, so that near places are found at once.
	let step = 1;
	while (from + step < numbers.length && (numbers[from + step] ?? 0) < least) step *= 2;
	let [low, high] = [from + (step >> 1), Math.min(from + step + 1, numbers.length)];
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((numbers[middle] ?? 0) < least) low = middle + 1;
		else high = middle;
	}
	return low;
}

export function includes(ordinals: Ordinals, ordinal: number): boolean {
	return ordinals[findFrom(ordinals, ordinal)] === ordinal;
}

/** Returns those of the first that stand in the second, or those that do not. */
function pick(ordinals: Ordinals, others: Ordinals, isWanted: boolean): Ordinals {
	let at = 0;
	return ordinals.filter((ordinal) => {
		at = findFrom(others, ordinal, at);
		return (others[at] === ordinal) === isWanted;
	});
}

/** Returns what stands in both. */
export function intersect(left: Ordinals, right: Ordinals): Ordinals {
	return left.length <= right.length ? pick(left, right, true) : pick(right, left, true);
}

/** Returns the first without what stands in the second. */
export function subtract(ordinals: Ordinals, others: Ordinals): Ordinals {
	return others.length === 0 ? ordinals : pick(ordinals, others, false);
}

/** Returns some numbers in rising order, each once. */
export function toOrdinals(numbers: Iterable<number>): Ordinals {
	return Int32Array.from(numbers)
		.sort()
		.filter((ordinal, at, all) => ordinal !== all[at - 1]);
}

/** Where there are fewer members than this part of all numbers, they are sorted rather than marked. */
const SPARSE = 16;

/** Returns what stands in any of them. */
export function unite(all: readonly Ordinals[]): Ordinals {
	const lists = all.filter(({ length }) => length > 0);
	const [first = NONE, ...others] = lists;
	if (others.length === 0) return first;
	const size = Math.max(...lists.map((list) => list.at(-1) ?? 0)) + 1;
	const count = lists.reduce((sum, { length }) => sum + length, 0);
	if (count * SPARSE < size) return toOrdinals(lists.flatMap((list) => [...list]));
	const held = new Uint8Array(size);
	for (const list of lists) {
		for (const ordinal of list) held[ordinal] = 1;
	}
	return firstOrdinals(size).filter((ordinal) => held[ordinal] === 1);
}

/** Returns all of the first so many. */
export function firstOrdinals(count: number): Ordinals {
	const ordinals = new Int32Array(count);
	for (let ordinal = 0; ordinal < count; ordinal += 1) ordinals[ordinal] = ordinal;
	return ordinals;
}
