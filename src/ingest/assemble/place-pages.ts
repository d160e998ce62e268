import { type TextParts, zonesOf } from '../../model/contents.ts';
import type { Finding, LineRanges, Pages, PageStart } from '../../model/document.ts';
import type { SourceLine } from '../read/line.ts';
import { type Folios, printedPage } from './find-folios.ts';

/** Returns the first and the last printed page that lines stand on; null where none is known. */
function findPages(ranges: LineRanges, lines: readonly SourceLine[], folios: Folios): Pages | null {
	const own = ranges.flatMap(([from, to]) => lines.slice(from - 1, to));
	const pages = own
		.flatMap(({ page, pageBreaks = [] }) =>
			page === undefined ? [] : [page, ...pageBreaks.map((one) => one.page)],
		)
		.sort((a, b) => a - b)
		.map((page) => printedPage(page, folios))
		.filter((page) => page !== null);
	const [first] = pages;
	return first === undefined ? null : [first, pages.at(-1) ?? first];
}

/** Tells paragraphs, texts, tables and notes the printed pages that they stand on, in place. */
export function placePages(parts: TextParts, lines: readonly SourceLine[], folios: Folios): void {
	if (lines.every(({ page }) => page === undefined)) return;
	for (const { body, footnotes } of zonesOf(parts)) {
		const units = body.flatMap((part) => ('lines' in part ? [part] : []));
		for (const unit of [...units, ...footnotes]) {
			const pages = findPages(unit.lines, lines, folios);
			if (pages !== null) unit.pages = pages;
		}
	}
}

/** Returns each place of the lines from which on they stand on another page than before, heads and feet of pages aside. */
export function findPageStarts(lines: readonly SourceLine[], folios: Folios): PageStart[] {
	const starts = lines.flatMap(({ number, page, pageBreaks = [], furniture }) => {
		if (page === undefined || furniture === true) return [];
		return [{ at: 0, page }, ...pageBreaks].map((one) => ({
			line: number,
			column: one.at,
			page: printedPage(one.page, folios),
		}));
	});
	return starts.filter(({ page }, index) => page !== starts[index - 1]?.page);
}

/** Returns findings with the page of the file that their line stands on, and its printed number where that is another. */
export function namePages(
	findings: readonly Finding[],
	lines: readonly SourceLine[],
	folios: Folios,
): Finding[] {
	return findings.map((finding) => {
		const page = lines[finding.line - 1]?.page;
		if (page === undefined) return finding;
		const printed = printedPage(page, folios);
		const isOther = printed !== null && printed !== page;
		return { ...finding, page, ...(isOther && { printedPage: printed }) };
	});
}
