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
		lost: 'The search could not be completed: the server cannot be reached. Check your connection and try again.',
		missing:
			'The search could not be completed: the server lacks one of the index files, or does not serve files of this type. Please inform the provider of this site.',
		refused:
			'The search could not be completed: the server refused to send one of the index files. Try again later.',
		damaged:
			'The search could not be completed: one of the index files arrived damaged. Reload the page and try again.',
		outdated: 'The archive has been updated since this page was opened. Reload the page.',
		unknown:
			'The search could not be completed. Try again; if that does not help, reload the page.',
	},
	retry: 'Try again',
	tally,
	found(exact, related) {
		if (isEmpty(related)) return `${tally(exact)}.`;
		return isEmpty(exact)
			? `No exact matches. Related: ${tally(related)}.`
			: `${tally(exact)}. Related: ${tally(related)}.`;
	},
	foundNothing: 'Nothing found.',
	searched: (records, documents) =>
		`All ${String(records)} passages of ${count(documents, ['document', 'documents'])} were searched.`,
	read(wanted, excluded) {
		const without = excluded.length === 0 ? '' : `excluding ${quote(excluded, ', ')}`;
		const having = wanted.length === 0 ? '' : `containing ${quote(wanted, ' and ')}`;
		return `Searched for text ${[having, without].filter(Boolean).join(', ')}.`;
	},
	unnamed: (names) => `No document names ${names.map(formatName).join(' or ')} by number.`,
	alternative: '” or “',
	listed: (shown, total) => `${String(shown)} of ${String(total)} listed.`,
	lines: (shown) => `${count(shown, ['line', 'lines'])} listed.`,
	more: 'Show more',
	suggestions: 'You could try:',
	unfiltered: 'Clear all filters',
	exact: 'Matches',
	pieces: 'Only within longer words',
	collect: 'Add to the basket',
	collected: 'Added: open the basket',
	fromArchive: (host) => `From ${host}`,
	unreachable: (hosts) =>
		`${hosts.join(', ')} did not respond; results from there are not included.`,
	related: 'Related',
	omitted: (number) => `${count(number, ['related result', 'related results'])} hidden.`,
	older: 'The same text in earlier versions',
	hideRelated: 'Hide related results',
	showRelated: 'Show related results',
	view: 'Layout',
	views: { list: 'One list', document: 'By document', lines: 'Concordance' },
	sort: 'Sort by',
	sorts: { relevance: 'Relevance', date: 'Newest first', text: 'Order in the text' },
	facets: {
		kind: 'Type of passage',
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
		named: 'Cited by number',
		target: 'Target or indicator cited',
		label: 'First-page label',
		unseen: 'Invisible characters',
		citation: 'Citation appended',
		regional: 'Regional usage',
		everyday: 'Everyday term',
		correction: 'Correction',
		spelling: 'Irregular characters',
		punctuation: 'Punctuation differs',
		note: 'Note numbers',
		alias: 'Variant of the term',
		citing: 'Refers to the document',
		apart: 'Words not adjacent',
	},
	why: {
		address: 'This is the address you entered',
		correction: (printed, proposed) =>
			`Match in a correction: “${printed}” should probably read “${proposed}”; the original does not`,
		boxTitle: 'In the title of this box',
		spelling:
			'The text received has radicals, circles or invisible characters here; in the usual form it is the same',
		punctuation: (term) => `Differs from “${term}” in punctuation only`,
		note: (marks) =>
			`Your query contains the note ${marks.length === 1 ? 'number' : 'numbers'} ${marks.join(', ')}; otherwise the text is the same`,
		named: (names) => `Cites ${formatNames(names)}`,
		target: (names) => `Cites ${formatNames(names)}, which comes under it`,
		label: (label) => `In the label “${label}” on this first page`,
		unseen: 'Your query contains invisible characters; otherwise the text is the same',
		citation: (cited) => `The same text without the citation “${cited}” that follows it`,
		everyday: (form) => `The documents use “${form}”`,
		regional: (form) => `The documents use “${form}”; your term is a regional variant`,
		alias: (form) => `Contains “${form}”, a variant of the same term`,
		citing: (symbol) => `Refers to ${symbol}`,
		apart: (words) => `Contains ${words.map((word) => `“${word}”`).join(', ')}, but not together`,
		joint: '; ',
	},
	suggestion: {
		alone: () => 'search for only one of the terms',
		notExcluded: () => 'exclude nothing',
		similar: () => 'a similar term used in the archive',
		near: () => 'a partly similar term used in the archive',
		part: () => 'search for only part of it',
		citing: (name) => `${name} is not held; its page lists the paragraphs that cite it`,
		loose: () => 'this may be the place you mean',
		document: (name) => `${name} has no such place; open the whole document`,
		original: (name) => `this version is not held, but the original, ${name}, is`,
	},
	chosen: (number) => `Filters (${String(number)})`,
	columns: { place: 'Source', before: 'Before', hit: 'Match', after: 'After' },
	concordance: 'Concordance; scrolls sideways',
	recent: 'Recent searches',
	clearRecent: 'Clear',
	remember: 'Remember searches',
	onDevice: 'kept on this device only',
	documentTitle: (query, title) => `${query} - ${title}`,
};
