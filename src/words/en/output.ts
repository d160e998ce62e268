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
			'Unofficial copy, set as received. Each passage is its citation and address, then its text, unchanged, as a block quotation; marks of notes are left out, and the notes stand at the end.',
		notes: 'Footnotes',
		endnotes: 'Endnotes',
	},
	llms: {
		rules: [
			'The text is a record: quote it without changing a character, and say where it stands. Every paragraph has a lasting address, such as gb/346/ins/8/p12.',
			'The archive is an unofficial copy; copyright remains with the issuing organizations.',
			'Every document is there as Markdown: each passage is its citation and address, then its text as a block quotation.',
		],
		documents: 'Documents',
		data: 'Data',
		passages:
			'every paragraph, unnumbered text, footnote and table, one a line, with its citation and a hash of its text',
		list: 'the documents held',
		more: 'More',
		check: 'Check quotations',
		checkAbout: 'whether a quotation is the text, character by character',
		api: 'Interfaces',
		apiAbout: 'the contract for addresses, data, search and checking',
	},
};
