import { englishAdaptText } from './en-adapt.ts';
import { englishChoicesText } from './en-choices.ts';
import { englishCopyText } from './en-copy.ts';
import { englishGlossaryText } from './en-glossary.ts';
import { englishLandingText } from './en-landing.ts';
import { englishOutputText } from './en-output.ts';
import { englishPathsText } from './en-paths.ts';
import { englishPlacesText } from './en-places.ts';
import { englishRelationsText } from './en-relations.ts';
import type { InterfaceText } from './interface-text.ts';

const MONTHS = [
	'January',
	'February',
	'March',
	'April',
	'May',
	'June',
	'July',
	'August',
	'September',
	'October',
	'November',
	'December',
];

/** Languages of originals, as documents print them. */
const LANGUAGES: Readonly<Record<string, string>> = {
	英文: 'English',
	法文: 'French',
	西班牙文: 'Spanish',
	阿拉伯文: 'Arabic',
	俄文: 'Russian',
	中文: 'Chinese',
};

/** Returns "1 document", "2 documents". */
function formatCount(count: number, one: string, many = `${one}s`): string {
	return `${String(count)} ${count === 1 ? one : many}`;
}

/** Every word that the site itself says, in English. */
export const englishText: InterfaceText = {
	site: {
		name: 'Governing Body Archive',
		home: 'Governing Body Archive, home',
		purpose:
			'Chinese documents of the ILO Governing Body and related bodies: an address for every paragraph, every occurrence of a word found.',
		phrases: [
			'Papers of the ILO Governing Body and others, in Chinese,',
			'to the paragraph, to the word.',
		],
		skip: 'Skip to content',
		notice:
			'This is an unofficial copy for reference and citation. Where it differs, the text of the issuing organization prevails.',
		rights:
			'The documents are © International Labour Organization and © United Nations Industrial Development Organization.',
	},
	...englishChoicesText,
	bar: {
		navigation: 'Main navigation',
		menu: 'Menu',
		documents: 'Documents',
		decisions: 'Draft decisions',
		glossary: 'Glossary',
		index: 'Term index',
		search: 'Search',
		about: 'About',
	},
	search: {
		title: 'Search',
		label: 'Search paragraphs, or enter a symbol and a paragraph',
		placeholder: 'Chinese words, or a symbol such as GB.346/INS/8 para. 12',
		submit: 'Search',
		needsScript:
			'Search runs in your browser and needs scripts. Without them, use the term index, which lists the paragraphs of every term and country, or read the documents from the list.',
		idle: 'Enter Chinese words, a phrase or a symbol. Every paragraph that contains them is listed.',
		facets: 'Filters',
		failed: 'The search did not complete. Check the connection and try again.',
		results: 'Results',
		syntax: [
			['社会对话 三方', 'paragraphs with both words'],
			['“社会 对话”', 'inside quotation marks a space is part of the phrase'],
			['对话|协商', 'either of the two'],
			['对话 -社会', 'the first without the second'],
			['GB.346/INS/8 第12段', 'straight to that paragraph'],
		],
		syntaxTitle: 'How to write a query',
	},
	document: {
		session: (session) => `Session ${String(session)}`,
		agendaItem: (item) => `Agenda item ${String(item)}`,
		paragraphs: (count) => formatCount(count, 'para.', 'paras'),
		original: (language) => `Original: ${LANGUAGES[language] ?? language}`,
		noSymbol: 'no symbol printed',
		undated: 'undated',
		meetingOf: (date) => `session of ${date}`,
		outline: 'Contents',
		outlineBranch: (heading) => `Headings under ${heading}`,
		position: (number, count) => `Paragraph ${String(number)} of ${String(count)}`,
		wayBack: (number) => `Back to paragraph ${String(number)}`,
		wayBackClose: 'Close',
		framework: 'Results framework',
		outlineLabel: (name) => `Contents of ${name}`,
		draftDecision: 'Draft decision',
		cites: (count) => formatCount(count, 'citation'),
		citedBy: (count) => `cited by ${formatCount(count, 'document')}`,
		notCited: 'not cited by symbol in this archive',
		unofficial: 'Unofficial copy',
		authentic: 'Authentic text',
		previous: 'Earlier document',
		next: 'Later document',
		neighbours: 'Neighbouring documents',
	},
	...englishPlacesText,
	heading: {
		link: (number) => `Link to heading ${String(number)}`,
	},
	figure: {
		lost: 'A figure stands here in the original. The text received holds only its caption and these words.',
	},
	correction: {
		label: (number) => `Correction ${String(number)}`,
		printed: 'Printed: ',
		proposed: 'probably meant: ',
		unknown: 'what was meant cannot be known',
	},
	provenance: {
		title: 'Source',
		file: 'Text received',
		lines: (count) => formatCount(count, 'line'),
		leftOut: (count) => `${formatCount(count, 'line')} of it not on this page`,
		checksum: 'SHA-256',
		status: 'Status',
		statusText: 'Unofficial copy. The text stands as received, unchanged.',
		authentic: 'Authentic text',
		authenticUnknown: 'The archive does not know the address of the authentic text.',
		corrections: 'Corrections',
		correctionsText: 'These words are probably misprinted. The text stands as printed.',
		findings: 'Notes of the reading',
		line: (line) => `line ${String(line)}`,
		wholeFile: 'whole file',
		report: 'Report an error',
		reportNowhere:
			'No address for reports is set here: please tell whoever provides this site, with the address of this page.',
		contact: 'write to us',
		contactNowhere:
			'No address for messages is set here: please turn to whoever provides this site.',
		reportText: 'The text differs from the authentic one, or this page is wrong',
		reportSubject: (name) => `Error in ${name}`,
	},
	citedBy: {
		title: 'Paragraphs that cite this document',
		count: (documents, places) =>
			`${formatCount(documents, 'document')}, ${formatCount(places, 'place')}`,
	},
	notHeld: {
		title: (symbol) => `The archive does not hold ${symbol}`,
		kicker: 'Not held',
		explanation:
			'The archive does not hold the text of this document. Once it does, it stands at this address.',
		related: 'Other texts of it that are held',
		citing: 'Paragraphs that cite it',
	},
	coverage: {
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
	},
	groups: {
		body: 'Body',
		session: 'Session',
		section: 'Section',
		year: 'Year',
		browse: 'By body, session, section and year',
		yearName: (year) => String(year),
		inside: (body, name) => `${body} · ${name}`,
		description: (name, count) => `Documents of ${name}: ${count}.`,
		decisions: 'Draft decisions in these documents',
		all: 'All documents',
	},
	decisions: {
		title: 'Draft decisions',
		description:
			'The draft decisions of the documents held, in full, with symbol, session and place.',
		introduction:
			'These are the drafts that the documents propose, not the decisions adopted; for those see the records of the Governing Body.',
		count: (decisions, documents) =>
			`${formatCount(decisions, 'draft')} in ${formatCount(documents, 'document')}`,
		requests: 'Documents without a draft decision',
		requestsText: 'These documents ask for action under a heading of their own.',
	},
	framework: {
		title: 'Results framework',
		heading: (name) => `Results framework of ${name}`,
		description: (goals, outputs) =>
			`${formatCount(goals, 'outcome or enabler', 'outcomes and enablers')}, ${formatCount(outputs, 'output')}, each with its paragraphs.`,
		introduction:
			'Made of the headings of the document. Unfold one to see its outputs; the numbers lead to the paragraphs.',
		inDocument: 'See in the document',
		filter: 'Filter',
		filterLabel: 'Filter the results framework',
		filterPlaceholder: 'e.g. 社会对话',
		found: (count) => `${String(count)} headings`,
		foundNone: 'No heading has these words',
		openAll: 'Unfold all',
		closeAll: 'Fold all',
	},
	documents: {
		title: 'Documents',
		count: (documents, paragraphs) =>
			`${formatCount(documents, 'document')}, ${formatCount(paragraphs, 'paragraph')}`,
		symbol: 'Symbol',
		titleColumn: 'Title',
		date: 'Date',
		paragraphs: 'Paragraphs',
		otherSessions: 'Other documents',
		notHeldTitle: 'Cited, not held',
		notHeldExplanation: (count) =>
			`${formatCount(count, 'document')}; the number is that of the citing places`,
	},
	home: {
		findTitle: 'Found',
		findText: (word, count) =>
			`“${word}” stands in ${formatCount(count, 'paragraph')}, and not one is missed. For example:`,
		findAll: (word) => `Search for “${word}”`,
		citeTitle: 'Cited',
		citeText: 'Every numbered paragraph has an address that lasts, ready to cite with its source.',
		citation: (title, place) => `《${title}》，${place}。`,
		citeAll: 'How an address is formed',
		followTitle: 'Followed',
		followText: (symbol, count) =>
			`Every symbol that can be read is a link, to the document or to a page that says it is not held; and each of these lists the places that cite it. ${symbol} is cited here in ${formatCount(count, 'place')}, for example:`,
		followAll: 'All paragraphs that cite it',
		allPaths: 'All reading paths',
		newest: 'Latest documents',
		all: 'All documents',
	},
	about: {
		pages: 'About this site',
		coverage: 'Coverage',
	},
	paths: englishPathsText,
	adapt: englishAdaptText,
	copy: englishCopyText,
	landing: englishLandingText,
	relations: englishRelationsText,
	glossary: englishGlossaryText,
	output: englishOutputText,
	missing: {
		title: 'There is no such page',
		text: 'The address may be mistyped, or the archive may not hold the document. Enter a symbol and a paragraph above, or begin with the list of documents.',
		documents: 'List of documents',
		addresses: 'How an address is formed',
		home: 'Home',
	},
	date: {
		year: (year) => String(year),
		month: (year, month) => `${MONTHS[month - 1] ?? ''} ${String(year)}`,
		day: (year, month, day) => `${String(day)} ${MONTHS[month - 1] ?? ''} ${String(year)}`,
	},
};
