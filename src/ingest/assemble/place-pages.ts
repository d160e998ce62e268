import { type TextParts, zonesOf } from '../../model/contents.ts';
import type { Finding, LineRanges, Pages } from '../../model/document.ts';
import type { SourceLine } from '../read/line.ts';

/** Returns the first and the last printed page that lines stand on; null where their format knows none. */
function findPages(ranges: LineRanges, lines: readonly SourceLine[]): Pages | null {
	const own = ranges.flatMap(([from, to]) => lines.slice(from - 1, to));
	const pages = own.flatMap(({ page, lastPage }) =>
		page === undefined ? [] : [page, lastPage ?? page],
	);
	return pages.length === 0 ? null : [Math.min(...pages), Math.max(...pages)];
}

/** Tells paragraphs, texts, tables and notes the printed pages that they stand on, in place. */
export function placePages(parts: TextParts, lines: readonly SourceLine[]): void {
	for (const { body, footnotes } of zonesOf(parts)) {
		const units = body.flatMap((part) => ('lines' in part ? [part] : []));
		for (const unit of [...units, ...footnotes]) {
			const pages = findPages(unit.lines, lines);
			if (pages !== null) unit.pages = pages;
		}
	}
}

/** Returns findings with the printed page of their line, where it is known. */
export function namePages(findings: readonly Finding[], lines: readonly SourceLine[]): Finding[] {
	return findings.map((finding) => {
		const page = lines[finding.line - 1]?.page;
		return page === undefined ? finding : { ...finding, page };
	});
}
