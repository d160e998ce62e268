import type { SourceLine, Stretch } from '../read/line.ts';
import { isBullet } from '../read/set-labels.ts';
import { BULLET, RULE } from './body-patterns.ts';
import { isFinished } from './sentence-end.ts';

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
	/** Draws a rule, and has no text. */
	isRule: boolean;
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

/** Longest heading by its style alone, in characters: some papers give the style of headings to all their text. */
const STYLED_HEADING_LIMIT = 160;

/** Returns a view with what the format of the line tells of it: bullet, heading, bold, furniture. */
function readMarks(view: LineView): LineView {
	const { line, text } = view;
	const { autoLabel, weight, furniture } = line;
	if (furniture === true) {
		const from = line.text.length - line.text.trimStart().length;
		const content = { from, to: line.text.trimEnd().length };
		return { ...view, content, furniture: true, bullet: false, hashes: 0, bold: false };
	}
	if (autoLabel !== undefined && isBullet(autoLabel) && !view.bullet) {
		const from = Math.min(autoLabel.length + 1, view.content.to);
		const content = { from, to: view.content.to };
		return { ...view, content, text: line.text.slice(from, content.to), bullet: true };
	}
	const level = typeof weight === 'object' ? weight.heading : 0;
	const isHeading = level > 0 && text.length <= STYLED_HEADING_LIMIT && !isFinished(text);
	return {
		...view,
		hashes: isHeading ? level : view.hashes,
		bold: view.bold || (weight === 'bold' && text !== ''),
	};
}

/** Returns a line with its signs of structure read off, and what its format tells. */
export function viewLine(line: SourceLine): LineView {
	const view = viewText(line);
	return line.paragraph === undefined ? view : readMarks(view);
}

function viewText(line: SourceLine): LineView {
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
		isRule: RULE.test(line.text.trim()),
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
