import type { Widen } from '../interface-text.ts';
import { formatOrdinal } from './forms.ts';
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

const KINDS: Record<string, string> = {
	c: 'Convention',
	r: 'Recommendation',
	p: 'Protocol',
};
const GOALS = ['SDG', 'SDG target', 'SDG indicator'];

/** Returns what is named by the keys `c87`, `g8.7`: Convention No. 87, SDG target 8.7. */
function formatName(key: string): string {
	const [letter, code] = [key.charAt(0), key.slice(1)];
	if (letter === 'g') return `${GOALS[Math.min(code.split('.').length, 3) - 1] ?? ''} ${code}`;
	return `${KINDS[letter] ?? ''} No. ${code}`;
}

const formatNames = (keys: readonly string[]) => keys.map(formatName).join(' and ');

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
	failed: {
		lost: 'The search did not finish: the server cannot be reached. Check the connection and try again.',
		missing:
			'The search did not finish: the server does not have a file of the index, or does not send files of its type. Please tell whoever runs this site.',
		refused:
			'The search did not finish: the server would not send a file of the index. Try again later.',
		damaged:
			'The search did not finish: a file of the index arrived damaged. Reload the page and try again.',
		outdated: 'The archive has been updated since this page was opened. Reload the page.',
		unknown: 'The search did not finish. Try again; if that does not help, reload the page.',
	},
	retry: 'Try again',
	tally,
	found(exact, related) {
		if (isEmpty(related)) return `${tally(exact)}.`;
		return isEmpty(exact)
			? `Found ${tally(related)}, by related terms.`
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
	pieces: 'Inside longer words only',
	collect: 'Add to the basket',
	collected: 'Added: open the basket',
	fromArchive: (host) => `From ${host}`,
	unreachable: (hosts) => `${hosts.join(', ')} did not answer; results from there are missing.`,
	related: 'Related',
	omitted: (number) => `${count(number, ['related result', 'related results'])} left out.`,
	older: 'The same text in earlier versions',
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
	session: (session) => `${formatOrdinal(Number(session))} Session`,
	year: (year) => year,
	decisions: 'Draft decisions only',
	decision: 'Draft decision',
	ways: {
		named: 'Named by number',
		target: 'Its targets',
		label: 'Labels of first pages',
		unseen: 'Invisible characters',
		citation: 'With a citation',
		regional: 'Hong Kong and Taiwan',
		everyday: 'Everyday words',
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
		named: (names) => `Names ${formatNames(names)}`,
		target: (names) => `Names ${formatNames(names)}, which belongs to it`,
		label: (label) => `Has the field “${label}” on this first page`,
		unseen: 'Your text has invisible characters in it; otherwise it is the same',
		citation: (cited) => `The same without the citation “${cited}” behind it`,
		everyday: (form) => `The papers say “${form}”`,
		regional: (form) => `Written in Hong Kong or Taiwan for “${form}”`,
		alias: (form) => `Has “${form}”, which means the same`,
		citing: (symbol) => `Mentions ${symbol}`,
		apart: (words) => `Has ${words.map((word) => `“${word}”`).join(', ')}, but not together`,
		joint: '; ',
	},
	suggestion: {
		alone: () => 'search for one of the terms only',
		notExcluded: () => 'exclude nothing',
		similar: () => 'a similar word of the archive',
		near: () => 'a word of the archive that has something of it',
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
