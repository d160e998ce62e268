import { CONTENTS_ENTRY, FOOTNOTE_LABEL, ITEM_LABEL, PARAGRAPH_NUMBER } from './body-patterns.ts';
import type { LineView } from './line-view.ts';

/** | 地区 | 项目数 |, a row of a Markdown table. */
const MARKDOWN_ROW = /^\|.*\|$/u;
/** |---|:-:|, the line under the first row of a Markdown table. */
const MARKDOWN_RULE = /^\|(?:\s*:?-+:?\s*\|)+$/u;
/** What opens a text of its own, whatever parts its words. */
const OPENINGS: readonly RegExp[] = [PARAGRAPH_NUMBER, ITEM_LABEL, FOOTNOTE_LABEL, CONTENTS_ENTRY];

/** Returns how the cells of a line are parted, and how many there are; null for a line that is no row. */
function readShape({ text, bullet }: LineView): string | null {
	if (bullet) return null;
	if (MARKDOWN_ROW.test(text)) return 'markdown';
	const cells = text.split('\t').length;
	if (cells < 2 || OPENINGS.some((pattern) => pattern.test(text))) return null;
	return `${String(cells)} cells`;
}

/** True for the line of a Markdown table that only parts its head from its rows. */
export function isTableRule({ text }: LineView): boolean {
	return MARKDOWN_RULE.test(text);
}

/** Returns a row without the lines at its two ends. */
export function trimRow({ text, content }: LineView): { from: number; to: number } {
	if (!MARKDOWN_ROW.test(text)) return content;
	const inner = text.slice(1, -1);
	const from = content.from + 1 + (inner.length - inner.trimStart().length);
	return { from, to: Math.max(from, from + inner.trim().length) };
}

/**
 * Returns the count of rows of the table that begins or goes on at each 1-based line; 0 for a row that is not the
 * first. A table is two lines or more in succession that are Markdown rows or have as many tabs.
 */
export function findTableRows(views: readonly LineView[]): Map<number, number> {
	const rows = new Map<number, number>();
	const shapes = views.map(readShape);
	for (let start = 0; start < views.length;) {
		const shape = shapes[start];
		let end = start + 1;
		if (shape != null) while (shapes[end] === shape) end += 1;
		const table = views.slice(start, end);
		if (shape != null && table.length > 1) {
			const count = table.filter((view) => !isTableRule(view)).length;
			for (const { line } of table) rows.set(line.number, line === table[0]?.line ? count : 0);
		}
		start = end;
	}
	return rows;
}
