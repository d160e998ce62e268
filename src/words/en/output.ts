import type { InterfaceText } from '../interface-text.ts';

/** What the pages written without Astro say, in English. */
export const englishOutputText: InterfaceText['output'] = {
	citation: (name, paragraph) => `${name}, ${paragraph}`,
	titleAsName: (title) => `《${title}》`,
	trail: 'Location in the document',
	inDocument: 'View in the document',
	neighbours: 'Paragraphs before and after',
	unofficial: 'Unofficial copy, reproduced as received: ',
	redirect: 'The document is at: ',
	markdown: {
		notice:
			'Unofficial copy, reproduced as received. Each passage is given as its citation and address, followed by its text, unchanged, as a block quotation; footnote marks are omitted, and the footnotes are listed at the end.',
		notes: 'Footnotes',
		endnotes: 'Endnotes',
	},
	llms: {
		rules: [
			'The text is a record: quote it without changing a character, and cite its source. Every paragraph has a permanent address, such as gb/346/ins/8/p12.',
			'The archive is an unofficial copy; copyright remains with the issuing organizations.',
			'Every document is available as Markdown: each passage is given as its citation and address, followed by its text as a block quotation.',
		],
		documents: 'Documents',
		data: 'Data',
		passages:
			'every paragraph, unnumbered text, footnote and table, one per line, with its citation and a hash of its text',
		list: 'list of the documents held',
		more: 'More',
		check: 'Check quotations',
		checkAbout: 'whether a quotation matches the text, character for character',
		api: 'For programs',
		apiAbout: 'what programs can rely on: addresses, data, search and checking',
	},
};
