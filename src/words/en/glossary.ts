import type { InterfaceText } from '../interface-text.ts';

/** Every word that the page of the glossary says, in English. */
export const englishGlossaryText: InterfaceText['glossary'] = {
	title: 'Glossary',
	description: (count) =>
		`${String(count)} terms used in the documents held, with their English names, variants and the paragraphs in which they occur.`,
	introduction:
		'Variants are searched together: a search for 儿基会 also lists paragraphs with 联合国儿童基金会, and a search for an English name lists those with the Chinese term.',
	byPlace: 'Every occurrence of each term is listed in the ',
	filter: 'Filter',
	filterLabel: 'Filter terms, in Chinese or English',
	found: (count) => `${String(count)} ${Number(count) === 1 ? 'term' : 'terms'}`,
	foundNone: 'No matching terms',
	aliases: 'also: ',
	noEnglish: 'English name not verified',
	paragraphs: (count) => `${String(count)} ${count === 1 ? 'paragraph' : 'paragraphs'}`,
	elsewhere: 'not in numbered paragraphs',
	search: (term, count) =>
		`Search for “${term}”, ${count === 0 ? 'not in numbered paragraphs' : `${String(count)} ${count === 1 ? 'paragraph' : 'paragraphs'}`}`,
	kinds: {
		organization: 'Organizations',
		body: 'Bodies',
		person: 'Positions and groups of people',
		instrument: 'Conventions, declarations, resolutions',
		document: 'Documents',
		programme: 'Programmes, initiatives, funds',
		concept: 'Policy concepts',
		place: 'Places',
		measure: 'Indicators and statistics',
	},
};
