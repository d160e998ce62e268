import { type TextParts, zonesOf } from '../../model/contents.ts';
import type { Figure, Finding, ImageMark } from '../../model/document.ts';
import type { ClassifiedLine } from '../read/line.ts';
import { makeFinding } from '../rules.ts';

/** Captions and images that stand beside each other, with nothing between that is text. */
type Group = ({ figure: Figure } | { line: number; images: ImageMark[] })[];

const ofFigure = ({ role, continues }: ClassifiedLine) =>
	role === 'figure-text' || (role === 'continuation' && continues === 'figure');

/** Returns the rows of tables in whose cells images stand: they part no caption from them. */
function rowsWithImages(lines: readonly ClassifiedLine[]): Set<ClassifiedLine> {
	const held = new Set<ClassifiedLine>();
	let table: ClassifiedLine[] = [];
	const close = () => {
		if (table.some(({ images }) => images !== undefined)) table.forEach((row) => held.add(row));
		table = [];
	};
	for (const line of lines) {
		if (line.role === 'table') table.push(line);
		else if (line.note === undefined) close();
	}
	close();
	return held;
}

/** Returns the captions and images of lines, those together that nothing parts. */
function groupFigures(
	lines: readonly ClassifiedLine[],
	figures: ReadonlyMap<number, Figure>,
): Group[] {
	const groups: Group[] = [[]];
	const rows = rowsWithImages(lines);
	for (const line of lines) {
		const { number, images, note, role } = line;
		const figure = figures.get(number);
		// Notes stand behind the paragraph with their mark, wherever that is.
		if (note !== undefined || role === 'furniture' || ofFigure(line)) continue;
		if (figure !== undefined) groups.at(-1)?.push({ figure });
		else if (role !== 'blank' && !rows.has(line)) groups.push([]);
		if (images !== undefined) groups.at(-1)?.push({ line: number, images });
	}
	return groups;
}

/** Gives the images of a group to its captions, all of which stand over their images, or all under them. Returns the lines of those left. */
function pairGroup(group: Group): number[] {
	const isOver = group[0] !== undefined && 'figure' in group[0];
	let over: Figure | null = null;
	let waiting: { line: number; images: ImageMark[] }[] = [];
	const give = (figure: Figure, images: readonly ImageMark[]) => {
		figure.images = [...(figure.images ?? []), ...images];
	};
	for (const one of group) {
		if ('figure' in one) {
			if (isOver) over = one.figure;
			else for (const { images } of waiting.splice(0)) give(one.figure, images);
		} else if (!isOver) waiting = [...waiting, one];
		else if (over !== null) give(over, one.images);
	}
	return waiting.map(({ line }) => line);
}

/**
 * Gives figures the images that stand beside their captions, in place. An image without a caption is none of a figure,
 * but an emblem or an ornament as well as a drawing: it is a finding, and shown nowhere.
 */
export function placeImages(parts: TextParts, lines: readonly ClassifiedLine[]): Finding[] {
	if (lines.every(({ images }) => images === undefined)) return [];
	const figures = zonesOf(parts).flatMap(({ body }) =>
		body.flatMap((part) => {
			const line = part.type === 'figure' ? part.caption[0]?.pieces[0]?.span.line : undefined;
			return part.type === 'figure' && line !== undefined ? [[line, part] as const] : [];
		}),
	);
	return groupFigures(lines, new Map(figures))
		.flatMap(pairGroup)
		.map((line) => makeFinding('image-uncaptioned', line));
}
