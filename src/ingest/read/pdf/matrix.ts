/** A transformation of the plane, as PDF writes it: a point (x, y) goes to (ax + cy + e, bx + dy + f). */
export type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number];

export const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];

/** A rectangle; y counts downwards. */
export interface Box {
	left: number;
	top: number;
	right: number;
	bottom: number;
}

/** Returns the transformation that does `inner` first, then `outer`. */
export function multiply(outer: Matrix, inner: Matrix): Matrix {
	const [a, b, c, d, e, f] = outer;
	return [
		a * inner[0] + c * inner[1],
		b * inner[0] + d * inner[1],
		a * inner[2] + c * inner[3],
		b * inner[2] + d * inner[3],
		a * inner[4] + c * inner[5] + e,
		b * inner[4] + d * inner[5] + f,
	];
}

/** Returns where a point goes. */
export function place([a, b, c, d, e, f]: Matrix, x: number, y: number): [x: number, y: number] {
	return [a * x + c * y + e, b * x + d * y + f];
}

/** Returns the smallest rectangle round points. */
export function boxOf(points: readonly (readonly [x: number, y: number])[]): Box {
	const xs = points.map(([x]) => x);
	const ys = points.map(([, y]) => y);
	return {
		left: Math.min(...xs),
		right: Math.max(...xs),
		top: Math.min(...ys),
		bottom: Math.max(...ys),
	};
}

/** Returns the rectangle round where the corners of one go. */
export function placeBox(matrix: Matrix, { left, top, right, bottom }: Box): Box {
	return boxOf([
		place(matrix, left, top),
		place(matrix, right, top),
		place(matrix, left, bottom),
		place(matrix, right, bottom),
	]);
}

/** Returns what two rectangles share; a rectangle that holds nothing where they share nothing. */
export function intersect(one: Box, other: Box): Box {
	return {
		left: Math.max(one.left, other.left),
		right: Math.min(one.right, other.right),
		top: Math.max(one.top, other.top),
		bottom: Math.min(one.bottom, other.bottom),
	};
}

/** True for a point in a rectangle, or no farther from it than `slack`. */
export const holds = ({ left, top, right, bottom }: Box, x: number, y: number, slack = 0) =>
	x >= left - slack && x <= right + slack && y >= top - slack && y <= bottom + slack;
