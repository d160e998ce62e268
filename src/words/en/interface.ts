import { englishAdaptText } from './adapt.ts';
import { englishCheckText } from './check.ts';
import { englishChoicesText } from './choices.ts';
import { englishCopyText } from './copy.ts';
import { englishCoverageText } from './coverage.ts';
import { englishGlossaryText } from './glossary.ts';
import { englishLandingText } from './landing.ts';
import { englishListsText } from './lists.ts';
import { englishOutputText } from './output.ts';
import { englishPathsText } from './paths.ts';
import { englishPlacesText } from './places.ts';
import { englishRelationsText } from './relations.ts';
import { formatCount, nameMonth } from './forms.ts';
import type { InterfaceText } from '../interface-text.ts';

/** Languages of originals, as documents print them. */
const LANGUAGES: Readonly<Record<string, string>> = {
	英文: 'English',
	法文: 'French',
	西班牙文: 'Spanish',
	阿拉伯文: 'Arabic',
	俄文: 'Russian',
	中文: 'Chinese',
};

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
	check: englishCheckText,
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
		texts: (count) => formatCount(count, 'unnumbered text', 'unnumbered texts'),
		parts: (count) => formatCount(count, 'appendix or annex', 'appendices and annexes'),
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
		withdrawnTitle: (symbol) => `${symbol} was withdrawn from the archive`,
		withdrawnKicker: 'Withdrawn',
		withdrawnOn: (day) =>
			`The archive held this document and withdrew it on ${day}. Its text is no longer given here.`,
		withdrawnReason: 'Why it was withdrawn',
	},
	coverage: englishCoverageText,
	...englishListsText,
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
		month: (year, month) => `${nameMonth(month)} ${String(year)}`,
		day: (year, month, day) => `${String(day)} ${nameMonth(month)} ${String(year)}`,
	},
};
