import { type Dot, readDot } from './bullets.ts';
import { OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { type Graphics, WHITE } from './graphics.ts';
import { type Box, boxOf, place } from './matrix.ts';
import type { PageContent } from './page-content.ts';

/** Thickest line, in points; what is thicker is an area. */
const RULE_WIDTH = 2.5;
/** Shortest line, in points. */
const RULE_LENGTH = 6;

const STROKES: ReadonlySet<number> = new Set([
	OPS.stroke,
	OPS.closeStroke,
	OPS.fillStroke,
	OPS.eoFillStroke,
	OPS.closeFillStroke,
	OPS.closeEOFillStroke,
]);
const FILLS: ReadonlySet<number> = new Set([
	OPS.fill,
	OPS.eoFill,
	OPS.fillStroke,
	OPS.eoFillStroke,
	OPS.closeFillStroke,
	OPS.closeEOFillStroke,
]);

/** Returns the corners of each stretch of a path, and whether all its sides are straight. */
function readPath(data: Float32Array): { points: [number, number][]; straight: boolean }[] {
	const paths: { points: [number, number][]; straight: boolean }[] = [];
	const point = (at: number): [number, number] => [data[at] ?? 0, data[at + 1] ?? 0];
	for (let at = 0; at < data.length;) {
		const path = paths.at(-1);
		switch (data[at]) {
			case 0:
				paths.push({ points: [point(at + 1)], straight: true });
				at += 3;
				break;
			case 1:
				path?.points.push(point(at + 1));
				at += 3;
				break;
			case 4: {
				const first = path?.points[0];
				if (first !== undefined) path?.points.push(first);
				at += 1;
				break;
			}
			default: {
				const count = data[at] === 2 ? 6 : 4;
				path?.points.push(point(at + count - 1));
				if (path !== undefined) path.straight = false;
				at += count + 1;
			}
		}
	}
	return paths;
}

/** An area of a colour, on which text may stand. */
export interface Fill {
	box: Box;
	color: string;
}

function addRule(content: PageContent, box: Box): void {
	const [width, height] = [box.right - box.left, box.bottom - box.top];
	const isLine = Math.min(width, height) <= RULE_WIDTH && Math.max(width, height) >= RULE_LENGTH;
	if (isLine) content.rules.push(box);
}

/** What a path leaves for the text of its page: areas of a colour, and shapes that may be bullets. */
interface Painted {
	fills: Fill[];
	dots: Dot[];
}

/** Paints a path: adds lines and drawings to the page, in place, and returns what else it leaves. */
export function paintPath(
	operation: number,
	path: Float32Array,
	{ matrix, fill }: Graphics,
	content: PageContent,
): Painted {
	const isStroke = STROKES.has(operation);
	const isFill = FILLS.has(operation);
	const painted: Painted = { fills: [], dots: [] };
	for (const { points, straight } of readPath(path)) {
		const placed = points.map(([x, y]) => place(matrix, x, y));
		const box = boxOf(placed);
		const isThin = Math.min(box.right - box.left, box.bottom - box.top) <= RULE_WIDTH;
		if (straight && isThin) addRule(content, box);
		else if (straight && isStroke) {
			for (const [index, point] of placed.slice(1).entries()) {
				addRule(content, boxOf([placed[index] ?? point, point]));
			}
		}
		if (!isThin && (!straight || placed.length > 5)) content.drawings += 1;
		if (isFill && !isThin) painted.fills.push({ box, color: fill });
		const dot = fill === WHITE && isFill ? null : readDot(box, !straight, isFill);
		if (dot !== null) painted.dots.push(dot);
	}
	return painted;
}
