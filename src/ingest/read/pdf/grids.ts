import type { Box } from './matrix.ts';

/** Lines are one where they lie no farther apart than this, in points. */
const NEAR = 3;

/** Cells as lines on a page draw them: a table, or a frame where there is one column. */
export interface Grid {
	box: Box;
	/** Where its columns and rows begin and end. */
	xs: number[];
	ys: number[];
	/** From top to bottom, left to right; those that span more say so. */
	cells: { row: number; column: number; rows: number; columns: number }[];
}

const isLevel = ({ left, right, top, bottom }: Box) => right - left >= bottom - top;

const touches = (one: Box, other: Box) =>
	one.left <= other.right + NEAR &&
	other.left <= one.right + NEAR &&
	one.top <= other.bottom + NEAR &&
	other.top <= one.bottom + NEAR;

/** Returns lines in groups of those that touch, over others too. */
function groupTouching(rules: readonly Box[]): Box[][] {
	const groups: Box[][] = [];
	for (const rule of rules) {
		const own = groups.filter((group) => group.some((other) => touches(rule, other)));
		const merged = [rule, ...own.flat()];
		for (const group of own) groups.splice(groups.indexOf(group), 1);
		groups.push(merged);
	}
	return groups;
}

/** Returns values with those that lie near each other as one. */
function mergeNear(values: readonly number[]): number[] {
	const merged: number[] = [];
	for (const value of values.toSorted((a, b) => a - b)) {
		const last = merged.at(-1);
		if (last === undefined || value - last > NEAR) merged.push(value);
	}
	return merged;
}

/** True where lines cover most of a stretch. */
function covers(
	stretches: readonly (readonly [from: number, to: number])[],
	from: number,
	to: number,
) {
	const covered = stretches.reduce(
		(sum, [start, end]) => sum + Math.max(0, Math.min(end, to) - Math.max(start, from)),
		0,
	);
	return covered > (to - from) * 0.6;
}

/** Walls that go on over a floor by less than this, in points, hold no row of text there. */
const LEAST_ROW = 12;

/**
 * Returns the floors of a grid, with those that are missing where it goes on over the edge of a page: there its outer
 * walls end, both at one height.
 */
function closeEnds(
	ys: readonly number[],
	xs: readonly number[],
	upright: readonly Box[],
): number[] {
	const [first, last] = [ys[0], ys.at(-1)];
	if (first === undefined || last === undefined || xs.length < 2) return [...ys];
	const walls = [xs[0], xs.at(-1)].map((at) =>
		upright.filter(({ left, right }) => Math.abs((left + right) / 2 - (at ?? 0)) <= NEAR),
	);
	const tops = walls.map((wall) => Math.min(...wall.map(({ top }) => top)));
	const bottoms = walls.map((wall) => Math.max(...wall.map(({ bottom }) => bottom)));
	const [top, bottom] = [Math.max(...tops), Math.min(...bottoms)];
	const isOpenAbove = top - Math.min(...tops) <= NEAR && first - top >= LEAST_ROW;
	const isOpenBelow = Math.max(...bottoms) - bottom <= NEAR && bottom - last >= LEAST_ROW;
	return [...(isOpenAbove ? [top] : []), ...ys, ...(isOpenBelow ? [bottom] : [])];
}

function makeGrid(rules: readonly Box[]): Grid | null {
	const level = rules.filter(isLevel);
	const upright = rules.filter((rule) => !isLevel(rule));
	const xs = mergeNear(upright.map(({ left, right }) => (left + right) / 2));
	const ys = closeEnds(mergeNear(level.map(({ top, bottom }) => (top + bottom) / 2)), xs, upright);
	if (xs.length < 2 || ys.length < 2) return null;
	const [left = 0, right = 0, top = 0, bottom = 0] = [xs[0], xs.at(-1), ys[0], ys.at(-1)];
	const isWall = (at: number, from: number, to: number) =>
		covers(
			upright
				.filter((rule) => Math.abs((rule.left + rule.right) / 2 - at) <= NEAR)
				.map((rule) => [rule.top, rule.bottom]),
			from,
			to,
		);
	const isFloor = (at: number, from: number, to: number) =>
		covers(
			level
				.filter((rule) => Math.abs((rule.top + rule.bottom) / 2 - at) <= NEAR)
				.map((rule) => [rule.left, rule.right]),
			from,
			to,
		);
	const [columnCount, rowCount] = [xs.length - 1, ys.length - 1];
	const taken = new Set<number>();
	const cells: Grid['cells'] = [];
	const edge = (values: readonly number[], at: number) => values[at] ?? 0;
	for (let row = 0; row < rowCount; row += 1) {
		for (let column = 0; column < columnCount; column += 1) {
			if (taken.has(row * columnCount + column)) continue;
			let columns = 1;
			while (
				column + columns < columnCount &&
				!taken.has(row * columnCount + column + columns) &&
				!isWall(edge(xs, column + columns), edge(ys, row), edge(ys, row + 1))
			)
				columns += 1;
			let rows = 1;
			while (
				row + rows < rowCount &&
				!isFloor(edge(ys, row + rows), edge(xs, column), edge(xs, column + columns))
			)
				rows += 1;
			for (let down = 0; down < rows; down += 1)
				for (let across = 0; across < columns; across += 1)
					taken.add((row + down) * columnCount + column + across);
			cells.push({ row, column, rows, columns });
		}
	}
	return { box: { left, right, top, bottom }, xs, ys, cells };
}

/** Returns the tables and frames that lines draw, from the top. Lines that close nothing are none. */
export function findGrids(rules: readonly Box[]): Grid[] {
	return groupTouching(rules)
		.flatMap((group) => makeGrid(group) ?? [])
		.sort((a, b) => a.box.top - b.box.top);
}

/** Returns the cell of a grid that holds a point; null out of it. */
export function findCell(grid: Grid, x: number, y: number): Grid['cells'][number] | null {
	const column = grid.xs.findLastIndex((value) => value <= x);
	const row = grid.ys.findLastIndex((value) => value <= y);
	return (
		grid.cells.find(
			(cell) =>
				cell.row <= row &&
				row < cell.row + cell.rows &&
				cell.column <= column &&
				column < cell.column + cell.columns,
		) ?? null
	);
}
