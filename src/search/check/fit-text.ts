/** A stretch where a quotation and a text differ: from and to in each, in UTF-16 units of their normal forms. */
export interface Edit {
	given: [from: number, to: number];
	printed: [from: number, to: number];
}

/** How a quotation lies in a text. */
export interface Fit {
	/** Stretch of the text that it lies on. */
	from: number;
	to: number;
	/** In the order of the text; none where the quotation stands in it. */
	edits: Edit[];
	/** Units of the quotation that stand in the text, in runs of two or more. */
	matched: number;
}

/** A run that both have, from `given` in the one and `printed` in the other. */
interface Run {
	given: number;
	printed: number;
	length: number;
}

/** Runs that are looked at; the longest of them decide. */
const MOST_RUNS = 400;
/** Cells of a table of differences; what is longer is taken as changed altogether. */
const MOST_CELLS = 1_000_000;

/** Returns the longest runs of `least` units or more that both texts have, in the order of the quotation. */
function findRuns(given: string, printed: string, least: number): Run[] {
	const places = new Map<string, number[]>();
	for (let at = 0; at + least <= given.length; at += 1) {
		const gram = given.slice(at, at + least);
		const known = places.get(gram);
		if (known === undefined) places.set(gram, [at]);
		else if (known.length < 16) known.push(at);
	}
	const runs: Run[] = [];
	for (let at = 0; at + least <= printed.length; at += 1) {
		for (const from of places.get(printed.slice(at, at + least)) ?? []) {
			if (from > 0 && at > 0 && given[from - 1] === printed[at - 1]) {
				// It began earlier; where the beginning of it was passed over, the gram before was too common.
				const before = places.get(printed.slice(at - 1, at - 1 + least));
				if (before?.includes(from - 1) === true) continue;
			}
			let length = least;
			while (
				from + length < given.length &&
				at + length < printed.length &&
				given[from + length] === printed[at + length]
			) {
				length += 1;
			}
			runs.push({ given: from, printed: at, length });
		}
	}
	return runs
		.sort((left, right) => right.length - left.length)
		.slice(0, MOST_RUNS)
		.sort((left, right) => left.given - right.given || left.printed - right.printed);
}

/**
 * What it costs to go from one run to the next. What the quotation has of its own between them weighs half as much as what
 * it has from the text, so that words by chance the same far behind belong to no chain; what it leaves out may be long.
 */
function gapCost(left: Run, right: Run): number {
	const given = right.given - left.given - left.length;
	const printed = right.printed - left.printed - left.length;
	const slip = Math.abs(given - printed);
	return Math.max(given, 0) * 0.5 + (slip === 0 ? 0.5 : 1) + Math.min(slip * 0.1, 6);
}

/** Returns the chain of runs, rising in both texts, that has most of the quotation with the fewest gaps. */
function chainRuns(runs: readonly Run[]): Run[] {
	const scores: number[] = [];
	const before: number[] = [];
	let best = -1;
	for (const [at, run] of runs.entries()) {
		scores[at] = run.length;
		before[at] = -1;
		for (let earlier = 0; earlier < at; earlier += 1) {
			const left = runs[earlier];
			if (left === undefined || left.given >= run.given || left.printed >= run.printed) continue;
			const overlap = Math.max(
				0,
				left.given + left.length - run.given,
				left.printed + left.length - run.printed,
			);
			if (overlap >= run.length) continue;
			const score = (scores[earlier] ?? 0) + run.length - overlap - gapCost(left, run);
			if (score > (scores[at] ?? 0)) {
				scores[at] = score;
				before[at] = earlier;
			}
		}
		if (best === -1 || (scores[at] ?? 0) > (scores[best] ?? 0)) best = at;
	}
	const chain: Run[] = [];
	for (let at = best; at !== -1; at = before[at] ?? -1) {
		const run = runs[at];
		if (run !== undefined) chain.unshift(run);
	}
	return trimOverlaps(chain);
}

function trimOverlaps(chain: readonly Run[]): Run[] {
	const trimmed: Run[] = [];
	for (const run of chain) {
		const left = trimmed.at(-1);
		const overlap =
			left === undefined
				? 0
				: Math.max(
						0,
						left.given + left.length - run.given,
						left.printed + left.length - run.printed,
					);
		const length = run.length - overlap;
		if (length > 0) {
			trimmed.push({ given: run.given + overlap, printed: run.printed + overlap, length });
		}
	}
	return trimmed;
}

/**
 * Returns the edits that make one text of the other, as few as can be, a change before a loss and an addition. With `open`
 * the printed text may go on behind the last edit: `to` is where it is left.
 */
function compare(given: string, printed: string, open: boolean): { edits: Edit[]; to: number } {
	if (given === '' && (open || printed === '')) return { edits: [], to: 0 };
	const [rows, columns] = [given.length + 1, printed.length + 1];
	if (rows * columns > MOST_CELLS) {
		const to = open ? Math.min(given.length, printed.length) : printed.length;
		return { edits: [{ given: [0, given.length], printed: [0, to] }], to };
	}
	const costs = new Uint16Array(rows * columns);
	for (let column = 1; column < columns; column += 1) costs[column] = column;
	for (let row = 1; row < rows; row += 1) {
		const own = row * columns;
		costs[own] = row;
		for (let column = 1; column < columns; column += 1) {
			const changed = given[row - 1] === printed[column - 1] ? 0 : 1;
			costs[own + column] = Math.min(
				(costs[own - columns + column - 1] ?? 0) + changed,
				(costs[own - columns + column] ?? 0) + 1,
				(costs[own + column - 1] ?? 0) + 1,
			);
		}
	}
	const last = (rows - 1) * columns;
	let to = printed.length;
	if (open) {
		// Of equal ends the one that is as long as what is given: then a sign was changed, and none put in.
		const cost = (column: number) =>
			(costs[last + column] ?? 0) + Math.abs(column - given.length) / (columns * 4);
		for (let column = columns - 1; column >= 0; column -= 1)
			if (cost(column) < cost(to)) to = column;
	}
	return { edits: traceEdits(given, printed, costs, to), to };
}

function traceEdits(given: string, printed: string, costs: Uint16Array, to: number): Edit[] {
	const columns = printed.length + 1;
	const edits: Edit[] = [];
	let [row, column] = [given.length, to];
	while (row > 0 || column > 0) {
		const cost = costs[row * columns + column] ?? 0;
		const diagonal =
			row > 0 && column > 0 ? (costs[(row - 1) * columns + column - 1] ?? 0) : Infinity;
		const same = row > 0 && column > 0 && given[row - 1] === printed[column - 1];
		if (same && diagonal === cost) {
			row -= 1;
			column -= 1;
			continue;
		}
		const [endRow, endColumn] = [row, column];
		if (diagonal + 1 === cost) {
			row -= 1;
			column -= 1;
		} else if (row > 0 && (costs[(row - 1) * columns + column] ?? 0) + 1 === cost) row -= 1;
		else column -= 1;
		edits.unshift({ given: [row, endRow], printed: [column, endColumn] });
	}
	return edits;
}

// By units: what is compared are units, and both texts are turned alike.
const reverse = (text: string) => text.split('').reverse().join('');

const shift = ({ given, printed }: Edit, byGiven: number, byPrinted: number): Edit => ({
	given: [given[0] + byGiven, given[1] + byGiven],
	printed: [printed[0] + byPrinted, printed[1] + byPrinted],
});

/** Returns edits with those that touch made one. */
function joinEdits(edits: readonly Edit[]): Edit[] {
	const joined: Edit[] = [];
	for (const edit of edits) {
		const last = joined.at(-1);
		if (last?.given[1] === edit.given[0] && last.printed[1] === edit.printed[0]) {
			last.given[1] = edit.given[1];
			last.printed[1] = edit.printed[1];
		} else joined.push({ given: [...edit.given], printed: [...edit.printed] });
	}
	return joined;
}

const WORD = /[\p{L}\p{N}]/u;
/** From so many units on, an end of a quotation may be from elsewhere. */
const LONG_END = 5;
/** An end of which more than this part is different is not of the text. */
const FOREIGN = 0.6;

/** Returns how an end of a quotation lies in the text beside its core; all of it is added where it is not of the text. */
function compareEnd(given: string, printed: string): { edits: Edit[]; to: number } {
	const near = compare(given, printed.slice(0, given.length * 2 + LONG_END), true);
	const isForeign = given.length >= LONG_END && countEdits(near.edits) > given.length * FOREIGN;
	if (isForeign) return { edits: [{ given: [0, given.length], printed: [0, 0] }], to: 0 };
	const last = near.edits.at(-1);
	if (last?.given[1] !== given.length) return near;
	const { given: own, printed: other } = last;
	// A word stands for no sign: it was put in, and the quotation ends before the sign.
	if (!WORD.test(given.slice(...own)) || WORD.test(printed.slice(...other))) return near;
	const added: Edit = { given: own, printed: [other[0], other[0]] };
	return { edits: near.edits.with(-1, added), to: other[0] };
}

/** Returns how a quotation lies in a text, both in normal form, from a place of the text on; null where nothing of it does. */
export function fitText(given: string, printed: string, start = 0): Fit | null {
	const { length } = given;
	const exact = printed.indexOf(given, start);
	if (exact !== -1) return { from: exact, to: exact + length, edits: [], matched: length };
	const least = length >= 40 ? 4 : length >= 12 ? 3 : 2;
	const rest = printed.slice(start);
	const chain = chainRuns(findRuns(given, rest, least));
	const first = chain.at(0);
	const last = chain.at(-1);
	if (first === undefined || last === undefined) return null;
	// What stands before the core is compared from its end, backwards.
	const head = compareEnd(
		reverse(given.slice(0, first.given)),
		reverse(rest.slice(0, first.printed)),
	);
	const edits = head.edits
		.map((edit): Edit => ({
			given: [first.given - edit.given[1], first.given - edit.given[0]],
			printed: [first.printed - edit.printed[1], first.printed - edit.printed[0]],
		}))
		.reverse();
	for (const [at, run] of chain.entries()) {
		const left = chain[at - 1];
		if (left === undefined) continue;
		const [fromGiven, fromPrinted] = [left.given + left.length, left.printed + left.length];
		const between = compare(
			given.slice(fromGiven, run.given),
			rest.slice(fromPrinted, run.printed),
			false,
		);
		edits.push(...between.edits.map((edit) => shift(edit, fromGiven, fromPrinted)));
	}
	const [endGiven, endPrinted] = [last.given + last.length, last.printed + last.length];
	const tail = compareEnd(given.slice(endGiven), rest.slice(endPrinted));
	edits.push(...tail.edits.map((edit) => shift(edit, endGiven, endPrinted)));
	const joined = joinEdits(edits).map((edit) => shift(edit, 0, start));
	return {
		from: start + first.printed - head.to,
		to: start + endPrinted + tail.to,
		edits: joined,
		matched: countMatched(length, joined),
	};
}

/** Returns how many units of a quotation stand in the text, in runs of two or more. */
function countMatched(length: number, edits: readonly Edit[]): number {
	let [matched, end] = [0, 0];
	const ends = [...edits.map(({ given }) => given), [length, length] as const];
	for (const [from, to] of ends) {
		if (from - end > 1) matched += from - end;
		end = to;
	}
	return matched;
}

/** Returns how many characters edits change. */
export const countEdits = (edits: readonly Edit[]): number =>
	edits.reduce(
		(sum, { given, printed }) => sum + Math.max(given[1] - given[0], printed[1] - printed[0]),
		0,
	);
