import { buildLedger } from '../../scripts/ingest/prove/build-ledger.ts';
import { proveLedger } from '../../scripts/ingest/prove/prove-ledger.ts';
import type { IngestedSource } from '../../scripts/ingest/ingest-document.ts';
import type { ArchiveDocument } from '../schemas/document.ts';

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

/** Returns what was read of each source, in the order given. Throws where a character has no role, or two. */
export function buildCoverage(sources: readonly IngestedSource[]): Coverage[] {
	return sources.flatMap(({ document, lines }) => {
		if (document === null) return [];
		const { value, findings } = proveLedger(lines, buildLedger(document, lines));
		if (findings.length > 0) {
			throw new Error(
				`The ledger of ${document.source.file} has ${String(findings.length)} faults. Run \`npm run check\`.`,
			);
		}
		const count = (group: CoverageGroup) =>
			[...value].reduce((sum, [kind, size]) => sum + (GROUPS[kind] === group ? size : 0), 0);
		const characters = Object.fromEntries(
			COVERAGE_GROUPS.map((group) => [group, count(group)]),
		) as Coverage['characters'];
		const textLines = lines.filter(({ role }) => role !== 'blank' && role !== 'rule').length;
		return [{ document, textLines, characters }];
	});
}
