import type { InterfaceText } from '../interface-text.ts';

const RELATIONS = {
	'follow-up': 'follows up',
	implement: 'implements',
	revise: 'revises',
	'draft-decision': 'draft decision',
	decision: 'decision',
	'guided-by': 'is guided by',
	forthcoming: 'not yet issued at the time',
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
	ofDocument: 'References to this document elsewhere',
	ofDocumentText:
		'Paragraphs that cite this document by title, and citations whose wording states how they relate to it.',
	ofParagraph: 'References to this paragraph',
	inParagraph: 'Cited in this paragraph',
	related: 'Related paragraphs',
	relatedText: 'Identified automatically from shared terms, which are listed.',
	shared: 'Shared terms: ',
	notHeld: 'not held',
	notHeldName: (name) => `${name} (not held)`,
	place: (document, place) => `${document}, ${place}`,
	titleAsName: (title) => `《${title}》`,
	navigation: 'Relations between documents',
	instruments: {
		title: 'International labour standards',
		introduction:
			'Conventions, Protocols and Recommendations cited by number in the documents, each with every paragraph that cites it.',
		name: (kind, number) => `${INSTRUMENTS[kind]} No. ${String(number)}`,
		kinds: {
			convention: 'Conventions',
			recommendation: 'Recommendations',
			protocol: 'Protocols',
		},
		untitled:
			'Its title is not printed in any document held, and its Chinese title has not been verified',
		asPrinted: 'Chinese title as printed in the documents; English title from ILO NORMLEX.',
		sources:
			'Chinese titles as printed in the documents or, where none prints the full title, as generally used in ILO documents. English titles from ILO NORMLEX.',
		asNamed:
			'Its full title is not printed in any document held; the Chinese title is that generally used in ILO documents, and the English title is from NORMLEX.',
		mentions: 'Paragraphs that cite it',
	},
	sdg: {
		title: 'Sustainable Development Goals',
		source:
			'Targets abridged from General Assembly resolution 70/1; indicators abridged from the global indicator framework in the annex to resolution 71/313, as revised in 2020.',
		introduction: 'Goals, targets and indicators that the documents cite by number.',
		goal: (number) => `Goal ${String(number)}`,
		goalInFull: (number) => `Goal ${String(number)}: ${GOALS[number - 1] ?? ''}`,
		goalName: (number) => GOALS[number - 1] ?? '',
		code: (code) => {
			const parts = String(code).split('.').length;
			return `${['Goal', 'Target', 'Indicator'][Math.min(parts, 3) - 1] ?? ''} ${String(code)}`;
		},
		itself: 'Paragraphs that cite the goal itself',
	},
	count: (places, documents) => `${countOf(places, 'place')} in ${countOf(documents, 'document')}`,
	places: (places) => countOf(places, 'place'),
	map: {
		title: 'Map of citations',
		introduction:
			'Each row is a document: those of the Governing Body of the ILO first, most recent sessions at the top, then those of other bodies. An arc joins two documents where one cites the other by symbol or title (documents described as forthcoming are not counted); the more citations, the thicker the arc. Solid dots are documents held in the archive; open dots are not held. Hover over a document, or move to it with the Tab key, to highlight its arcs.',
		drawing: (documents, citations) =>
			`${countOf(documents, 'document')}; ${countOf(citations, 'pair')} in which one cites the other by symbol or title. The table below gives the same information.`,
		chosen: (shown, all) =>
			`The map and table show the ${String(shown)} most connected of ${countOf(all, 'document')}; see the page of each document for the rest.`,
		table: 'All documents on the map',
		document: 'Document',
		cites: 'Cites',
		citedBy: 'Cited by',
		documents: (count) => countOf(count, 'document'),
	},
	doubts: {
		title: 'Unlinked mentions',
		introduction:
			'These words appear to cite a place, but could mean more than one, or cite a document or paragraph that the archive does not hold. They are not linked in the text.',
		empty: 'There are no unlinked mentions.',
		place: 'Place',
		words: 'Words',
		reason: 'Why it is not linked',
		rules: {
			'unknown-document': 'The document meant cannot be identified.',
			'document-not-held': 'Identified, but not held in this archive: ',
			'no-such-paragraph': 'The document cited has no such paragraph.',
			'no-such-part': 'This document has no such part.',
			'other-programme': 'It belongs to another programme or strategy.',
			'doubtful-title': 'The title alone does not identify a document.',
		},
	},
	lookUp: {
		title: 'Browse by',
		documents: ['Bodies, sessions, years', 'documents by body and date of discussion'],
		decisions: ['Draft decisions', 'decisions proposed to the Governing Body of the ILO, in full'],
		instruments: [
			'International labour standards',
			'paragraphs citing Conventions, Protocols and Recommendations',
		],
		sdg: ['Sustainable Development Goals', 'paragraphs citing goals, targets and indicators'],
		map: ['Map of citations', 'which documents cite which'],
		glossary: ['Glossary', 'terms, English names and variants'],
	},
};
