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
import { englishVersionsText } from './versions.ts';
import { formatCount, formatOrdinal, nameMonth } from './forms.ts';
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
		shortName: 'GB Archive',
		home: 'Governing Body Archive, home',
		purpose:
			'Chinese-language documents of the ILO Governing Body and related bodies: a permanent address for every paragraph, and searches that find every occurrence.',
		phrases: [
			'Papers of the ILO Governing Body and related bodies, in Chinese,',
			'to the paragraph and to the word.',
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
			'Search runs in your browser and requires JavaScript. Without it, use the term index, which lists the paragraphs for every term and country, or browse the list of documents.',
		idle: 'Enter Chinese words, a phrase or a symbol. Every paragraph that contains them is listed.',
		facets: 'Filters',
		failed: 'The search could not be completed. Check your connection and try again.',
		results: 'Results',
		syntax: [
			['社会对话 三方', 'paragraphs with both words'],
			['“社会 对话”', 'within quotation marks, spaces are part of the phrase'],
			['对话|协商', 'either term'],
			['对话 -社会', 'the first but not the second'],
			['GB.346/INS/8 第12段', 'goes straight to that paragraph'],
		],
		syntaxTitle: 'Search syntax',
	},
	document: {
		session: (session) => `${formatOrdinal(session)} Session`,
		agendaItem: (item) => `Agenda item ${String(item)}`,
		paragraphs: (count) => formatCount(count, 'para.', 'paras'),
		texts: (count) => formatCount(count, 'unnumbered text', 'unnumbered texts'),
		parts: (count) => formatCount(count, 'appendix or annex', 'appendices and annexes'),
		original: (language) => `Original: ${LANGUAGES[language] ?? language}`,
		noSymbol: 'no symbol printed',
		undated: 'undated',
		meetingOf: (date) => `${date} session`,
		outline: 'Contents',
		outlineBranch: (heading) => `Headings under ${heading}`,
		position: (number, count) => `Paragraph ${String(number)} of ${String(count)}`,
		wayBack: (number) => `Back to paragraph ${String(number)}`,
		wayBackIn: (part, number) => `Back to ${part}, paragraph ${String(number)}`,
		wayBackClose: 'Close',
		framework: 'Results framework',
		outlineLabel: (name) => `Contents of ${name}`,
		draftDecision: 'Draft decision',
		cites: (count) => formatCount(count, 'citation'),
		citedBy: (count) => `cited by ${formatCount(count, 'document')}`,
		notCited: 'not cited by symbol in the documents held',
		unofficial: 'Unofficial copy',
		official: 'Official text',
		previous: 'Earlier document',
		next: 'Later document',
		neighbours: 'Neighbouring documents',
	},
	...englishPlacesText,
	heading: {
		link: (number) => `Link to heading ${String(number)}`,
	},
	figure: {
		lost: 'The original has a figure here. The text received contains only its caption and these words.',
		onPage: 'There is a figure here; see the web page.',
	},
	correction: {
		label: (number) => `Correction ${String(number)}`,
		printed: 'Printed: ',
		proposed: 'should probably read: ',
		unknown: 'intended wording unknown',
	},
	provenance: {
		title: 'Source',
		file: 'Text received',
		lines: (count) => formatCount(count, 'line'),
		leftOut: (count) => `${formatCount(count, 'line')} not shown on this page`,
		pages: 'Pages',
		pagesOf: {
			printed: (count) =>
				`${formatCount(count, 'page')}. The page numbers beside the text are those printed in the original.`,
			counted: (count) =>
				`${formatCount(count, 'page')}. The original prints no page numbers; those beside the text count from the first page of the file.`,
		},
		pagesFrom: (file) =>
			`The text is that of the Word file, the pages are those of its PDF, ${file}.`,
		page: (page) => `p. ${String(page)}`,
		checksum: 'SHA-256',
		status: 'Status',
		statusText: 'Unofficial copy. The text is reproduced as received, unchanged.',
		authentic: 'Authentic text',
		authenticUnknown: 'The address of the authentic text is not known.',
		corrections: 'Corrections',
		correctionsText: 'These words are probably misprints. The text is reproduced as printed.',
		findings: 'Processing notes',
		line: (line) => `line ${String(line)}`,
		wholeFile: 'whole file',
		report: 'Report an error',
		reportNowhere:
			'No contact address has been set for this site; please inform its provider, quoting the address of this page.',
		contact: 'Contact us',
		contactNowhere: 'No contact address has been set for this site; please contact its provider.',
		reportText: 'The text differs from the authentic text, or there is an error on this page',
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
			'The archive does not hold this document. If it is added, it will be available at this address.',
		related: 'Other versions held',
		citing: 'Paragraphs that cite it',
		withdrawnTitle: (symbol) => `${symbol} was withdrawn from the archive`,
		withdrawnKicker: 'Withdrawn',
		withdrawnOn: (day) =>
			`This document was withdrawn from the archive on ${day}. Its text is no longer available here.`,
		withdrawnReason: 'Reason for withdrawal',
		known: 'About this document',
		titled: 'Title',
		titledBy: 'as given in',
		body: 'Body',
		session: 'Session',
		section: 'Section',
		kind: 'Type',
		bodies: {
			gb: 'Governing Body of the ILO',
			ilc: 'International Labour Conference',
			idb: 'Industrial Development Board, UNIDO',
			pbc: 'Programme and Budget Committee, UNIDO',
			gc: 'General Conference, UNIDO',
			ga: 'United Nations General Assembly',
			sc: 'United Nations Security Council',
			ecosoc: 'United Nations Economic and Social Council',
			fao: 'FAO Council',
		},
		sections: {
			INS: 'Institutional Section',
			POL: 'Policy Development Section',
			PFA: 'Programme, Financial and Administrative Section',
			LILS: 'Legal Issues and International Labour Standards Section',
			HL: 'High-Level Section',
		},
		kinds: {
			paper: 'Document',
			decision: 'Decision',
			resolution: 'Resolution',
			minutes: 'Minutes',
			agenda: 'Agenda',
			information: 'Information document',
			conferencePaper: 'Conference room paper',
			report: 'Report',
			record: 'Record of proceedings',
			bulletin: 'Director General’s bulletin',
		},
	},
	coverage: englishCoverageText,
	...englishListsText,
	home: {
		findTitle: 'Find',
		findText: (word, count) =>
			`“${word}” occurs in ${formatCount(count, 'paragraph')}, all listed. For example:`,
		findAll: (word) => `Search for “${word}”`,
		citeTitle: 'Cite',
		citeText: 'Every numbered paragraph has a permanent address, ready to cite with its source.',
		citation: (title, place) => `《${title}》，${place}。`,
		citeAll: 'How addresses are formed',
		followTitle: 'Follow',
		followText: (symbol, count) =>
			`Every recognized symbol links to the document, or to a page stating that it is not held; each lists the passages that cite it. ${symbol} is cited in ${formatCount(count, 'passage')}, for example:`,
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
	versions: englishVersionsText,
	glossary: englishGlossaryText,
	output: englishOutputText,
	missing: {
		title: 'Page not found',
		text: 'The address may be incorrect, or the archive may not hold the document. Enter a symbol and a paragraph above, or start from the list of documents.',
		documents: 'List of documents',
		addresses: 'How addresses are formed',
		home: 'Home',
	},
	date: {
		year: (year) => String(year),
		month: (year, month) => `${nameMonth(month)} ${String(year)}`,
		day: (year, month, day) => `${String(day)} ${nameMonth(month)} ${String(year)}`,
	},
};
