import type { InterfaceText } from '../interface-text.ts';

const RELATIONS = {
	'follow-up': 'follows up',
	implement: 'implements',
	revise: 'revises',
	'draft-decision': 'draft decision',
	decision: 'decision',
	'guided-by': 'is guided by',
} as const;

const INSTRUMENTS = {
	convention: 'Convention',
	recommendation: 'Recommendation',
	protocol: 'Protocol',
} as const;

/** Names of the Sustainable Development Goals, as the United Nations prints them in English. */
const GOALS = [
	'No poverty',
	'Zero hunger',
	'Good health and well-being',
	'Quality education',
	'Gender equality',
	'Clean water and sanitation',
	'Affordable and clean energy',
	'Decent work and economic growth',
	'Industry, innovation and infrastructure',
	'Reduced inequalities',
	'Sustainable cities and communities',
	'Responsible consumption and production',
	'Climate action',
	'Life below water',
	'Life on land',
	'Peace, justice and strong institutions',
	'Partnerships for the goals',
];

const countOf = (count: number, one: string) => `${String(count)} ${count === 1 ? one : `${one}s`}`;

/** What the pages of relations between documents say, in English. */
export const englishRelationsText: InterfaceText['relations'] = {
	kind: (kind) => RELATIONS[kind],
	told: (words) => `in the text: “${words}”`,
	ofDocument: 'How others mention this document',
	ofDocumentText:
		'Paragraphs that name this document by its title, and citations of which the text tells the relation.',
	ofParagraph: 'Where this paragraph is mentioned',
	inParagraph: 'What this paragraph names',
	related: 'Related paragraphs',
	relatedText: 'Found by the words they share, which are listed.',
	shared: 'Shared: ',
	notHeld: 'not held',
	notHeldName: (name) => `${name} (not held)`,
	place: (document, place) => `${document}, ${place}`,
	titleAsName: (title) => `《${title}》`,
	navigation: 'How documents are related',
	instruments: {
		title: 'International labour standards',
		introduction:
			'Conventions, Protocols and Recommendations that the documents name by number, each with all paragraphs that name it.',
		name: (kind, number) => `${INSTRUMENTS[kind]} No. ${String(number)}`,
		kinds: {
			convention: 'Conventions',
			recommendation: 'Recommendations',
			protocol: 'Protocols',
		},
		untitled: 'The documents held do not print its title',
		asPrinted: 'Titles as the documents print them.',
		mentions: 'Paragraphs that name it',
	},
	sdg: {
		title: 'Sustainable Development Goals',
		introduction: 'Goals, targets and indicators that the documents name by number.',
		goal: (number) => `Goal ${String(number)}`,
		goalInFull: (number) => `Goal ${String(number)}: ${GOALS[number - 1] ?? ''}`,
		goalName: (number) => GOALS[number - 1] ?? '',
		code: (code) => {
			const parts = String(code).split('.').length;
			return `${['Goal', 'Target', 'Indicator'][Math.min(parts, 3) - 1] ?? ''} ${String(code)}`;
		},
		itself: 'Paragraphs that name the goal itself',
	},
	count: (places, documents) => `${countOf(places, 'place')} in ${countOf(documents, 'document')}`,
	places: (places) => countOf(places, 'place'),
	map: {
		title: 'Map of citations',
		introduction:
			'A row is a document: those of the Governing Body first, the latest sessions above, then those of other bodies. An arc joins two where one names the other by symbol or title, the thicker the more often. Full dots are documents held, hollow ones are not. Point at a document, or move to it by the Tab key, to see its arcs.',
		drawing: (documents, citations) =>
			`${countOf(documents, 'document')} and ${countOf(citations, 'pair')} of them in which one names the other by symbol or title. The table beside it says the same.`,
		chosen: (shown, all) =>
			`Of ${countOf(all, 'document')} the drawing and the table have the ${String(shown)} that are joined to the most others; the page of each document has the rest.`,
		table: 'All documents of the map',
		document: 'Document',
		cites: 'Names',
		citedBy: 'Named by',
		documents: (count) => countOf(count, 'document'),
	},
	doubts: {
		title: 'Doubtful mentions',
		introduction:
			'These words look as if they named a place, but could mean several, or none that the archive has. They are no links in the text.',
		empty: 'No mention is in doubt.',
		place: 'Place',
		words: 'Words',
		reason: 'Why it is no link',
		rules: {
			'unknown-document': 'It cannot be told which document’s paragraph is meant.',
			'no-such-paragraph': 'The document meant has no such paragraph.',
			'no-such-part': 'This document has no such part.',
			'other-programme': 'It belongs to another programme or strategy.',
			'doubtful-title': 'The title does not suffice to tell the document.',
		},
	},
	lookUp: {
		title: 'Other ways in',
		documents: ['Bodies, sessions, years', 'documents by where and when they were discussed'],
		decisions: ['Draft decisions', 'what was put to the Governing Body, in full'],
		instruments: ['Labour standards', 'where Conventions and Recommendations are named'],
		sdg: ['Development Goals', 'where goals, targets and indicators are named'],
		map: ['Map of citations', 'which document names which'],
		glossary: ['Glossary', 'terms with their English names and other forms'],
	},
};
