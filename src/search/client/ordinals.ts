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
	const picked = new Int32Array(ordinals.length);
	let [count, at] = [0, 0];
	for (const ordinal of ordinals) {
		// The next place is tried first: of two long sets it mostly is the right one.
		if ((others[at] ?? Infinity) < ordinal) at += 1;
		if ((others[at] ?? Infinity) < ordinal) at = findFrom(others, ordinal, at);
		if ((others[at] === ordinal) === isWanted) picked[count++] = ordinal;
	}
	return picked.slice(0, count);
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
	const [first = NONE, second] = lists;
	if (second === undefined) return first;
	if (followEachOther(lists)) return join(lists);
	if (lists.length === 2) return merge(first, second);
	const size = Math.max(...lists.map((list) => list.at(-1) ?? 0)) + 1;
	const count = lists.reduce((sum, { length }) => sum + length, 0);
	return count * SPARSE < size ? toOrdinals(join(lists)) : gather(lists, size);
}

/** True where each set ends before the next one begins, as those of the parts of an index do. */
function followEachOther(lists: readonly Ordinals[]): boolean {
	return lists.every((list, at) => (lists[at - 1]?.at(-1) ?? -1) < (list[0] ?? 0));
}

function join(lists: readonly Ordinals[]): Ordinals {
	const joined = new Int32Array(lists.reduce((sum, { length }) => sum + length, 0));
	let at = 0;
	for (const list of lists) {
		joined.set(list, at);
		at += list.length;
	}
	return joined;
}

function merge(left: Ordinals, right: Ordinals): Ordinals {
	const merged = new Int32Array(left.length + right.length);
	let [count, one, other] = [0, 0, 0];
	while (one < left.length && other < right.length) {
		const [own, others] = [left[one] ?? 0, right[other] ?? 0];
		merged[count++] = Math.min(own, others);
		if (own <= others) one += 1;
		if (others <= own) other += 1;
	}
	const rest = one < left.length ? left.subarray(one) : right.subarray(other);
	merged.set(rest, count);
	return merged.slice(0, count + rest.length);
}

function gather(lists: readonly Ordinals[], size: number): Ordinals {
	const held = new Uint8Array(size);
	for (const list of lists) for (const ordinal of list) held[ordinal] = 1;
	const gathered = new Int32Array(size);
	let count = 0;
	for (let ordinal = 0; ordinal < size; ordinal += 1) {
		if (held[ordinal] === 1) gathered[count++] = ordinal;
	}
	return gathered.slice(0, count);
}

/** Returns all of the first so many. */
export function firstOrdinals(count: number): Ordinals {
	const ordinals = new Int32Array(count);
	for (let ordinal = 0; ordinal < count; ordinal += 1) ordinals[ordinal] = ordinal;
	return ordinals;
}
