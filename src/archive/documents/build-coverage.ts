import type { IngestedSource } from '../../ingest/ingest-document.ts';
import type { ArchiveDocument } from '../../model/document.ts';

/** What was read of one source: lines, characters by what they became, and what was not understood. */
export interface Coverage {
	document: ArchiveDocument;
	/** Count of lines that carry text. */
	textLines: number;
	/** Count of characters, without white space and markup, by group of roles. */
	characters: Record<CoverageGroup, number>;
}

export type CoverageGroup =
	'paragraphs' | 'footnotes' | 'headings' | 'front' | 'boxes' | 'furniture';

export const COVERAGE_GROUPS: readonly CoverageGroup[] = [
	'paragraphs',
	'footnotes',
	'headings',
	'front',
	'boxes',
	'furniture',
];

/** The group of each kind of role in the ledger; markup is no text. */
const GROUPS: Readonly<Record<string, CoverageGroup>> = {
	paragraph: 'paragraphs',
	footnote: 'footnotes',
	heading: 'headings',
	front: 'front',
	masthead: 'front',
	box: 'boxes',
	fig: 'boxes',
	contents: 'furniture',
	'page furniture': 'furniture',
};

/** Returns what was read of each source, in the order given; that each character has one role was proved by ingestion. */
export function buildCoverage(sources: readonly IngestedSource[]): Coverage[] {
	return sources.flatMap(({ document, ledger, textLines }) => {
		if (document === null) return [];
		const count = (group: CoverageGroup) =>
			Object.entries(ledger).reduce(
				(sum, [kind, size]) => sum + (GROUPS[kind] === group ? size : 0),
				0,
			);
		const characters = Object.fromEntries(
			COVERAGE_GROUPS.map((group) => [group, count(group)]),
		) as Coverage['characters'];
		return [{ document, textLines, characters }];
	});
}
