import type { LeftOutKind, LeftOutLine } from '../../ingest/describe/find-left-out.ts';
import type { IngestedSource } from '../../ingest/ingest-document.ts';
import type { ArchiveDocument } from '../../model/document.ts';

/** What was read of one source: lines, characters by what they became, and what was not understood. */
export interface Coverage {
	document: ArchiveDocument;
	/** Count of lines that carry text. */
	textLines: number;
	/** Count of characters, without white space and markup, by group of roles. */
	characters: Record<CoverageGroup, number>;
	/** What stands on no page of the document. */
	leftOut: LeftOut[];
	/** Count of lines that stand on no page. */
	leftOutLines: number;
}

/** Lines of a source that stand on no page for one reason. */
export interface LeftOut {
	kind: LeftOutKind;
	/** Numbers of the first and the last line in the source. */
	from: number;
	to: number;
	/** The words of a line; null for a table of contents, whose words are those of the headings. */
	text: string | null;
}

export type CoverageGroup =
	'paragraphs' | 'texts' | 'tables' | 'footnotes' | 'headings' | 'front' | 'boxes' | 'furniture';

export const COVERAGE_GROUPS: readonly CoverageGroup[] = [
	'paragraphs',
	'texts',
	'tables',
	'footnotes',
	'headings',
	'front',
	'boxes',
	'furniture',
];

/** The group of each kind of role in the ledger; markup is no text. */
const GROUPS: Readonly<Record<string, CoverageGroup>> = {
	paragraph: 'paragraphs',
	text: 'texts',
	table: 'tables',
	part: 'headings',
	footnote: 'footnotes',
	heading: 'headings',
	front: 'front',
	masthead: 'front',
	box: 'boxes',
	figure: 'boxes',
	notice: 'front',
	contents: 'furniture',
	'page furniture': 'furniture',
};

/** Returns left out lines one by one, but the lines of a table of contents as one. */
function groupLeftOut(lines: readonly LeftOutLine[]): LeftOut[] {
	const groups: LeftOut[] = [];
	for (const { line, text, kind } of lines) {
		const last = groups.at(-1);
		if (kind === 'contents' && last?.kind === kind) last.to = line;
		else groups.push({ kind, from: line, to: line, text: kind === 'contents' ? null : text });
	}
	return groups;
}

/** Returns what was read of each source, in the order given; that each character has one role was proved by ingestion. */
export function buildCoverage(sources: readonly IngestedSource[]): Coverage[] {
	return sources.flatMap(({ document, ledger, textLines, leftOut }) => {
		if (document === null) return [];
		const count = (group: CoverageGroup) =>
			Object.entries(ledger).reduce(
				(sum, [kind, size]) => sum + (GROUPS[kind] === group ? size : 0),
				0,
			);
		const characters = Object.fromEntries(
			COVERAGE_GROUPS.map((group) => [group, count(group)]),
		) as Coverage['characters'];
		const leftOutLines = leftOut.length;
		return [{ document, textLines, characters, leftOut: groupLeftOut(leftOut), leftOutLines }];
	});
}
