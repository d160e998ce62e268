import type { SourceLine, Stretch } from '../read/line.ts';
import { BULLET } from './body-patterns.ts';

/** A line with the signs of its structure read off: what is left between them is `content`. */
export interface LineView {
	line: SourceLine;
	content: Stretch;
	/** The text of `content`. */
	text: string;
	/** "#" signs of a Markdown heading, 0 to 6. */
	hashes: number;
	/** Opened by "- ", "• " or another sign of a list. */
	bullet: boolean;
	/** A head, foot or number of a page; see `markFurniture`. */
	furniture: boolean;
	/** Opened by "►" or "▶". */
	triangle: boolean;
	/** Bold from end to end. */
	bold: boolean;
	/** Columns of white space before the first sign. */
	indent: number;
}

/** Marks of direction, which text of the United Nations carries beside numbers, are no more than white space there. */
const SIGNS = new RegExp(
	String.raw`^(?<indent>[\s\u200E\u200F]*)(?<hashes>#{1,6}\s+)?(?<bullet>${BULLET}\s+)?(?<open>\*\*)?(?<triangle>[►▶]\s*)?(?:\*\*)?`,
	'u',
);

/** Returns the column where the content ends: before white space and the sign that closes bold. */
function findEnd(text: string): number {
	const end = text.trimEnd();
	return (end.endsWith('**') ? end.slice(0, -2).trimEnd() : end).length;
}

/** Returns a line with its signs of structure read off. */
export function viewLine(line: SourceLine): LineView {
	const match = SIGNS.exec(line.text);
	const groups = match?.groups ?? {};
	const from = match?.[0].length ?? 0;
	const to = Math.max(from, findEnd(line.text));
	const text = line.text.slice(from, to);
	return {
		line,
		content: { from, to },
		text,
		hashes: (groups['hashes'] ?? '').trim().length,
		bullet: groups['bullet'] !== undefined,
		furniture: false,
		triangle: groups['triangle'] !== undefined,
		bold:
			groups['open'] !== undefined &&
			text !== '' &&
			line.text.trimEnd().endsWith('**') &&
			!text.includes('**'),
		indent: (groups['indent'] ?? '').length,
	};
}

/** Returns text without the spaces of a letterspaced line: 理 事 会 is 理事会. */
export function closeLetterspacing(text: string): string {
	return /^\p{Script=Han}(?:\s\p{Script=Han})+$/u.test(text) ? text.replaceAll(/\s/gu, '') : text;
}
