import type { InterfaceText } from '../interface-text.ts';

/** Every word that the page of the glossary says, in English. */
export const englishGlossaryText: InterfaceText['glossary'] = {
	title: 'Glossary',
	description: (count) =>
		`${String(count)} terms of the documents held: English names, other forms, and the paragraphs where they stand.`,
	introduction:
		'The search takes one form for another: a query for 儿基会 also lists paragraphs that have 联合国儿童基金会, and one for an English name those that have the Chinese.',
	byPlace: 'Every place where a search finds a term is in the ',
	filter: 'Filter',
	filterLabel: 'Filter the terms, in Chinese or English',
	found: (count) => `${String(count)} terms`,
	foundNone: 'There is no such term',
	aliases: 'also: ',
	paragraphs: (count) => `${String(count)} ${count === 1 ? 'paragraph' : 'paragraphs'}`,
	elsewhere: 'outside of the paragraphs',
	search: (term, count) =>
		`Search for “${term}”, ${count === 0 ? 'outside of the paragraphs' : `${String(count)} ${count === 1 ? 'paragraph' : 'paragraphs'}`}`,
	kinds: {
		organization: 'Organizations',
		body: 'Organs, committees, mechanisms',
		person: 'Offices and groups of people',
		instrument: 'Conventions, declarations, resolutions',
		document: 'Documents',
		programme: 'Programmes, initiatives, funds',
		concept: 'Concepts of policy',
		place: 'Places',
		measure: 'Indicators and statistics',
	},
};
