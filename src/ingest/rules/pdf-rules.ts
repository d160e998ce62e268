import { COMPARE, type Rule } from './rule.ts';

const LOOK = 'Look at the page.';
const AGAIN =
	'Get the file again from where it came, or give the paper as Word (.docx) or plain text.';

/** PDF files: what keeps them from being read, and what in them is no text. A line is that of what was read. */
export const PDF_RULES = {
	'pdf-damaged': {
		severity: 'error',
		message: 'The PDF cannot be read: {reason}.',
		hint: AGAIN,
	},
	'pdf-encrypted': {
		severity: 'error',
		message: 'The PDF is encrypted: it opens with a password only.',
		hint: 'Open it in a reader of PDF, save a copy without password, and add that.',
	},
	'pdf-pages': {
		severity: 'error',
		message: 'The PDF has {found} pages, expected at most {expected}.',
		hint: 'Give the pages of one document.',
	},
	'pdf-glyphs': {
		severity: 'error',
		message: 'The PDF paints more than {expected} characters.',
		hint: 'Give the pages of one document.',
	},
	'pdf-slow': {
		severity: 'error',
		message: 'The PDF was not read within {expected}.',
		hint: AGAIN,
	},
	'pdf-scan': {
		severity: 'error',
		message: 'Pages without text, images of pages as a scanner makes them: {found}.',
		hint: 'Make text of them first (OCR; CONTRIBUTING names a program that needs no network), compare it with the pages, and add that.',
	},
	'pdf-hidden-text': {
		severity: 'warning',
		message: 'Page {page} holds text that nobody sees, and that is not read: “{found}”.',
		hint: `${LOOK} It may lie out of the page, be cut off, invisible, or white on white.`,
		acceptable: true,
	},
	'pdf-turned-text': {
		severity: 'warning',
		message:
			'Page {page} holds text that does not run from left to right, and that is not read: “{found}”.',
		hint: LOOK,
		acceptable: true,
	},
	'pdf-image': {
		severity: 'warning',
		message: 'An image stands on page {page}; what it shows is not kept.',
		hint: LOOK,
		acceptable: true,
	},
	'pdf-drawing': {
		severity: 'warning',
		message: 'Page {page} holds a drawing made of lines and areas; it is not shown.',
		hint: LOOK,
		acceptable: true,
	},
	'pdf-font-map': {
		severity: 'error',
		message:
			'{found} of {expected} characters on page {page} have no meaning: the map of a font is missing or wrong.',
		hint: `${AGAIN} The page can be seen, but its text cannot be read off.`,
	},
	'pdf-compatible': {
		severity: 'note',
		message:
			'Fonts of page {page} call characters by others that look the same, which were read: {found}.',
		hint: COMPARE,
		acceptable: true,
	},
	'pdf-note-unmarked': {
		severity: 'warning',
		message:
			'Note {found} stands at the foot of page {page}, and no raised mark of it in the text.',
		hint: COMPARE,
		acceptable: true,
	},
	'pdf-notes-restart': {
		severity: 'error',
		message: 'Two notes have the number {found}, on pages {first} and {page}.',
		hint: 'Numbers of notes begin anew on each page. Give the paper as Word (.docx) with continuous numbers.',
	},
	'pdf-signs': {
		severity: 'error',
		message: 'Characters of the pages and of the lines differ in number: {found}.',
		hint: 'The reader lost or doubled text: report it with the file, and give the paper as Word (.docx) or plain text.',
	},
	'page-number': {
		severity: 'warning',
		message: 'Page {page} of the file prints the number {found}, expected {expected}.',
		hint: `${COMPARE} Pages are cited by {expected}.`,
		acceptable: true,
	},
	'pdf-columns': {
		severity: 'note',
		message: 'Page {page} is read in two columns, the left one first.',
		hint: COMPARE,
	},
} as const satisfies Record<string, Rule>;
