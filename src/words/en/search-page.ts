import type { Widen } from '../interface-text.ts';
import { countKinds, type SearchTally, type TalliedKind } from '../search-tally.ts';
import type { searchPageText } from '../zh-hans/search-page.ts';

const UNITS: Record<TalliedKind, [one: string, many: string]> = {
	paragraph: ['paragraph', 'paragraphs'],
	text: ['unnumbered text', 'unnumbered texts'],
	table: ['table', 'tables'],
	part: ['appendix or annex', 'appendices or annexes'],
	heading: ['heading', 'headings'],
	footnote: ['footnote', 'footnotes'],
	box: ['box', 'boxes'],
	figure: ['figure', 'figures'],
	front: ['first page', 'first pages'],
	document: ['title', 'titles'],
};

const count = (number: number, [one, many]: readonly [string, string]) =>
	`${String(number)} ${number === 1 ? one : many}`;

const quote = (texts: readonly string[], joint: string) =>
	texts.map((text) => `“${text}”`).join(joint);

function tally(counted: SearchTally): string {
	const kinds = countKinds(counted).map(([kind, number]) => count(number, UNITS[kind]));
	const documents = Object.keys(counted.documents).length;
	return `${kinds.join(', ')} in ${count(documents, ['document', 'documents'])}`;
}

const isEmpty = ({ documents }: SearchTally) => Object.keys(documents).length === 0;

/** What the search page says beyond its shell, in English. */
export const englishSearchPageText: Widen<typeof searchPageText> = {
	searching: 'Searching…',
	failed:
		'The search did not complete: a part of the index could not be fetched. Check the connection and try again.',
	retry: 'Try again',
	tally,
	found(exact, related) {
		if (isEmpty(related)) return `${tally(exact)}.`;
		return isEmpty(exact)
			? `No exact match. Related: ${tally(related)}.`
			: `${tally(exact)}. Related: ${tally(related)}.`;
	},
	foundNothing: 'Nothing found.',
	searched: (records, documents) =>
		`All ${String(records)} passages of ${count(documents, ['document', 'documents'])} were searched.`,
	read(wanted, excluded) {
		const without = excluded.length === 0 ? '' : `without ${quote(excluded, ', ')}`;
		const having = wanted.length === 0 ? '' : `with ${quote(wanted, ' and ')}`;
		return `Looked for text ${[having, without].filter(Boolean).join(', ')}.`;
	},
	alternative: '” or “',
	listed: (shown, total) => `${String(shown)} of ${String(total)} listed.`,
	lines: (shown) => `${count(shown, ['line', 'lines'])} listed.`,
	more: 'Show more',
	suggestions: 'You may try:',
	unfiltered: 'Clear all filters',
	exact: 'Matches',
	related: 'Related',
	omitted: (number) => `${count(number, ['related result', 'related results'])} left out.`,
	hideRelated: 'Leave out related results',
	showRelated: 'Show related results',
	view: 'Layout',
	views: { list: 'One list', document: 'By document', lines: 'Concordance' },
	sort: 'Order',
	sorts: { relevance: 'Relevance', date: 'Newest first', text: 'Order in the text' },
	facets: {
		kind: 'Kind',
		genre: 'Type of document',
		body: 'Body',
		session: 'Session',
		section: 'Section',
		year: 'Year',
	},
	genres: {
		paper: 'Papers',
		decision: 'Decisions',
		minutes: 'Minutes',
		agenda: 'Agendas',
		information: 'Information documents',
		resolution: 'Resolutions',
		other: 'Other',
	},
	kinds: {
		paragraph: 'Paragraphs',
		text: 'Unnumbered texts',
		table: 'Tables',
		part: 'Appendices and annexes',
		footnote: 'Footnotes',
		heading: 'Headings',
		box: 'Boxes',
		figure: 'Figures',
		front: 'First pages',
		document: 'Titles',
	},
	session: (session) => `Session ${session}`,
	year: (year) => year,
	decisions: 'Draft decisions only',
	decision: 'Draft decision',
	ways: {
		correction: 'Correction',
		spelling: 'Odd characters',
		punctuation: 'Other punctuation',
		note: 'Note numbers',
		alias: 'Same meaning',
		citing: 'Mentions the document',
		apart: 'Words apart',
	},
	why: {
		address: 'This is the place that you typed',
		correction: (printed, proposed) =>
			`Corrected: “${printed}” should read “${proposed}”; the original does not have it`,
		boxTitle: 'In the title of this box',
		spelling:
			'The text received has radicals, circles or invisible characters here; spelt as usual it is the same',
		punctuation: (term) => `Differs from “${term}” in punctuation only`,
		note: (marks) =>
			`Your text has the note ${marks.length === 1 ? 'number' : 'numbers'} ${marks.join(', ')} in it; otherwise it is the same`,
		alias: (form) => `Has “${form}”, which means the same`,
		citing: (symbol) => `Mentions ${symbol}`,
		apart: (words) => `Has ${words.map((word) => `“${word}”`).join(', ')}, but not together`,
		joint: '; ',
	},
	suggestion: {
		alone: () => 'search for one of the terms only',
		notExcluded: () => 'exclude nothing',
		similar: () => 'a similar word of the archive',
		part: () => 'search for a part of it only',
		citing: (name) => `${name} is not held; its page lists the paragraphs that cite it`,
		document: (name) => `${name} has no such place; open the whole document`,
		original: (name) => `this version is not held; the original, ${name}, is`,
	},
	chosen: (number) => `Filters (${String(number)})`,
	columns: { place: 'Place', before: 'Before', hit: 'Hit', after: 'After' },
	concordance: 'Concordance; scrolls sideways',
	recent: 'Recent searches',
	clearRecent: 'Clear',
	remember: 'Remember searches',
	onDevice: 'kept on this device only',
	documentTitle: (query, title) => `${query} - ${title}`,
};
