import type { InterfaceText } from '../interface-text.ts';

const countOf = (count: number) => `${String(count)} ${count === 1 ? 'passage' : 'passages'}`;

/** What copying, the basket and the previews say, in English. */
export const englishCopyText: InterfaceText['copy'] = {
	forms: {
		link: 'link',
		chinese: 'Chinese citation',
		english: 'English citation',
		gbt7714: 'GB/T 7714—2015',
		gbt77142025: 'GB/T 7714—2025',
		rich: 'citation with a link',
		markdown: 'Markdown',
		quotation: 'quotation with citation',
	},
	button: 'Copy',
	panel: (place) => `Copy ${place}`,
	formsLabel: 'Format',
	unofficial: 'Add “unofficial copy”',
	pages: 'Add the page of the original',
	shortcut: 'Single-letter keys C and N',
	from: 'From paragraph',
	to: 'to',
	end: '',
	fromLabel: 'First paragraph',
	toLabel: 'Last paragraph',
	rangeWrong: (last) =>
		`Enter numbers from 1 to ${String(last)}; the last must not be lower than the first.`,
	add: 'Add to the basket',
	added: (count) => `In the basket (${countOf(count)})`,
	openBasket: 'Open the basket',
	saveFor: 'Save for a reference manager:',
	close: 'Close',
	more: 'Other formats',
	selection: 'Selected text',
	helpTitle: 'Shortcuts',
	help: [
		['C', 'copies the paragraph in focus, or the selected text, in the format last used'],
		['Shift+C', 'shows the formats'],
		['Shift+click on a number', 'on the first paragraph, then on the last: selects a range'],
		['Long press on a number', 'shows the formats, on a touch screen'],
		['N, Shift+N', 'next or previous match, on a page opened from a search'],
		['Esc', 'closes the window and clears a range'],
	],
	copied: (form, text) => `Copied ${form}: ${text}`,
	rangeStart: (number) =>
		`Range starts at paragraph ${String(number)}; hold Shift and click the number of the last paragraph.`,
	rangeCleared: 'Range cleared.',
	addedToBasket: (count) => `Added to the basket (${countOf(count)}).`,
	basketFull: (most) => `The basket can hold at most ${countOf(most)}. Nothing was added.`,
	notStored: 'This device does not allow storage: the basket will be lost when the page is closed.',
	noPlace: 'First select text, or move the focus to a paragraph.',
	failed:
		'The document data could not be loaded, so nothing was copied. Check your connection and try again.',
	field: {
		title: 'Copy by hand',
		text: 'The browser did not allow access to the clipboard. The text below is selected: press Ctrl+C (⌘C on a Mac), or long-press it and choose Copy.',
		label: 'Text to copy',
	},
	basket: {
		title: 'Basket',
		description:
			'Passages selected from any document and kept on this device, ready to cite, print or export.',
		needsScript: 'The basket is kept on this device and requires JavaScript.',
		empty:
			'The basket is empty. In any document, open the copy window beside a paragraph and choose “Add to the basket”.',
		count: countOf,
		shared: (count) =>
			`This link contains ${countOf(count)}, not yet saved on this device; your own basket is unchanged.`,
		keep: 'Add to my basket',
		mine: 'Show my basket',
		dropped: (count) =>
			`${String(count)} parts of the link were not recognized and have been left out.`,
		list: 'Passages in the basket',
		up: (name) => `${name}: move up`,
		down: (name) => `${name}: move down`,
		remove: (name) => `${name}: remove`,
		upSign: 'Up',
		downSign: 'Down',
		removeSign: 'Remove',
		moved: (name, position, count) =>
			`${name} moved to position ${String(position)} of ${String(count)}.`,
		removed: (name) => `${name} removed.`,
		unknown: 'Not found in the archive.',
		undo: 'Undo',
		undone: 'Restored.',
		clear: 'Remove all',
		cleared: 'All passages removed.',
		name: 'Name',
		nameHint: 'Title of the handout; saved in the exported file',
		citations: 'Citations',
		merge: 'One citation per document',
		copyAll: 'Copy all citations',
		makePath: 'Make a path',
		copyAddress: 'Copy a link to the basket',
		address: 'Link to the basket',
		handout: 'Handout',
		print: 'Print the handout',
		data: 'Data',
		dataText: 'For reference managers, one entry per document.',
		file: 'File',
		save: 'Export as a file',
		load: 'Import a file',
		fileText:
			'An exported file can be sent to others or imported on another device. Importing only adds passages; it never removes any.',
		loaded: (added, held) =>
			`${countOf(added)} imported${held > 0 ? `, ${String(held)} already in the basket` : ''}.`,
		full: (most) =>
			`The basket can hold at most ${countOf(most)}. Nothing was imported or changed.`,
		refused: (reason) => `Nothing was imported: ${reason} Your basket is unchanged.`,
		reasons: {
			size: 'the file is too large; a basket file is at most 64 kB.',
			json: 'the file is not JSON.',
			shape: 'the file is not a basket exported from this archive.',
			version: 'the file comes from a newer version.',
			items: 'the file contains addresses that are not recognized.',
			count: 'the file contains too many passages.',
		},
		failed: 'The data could not be loaded. Check your connection and try again.',
		notice:
			'Unofficial copy, reproduced as received; the text of the issuing organization prevails.',
	},
};
