import { formatCount } from './forms.ts';
import type { InterfaceText } from '../interface-text.ts';

/** Words of the page that says what was read of each document, in English. */
export const englishCoverageText: InterfaceText['coverage'] = {
	title: 'Coverage',
	description:
		'How each document was processed, what was not understood, and which documents are cited but not held.',
	introduction:
		'Every character of the texts received, other than white space and markup, is assigned to exactly one place: a paragraph, footnote, heading, first page, box or figure, or the table of contents and page headers and footers. The build checks every character and fails if any is unaccounted for.',
	charactersTitle: 'Every character accounted for',
	document: 'Document',
	lines: 'Lines with text',
	groups: {
		paragraphs: 'Paragraphs',
		texts: 'Unnumbered texts',
		tables: 'Tables',
		footnotes: 'Footnotes',
		headings: 'Headings',
		front: 'First page',
		boxes: 'Boxes and figures',
		furniture: 'Contents, headers and footers',
	},
	proof: 'Characters, excluding white space and markup.',
	leftOutTitle: 'Lines not shown on any page',
	leftOutText:
		'These lines are counted above under “First page” or “Contents, headers and footers”, but do not appear on the page of the document. Meetings, agenda items and dates from first pages are shown there in a uniform format.',
	leftOutKinds: {
		masthead: 'heading of the first page',
		label: 'name of a section',
		contents: 'table of contents: the headings are in the text; page numbers are omitted',
		'repeated-title': 'title repeated',
		furniture: 'page header or footer',
	},
	leftOutLine: (from, to, name) =>
		from === to
			? `Line ${String(from)}, ${name}: `
			: `Lines ${String(from)} to ${String(to)}, ${name}.`,
	sourcesTitle: 'Sources, corrections and processing notes',
	source: (file, lines) => `Source file ${file}, ${formatCount(lines, 'line')}, SHA-256: `,
	corrections: (count) => formatCount(count, 'correction'),
	noCorrections: 'No corrections.',
	noFindings: 'No processing notes.',
	finding: (line) => `Line ${String(line)}:`,
	notHeldTitle: 'Cited, not held',
	notHeldCount: (count) =>
		`${formatCount(count, 'document')}, most cited first, with the number of citations`,
};
