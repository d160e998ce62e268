import { COMPARE, type Rule } from './rule.ts';

const ENCODING_HINT =
	'`encoding:` in its manifest entry, or `--encoding` where the file is added, settles it (utf-8, utf-16le, utf-16be, gb18030).';

/** Sources as files: their names, bytes, encodings and characters. */
export const SOURCE_RULES = {
	'source-missing': {
		severity: 'error',
		message: 'The manifest names this file, but it is not there.',
		hint: 'Restore the file, or remove its entry from the manifest.',
	},
	'source-unreadable': {
		severity: 'error',
		message: 'The file cannot be read: {reason}.',
		hint: 'Check that the path is right and that you may read the file.',
	},
	'source-unnamed': {
		severity: 'error',
		message: 'The manifest does not name this file.',
		hint: 'Add it with `npm run ingest -- FILE`, or remove it.',
	},
	'source-file-name': {
		severity: 'error',
		message: 'The file name {found} {reason}.',
		hint: 'Rename the file, and in the manifest if it stands there: letters of any script, digits, “.”, “_”, “-”, brackets and single spaces.',
	},
	'source-symlink': {
		severity: 'error',
		message: 'This is a symbolic link to {found}, expected a file.',
		hint: 'Put the file itself here: what the archive holds must not change elsewhere.',
	},
	'source-not-file': {
		severity: 'error',
		message: 'This is {found}, expected a file.',
		hint: 'Give the path of a text or Word file; content/sources holds texts, Word files with the lines that were read of them, and manifest.yml only.',
	},
	'source-checksum': {
		severity: 'error',
		message: 'The file has SHA-256 {found}, the manifest says {expected}.',
		hint: 'The file changed since it was received. Restore it, or record the new checksum with its reason.',
	},
	'source-file-twice': {
		severity: 'error',
		message: 'The manifest names this file twice, first for documents[{first}].',
		hint: 'Remove one of the entries. Names that differ only in upper and lower case are one file on some computers.',
	},
	'source-exists': {
		severity: 'error',
		message: 'The archive already holds a file of this name.',
		hint: 'A source is never overwritten: rename the new file, or record the new checksum of the old one by hand.',
	},
	'source-doubled': {
		severity: 'error',
		message: 'This file is, byte for byte, {other}.',
		hint: 'Keep one of the two.',
	},
	'source-beside-word': {
		severity: 'note',
		message:
			'The PDF of a paper whose Word file, {other}, stands beside it: the Word file is read.',
		hint: 'It gives the pages where it has the same text. Where it is another paper, or is to be read instead, add it alone: `npm run ingest -- FILE.pdf`.',
	},
	'source-gives-pages': {
		severity: 'note',
		message: 'The PDF of {other}, kept beside it: it gives the pages, and the Word file the text.',
		hint: 'Where the PDF is another paper, or is to be read instead, add it alone: `npm run ingest -- FILE.pdf`.',
	},
	'pages-not-word': {
		severity: 'error',
		message: 'Its entry names a PDF that gives its pages; only a Word file has none of its own.',
		hint: 'Remove `pages` from the entry.',
	},
	'pages-other': {
		severity: 'error',
		message: 'The PDF that is to give its pages has only {found} percent of its text.',
		hint: 'Take the PDF that was made of this Word file, or remove `pages` from the entry.',
	},
	'pages-unread': {
		severity: 'error',
		message: 'The PDF that is to give its pages cannot be read: {reason}',
		hint: 'Take another PDF of the paper, or remove `pages` from the entry.',
	},
	'pages-uncertain': {
		severity: 'warning',
		message: 'Where this line stands in the PDF is not certain; it has no page.',
		hint: 'Compare the line with the PDF: the two may differ there.',
	},
	'source-too-large': {
		severity: 'error',
		message: 'The file has {found} bytes, expected at most {expected}.',
		hint: 'Give the text of one document; a scan or a volume is no source.',
	},
	'source-empty': {
		severity: 'error',
		message: 'The file holds no text.',
		hint: 'Get the file again from where it came.',
	},
	'source-extension': {
		severity: 'error',
		message: 'The name says {expected}, but the file is {found}.',
		hint: 'Give the file under its own name, or get it again from where it came.',
	},
	'lines-missing': {
		severity: 'error',
		message: 'The lines that were read of this file are not there.',
		hint: 'Run `npm run ingest`: it reads the file and writes them; review and commit them.',
	},
	'lines-changed': {
		severity: 'error',
		message: 'The lines were changed after they were read of the file.',
		hint: 'Restore them, or delete them and run `npm run ingest`. A wrong reading is put right under `roles` in the manifest.',
	},
	'lines-of-other': {
		severity: 'error',
		message: 'The lines were read of other bytes, or with another decision about tracked changes.',
		hint: 'Run `npm run ingest`: it reads the file again.',
	},
	'lines-differ': {
		severity: 'error',
		message: 'Read again, the file gives {found}, where {expected} stands.',
		hint: 'The reader has changed since. To take what it gives now, delete the lines, run `npm run ingest` and review the difference: roles, corrections and acceptances are keyed by line.',
	},
	'source-binary': {
		severity: 'error',
		message: 'This is {found}, expected plain text.',
		hint: 'Convert it to text first, and add the text.',
	},
	'source-encoding': {
		severity: 'error',
		message: 'Byte {found} at byte {column} of this line cannot stand there in {expected}.',
		hint: `Get the file again, or save it as UTF-8. Where it is in another encoding, ${ENCODING_HINT}`,
	},
	'source-encoding-uncertain': {
		severity: 'error',
		message: 'The encoding is not certain: it could be {found}.',
		hint: `A wrong guess would garble the text. ${ENCODING_HINT}`,
	},
	'source-encoding-unknown': {
		severity: 'error',
		message: 'The bytes seem to be {found}, expected UTF-8, UTF-16 or GB18030.',
		hint: 'Save the file as UTF-8 and add it again.',
	},
	'source-encoding-mark': {
		severity: 'error',
		message: 'The byte order mark says {found}, the manifest says {expected}.',
		hint: 'Correct `encoding` in the manifest, or remove it: the mark is enough.',
	},
	'control-character': {
		severity: 'error',
		message: 'The control character {found} stands in column {column}.',
		hint: 'Remove it from the source, or convert the original to text again.',
	},
	'replacement-character': {
		severity: 'error',
		message: 'U+FFFD stands in column {column}: a character was lost before the file came here.',
		hint: 'Convert the original to text again.',
		acceptable: true,
	},
	'unassigned-character': {
		severity: 'warning',
		message:
			'{found} in column {column} has no meaning of its own (a symbol of a font, or no character).',
		hint: 'Compare the page of the source: a bullet or sign of a symbol font may stand there.',
		acceptable: true,
	},
	'invisible-character': {
		severity: 'warning',
		message:
			'{found} in column {column} is not seen, yet it parts the words around it; kept as it stands.',
		hint: 'A conversion may have left it there: a search for the words does not find them.',
		acceptable: true,
	},
	'radical-character': {
		severity: 'warning',
		message:
			'{found} in column {column}: a radical stands for the ordinary character; kept as it stands.',
		hint: 'A conversion may have left it there: a search for the ordinary character does not find this place.',
		acceptable: true,
	},
	'circle-for-zero': {
		severity: 'warning',
		message: '{found} in column {column}: a circle stands for 〇; kept as it stands.',
		hint: 'A search for the ordinary spelling does not find this place.',
		acceptable: true,
	},
	'character-entity': {
		severity: 'warning',
		message: '“{found}” in column {column} is the name of a character in HTML; kept as it stands.',
		hint: 'Convert the original to text again; where it is printed so, accept it.',
		acceptable: true,
	},
	'garbled-text': {
		severity: 'error',
		message:
			'“{found}” in column {column}: text that was read in a wrong encoding, its characters lost.',
		hint: 'Convert the original to text again.',
		acceptable: true,
	},
	'lost-characters': {
		severity: 'error',
		message:
			'“{found}” in column {column}: question marks in a row, as stand for characters that were lost.',
		hint: 'Convert the original to text again; where it is printed so, accept it.',
		acceptable: true,
	},
	'source-format': {
		severity: 'error',
		message: 'This is {found}, expected plain text.',
		hint: 'Save it as text (UTF-8) and add that; the archive does not read the format yet.',
	},
	'word-cut': {
		severity: 'note',
		message: 'The line ends with “{found}”; the hyphen is kept, though it may only part a word.',
		hint: COMPARE,
		acceptable: true,
	},
	'line-too-long': {
		severity: 'error',
		message: 'The line has {found} characters, expected at most {expected}.',
		hint: 'Line ends may be lost. Convert the original to text again.',
	},
	'too-many-lines': {
		severity: 'error',
		message: 'The file has {found} lines, expected at most {expected}.',
		hint: 'Give the text of one document.',
	},
} as const satisfies Record<string, Rule>;
