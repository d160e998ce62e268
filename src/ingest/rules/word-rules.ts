import { COMPARE, type Rule } from './rule.ts';

const SAVE_AGAIN = 'Open the file in Word, save it as a Word document (.docx), and add that.';
const LOOK = 'Look at the place in Word.';

/** Word files: what keeps them from being read, and what in them is no text. A line is that of what was read. */
export const WORD_RULES = {
	'word-zip': {
		severity: 'error',
		message: 'The file is no Word file that can be opened: {reason}.',
		hint: `Get the file again from where it came, or ${SAVE_AGAIN.charAt(0).toLowerCase()}${SAVE_AGAIN.slice(1)}`,
	},
	'word-xml': {
		severity: 'error',
		message: 'The part {part} of the Word file cannot be read: {reason}.',
		hint: SAVE_AGAIN,
	},
	'word-old': {
		severity: 'error',
		message: 'This is {found}.',
		hint: SAVE_AGAIN,
	},
	'word-encrypted': {
		severity: 'error',
		message: 'The file is encrypted: it opens with a password only.',
		hint: 'Open it in Word, take the password off (File, Info, Protect Document), save it, and add that.',
	},
	'word-other': {
		severity: 'error',
		message: 'This is {found}, expected a Word file (.docx).',
		hint: 'Give the paper as Word (.docx) or as plain text.',
	},
	'word-type': {
		severity: 'error',
		message: 'The file calls its text {found}, expected a Word document.',
		hint: SAVE_AGAIN,
	},
	'word-part-missing': {
		severity: 'error',
		message: 'The Word file has no {found}.',
		hint: SAVE_AGAIN,
	},
	'word-nesting': {
		severity: 'error',
		message: 'Tables or boxes stand in each other more than {expected} deep.',
		hint: SAVE_AGAIN,
	},
	'word-signs': {
		severity: 'error',
		message: 'The file holds {expected} signs of text, and {found} were read.',
		hint: 'This is a fault of the reader, not of the file: mend src/ingest/read/docx.',
	},
	'word-field': {
		severity: 'error',
		message: 'A field begins and never ends, so that the text behind it is not shown.',
		hint: `${LOOK} Update or remove the field, save the file, and add that.`,
	},
	'word-field-drawn': {
		severity: 'error',
		message: 'Word draws text here by a field, of which the file keeps none: {found}.',
		hint: `${LOOK} Put the text itself in its place (Ctrl+Shift+F9 does it for most fields), save the file, and add that.`,
		acceptable: true,
	},
	'word-placeholder': {
		severity: 'error',
		message: 'Nobody filled in what should stand here; read as text: “{found}”.',
		hint: `${LOOK} Fill it in or remove it, save the file, and add that.`,
		acceptable: true,
	},
	'word-changes': {
		severity: 'error',
		message:
			'The file has open tracked changes, {found} of them: what the paper says is not decided.',
		hint: 'Settle them in Word and add that file; or its manifest entry says `changes: accept` or `changes: reject`.',
	},
	'word-change-open': {
		severity: 'note',
		message: 'Tracked change ({found}): “{words}”.',
		hint: LOOK,
	},
	'word-change-settled': {
		severity: 'note',
		message: 'Tracked change ({found}), {changes}ed: “{words}”.',
		hint: LOOK,
	},
	'word-changes-unused': {
		severity: 'error',
		message: 'The manifest says `changes: {found}`, but the file has no tracked changes.',
		hint: 'Remove `changes` from its manifest entry.',
	},
	'word-hidden-text': {
		severity: 'warning',
		message: 'Hidden in the file, and no text of the paper: “{found}”.',
		hint: `${LOOK} What should be read has to be shown.`,
		acceptable: true,
	},
	'word-comment': {
		severity: 'note',
		message: 'A comment, which is no text of the paper: “{found}”.',
		hint: LOOK,
		acceptable: true,
	},
	'word-left': {
		severity: 'warning',
		message: 'The file holds {found}; it is named here and left.',
		hint: LOOK,
		acceptable: true,
	},
	'word-image': {
		severity: 'warning',
		message: 'An image stands here that is not kept: it lies outside of the file.',
		hint: LOOK,
		acceptable: true,
	},
	'word-image-cropped': {
		severity: 'warning',
		message: 'Word shows a part of the image here; it is kept, and published, whole.',
		hint: `${LOOK} Picture Format, Compress Pictures, “Delete cropped areas” leaves the part.`,
		acceptable: true,
	},
	'word-drawing-text': {
		severity: 'error',
		message: 'Text inside a drawing is not read: “{found}”.',
		hint: `${LOOK} Put the text into a text box or the text of the paper, save the file, and add that.`,
		acceptable: true,
	},
	'word-chunk': {
		severity: 'error',
		message: 'Another file is embedded here as text; it is not read.',
		hint: `${SAVE_AGAIN} Word then puts the text itself in its place.`,
		acceptable: true,
	},
	'word-equation': {
		severity: 'warning',
		message: 'An equation stands here; its signs are read one behind the other.',
		hint: COMPARE,
		acceptable: true,
	},
	'word-nested-table': {
		severity: 'warning',
		message: 'A table stands in a cell of a table; its cells are read one behind the other.',
		hint: COMPARE,
		acceptable: true,
	},
	'word-number-format': {
		severity: 'error',
		message: 'Numbers of the form {found} are not known; written in digits here.',
		hint: COMPARE,
		acceptable: true,
	},
	'word-note-missing': {
		severity: 'error',
		message: 'The mark of a note stands here, but the file has no note {found}.',
		hint: SAVE_AGAIN,
	},
	'word-note-sign': {
		severity: 'note',
		message: 'A note with a sign of its own instead of a number.',
		hint: COMPARE,
	},
	'word-notes-restart': {
		severity: 'error',
		message: 'Numbers of notes begin anew on each page or section.',
		hint: 'In Word, References, Footnotes: choose continuous numbering, save the file, and add that.',
	},
} as const satisfies Record<string, Rule>;
