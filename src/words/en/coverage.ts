import { formatCount } from './forms.ts';
import type { InterfaceText } from '../interface-text.ts';

/** Words of the page that says what was read of each document, in English. */
export const englishCoverageText: InterfaceText['coverage'] = {
	title: 'Coverage',
	description:
		'What was read of each document, what was not understood, and which documents are cited without being held.',
	introduction:
		'Every character of the texts received, but for white space and markup, has exactly one place: in a paragraph, a footnote, a heading, the first page, a box or figure, or the contents and furniture of the pages. The build checks each of them, and fails where one has none.',
	charactersTitle: 'Where the characters went',
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
		furniture: 'Contents and page furniture',
	},
	proof: 'Characters without white space and markup.',
	leftOutTitle: 'Lines that are on no page',
	leftOutText:
		'These lines are counted above, under “First page” or “Contents and page furniture”, but are not on the page of their document. Meetings, agenda items and dates of the first page are set there in one manner.',
	leftOutKinds: {
		masthead: 'head of the first page',
		label: 'name of a section',
		contents: 'table of contents: the headings are in the text, the page numbers are lost',
		'repeated-title': 'title printed again',
		furniture: 'page furniture',
	},
	leftOutLine: (from, to, name) =>
		from === to
			? `Line ${String(from)}, ${name}: `
			: `Lines ${String(from)} to ${String(to)}, ${name}.`,
	sourcesTitle: 'Sources, corrections, doubts',
	source: (file, lines) => `Source file ${file}, ${formatCount(lines, 'line')}, SHA-256: `,
	corrections: (count) => formatCount(count, 'correction'),
	noCorrections: 'No corrections.',
	noFindings: 'No doubts.',
	finding: (line, name) => `Line ${String(line)}: ${name}.`,
	rules: {
		'contents-mismatch': 'the table of contents differs from the headings',
		'second-block': 'unnumbered text inside a paragraph, read as part of the one before',
		'sentence-cut': 'a sentence breaks off',
		'heading-or-text': 'looks like a heading, read as text',
		'number-in-sentence': 'a line inside a sentence that begins with a number',
		'draft-decision-mismatch': 'the first page names another paragraph as the draft decision',
	},
	notHeldTitle: 'Cited, not held',
	notHeldCount: (count) =>
		`${formatCount(count, 'document')}, most cited first; the number is that of the citing places`,
};
