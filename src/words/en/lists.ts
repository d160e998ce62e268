import { formatCount } from './forms.ts';
import type { InterfaceText } from '../interface-text.ts';

/** Words of the pages that list documents and what stands in them, in English. */
export const englishListsText: Pick<
	InterfaceText,
	'groups' | 'decisions' | 'news' | 'framework' | 'documents'
> = {
	groups: {
		body: 'Body',
		session: 'Session',
		section: 'Section',
		year: 'Year',
		browse: 'By body, session, section and year',
		yearName: (year) => String(year),
		inside: (body, name) => `${body} · ${name}`,
		description: (name, count) => `${name}: ${count}.`,
		decisions: 'Draft decisions in these documents',
		all: 'All documents',
	},
	decisions: {
		title: 'Draft decisions',
		description:
			'The draft decisions in the documents held, in full, with symbol, session and paragraph.',
		introduction:
			'These are the draft decisions proposed in the documents to the Governing Body of the ILO, not the decisions adopted; for those, see the minutes of the Governing Body.',
		count: (decisions, documents) =>
			`${formatCount(decisions, 'draft')} in ${formatCount(documents, 'document')}`,
		requests: 'Documents without a draft decision',
		requestsText: 'These documents request action under a separate heading.',
	},
	news: {
		title: 'New in the archive',
		introduction:
			'Additions to the archive by date of publication here, most recent first. These are not the dates of the documents themselves.',
		link: 'New documents, by date of publication',
		feed: 'Feed (Atom)',
		unreleased: 'Not published yet',
		unreleasedText: 'The following have not yet been published, and their addresses may change.',
		documents: (count) => formatCount(count, 'document'),
		paths: (count) => formatCount(count, 'reading path'),
		grown: 'Additions',
		grownBy: (places) => `${formatCount(places, 'place')} added`,
		withdrawn: 'Withdrawn',
	},
	framework: {
		title: 'Results framework',
		heading: (name) => `Results framework of ${name}`,
		description: (goals, outputs) =>
			`${formatCount(goals, 'main heading')}, ${formatCount(outputs, 'output')}, each with its paragraphs.`,
		introduction:
			'Compiled from the headings of the document. Expand an outcome to see its outputs; the numbers link to the paragraphs.',
		inDocument: 'See in the document',
		filter: 'Filter',
		filterLabel: 'Filter the results framework',
		filterPlaceholder: 'e.g. 社会对话',
		found: (count) => `${String(count)} ${Number(count) === 1 ? 'heading' : 'headings'}`,
		foundNone: 'No matching headings',
		openAll: 'Expand all',
		closeAll: 'Collapse all',
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
			`${formatCount(count, 'document')}, with the number of citations`,
	},
};
