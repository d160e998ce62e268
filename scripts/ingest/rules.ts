import type { Finding, Severity } from '../../src/schemas/document.ts';

/** What a rule says where it is broken. `{name}` stands for a value. */
interface Rule {
	severity: Severity;
	message: string;
	hint: string;
	/** True where a keeper may accept the finding in the manifest, because it is printed so. */
	acceptable?: boolean;
}

const COMPARE = 'Compare the page of the source.';
const INGESTION_FAULT = 'This is a fault of the ingestion, not of the source: mend scripts/ingest.';
const ENCODING_HINT =
	'`encoding:` in its manifest entry, or `--encoding` where the file is added, settles it (utf-8, utf-16le, utf-16be, gb18030).';

/** Every rule of ingestion and of the check, by its id. Ids are permanent: `accepted` entries and reports name them. */
export const RULES = {
	// The manifest.
	'manifest-missing': {
		severity: 'error',
		message: 'The manifest of the sources is not there: {reason}.',
		hint: 'Restore content/sources/manifest.yml; an empty archive has the one line `documents: []`.',
	},
	'manifest-encoding': {
		severity: 'error',
		message: 'The manifest is not UTF-8, or holds a control character.',
		hint: 'Save it as UTF-8 without control characters.',
	},
	'manifest-syntax': {
		severity: 'error',
		message: 'This is not YAML that the archive reads: {reason}',
		hint: 'Mend the line; the forms are shown in CONTRIBUTING.md.',
	},
	'manifest-key': {
		severity: 'error',
		message: 'Unknown key “{found}” in {place}, expected one of {expected}.',
		hint: 'Correct the spelling of the key, or remove it. The fields are in src/schemas/manifest.ts.',
	},
	manifest: {
		severity: 'error',
		message: '{place}: {reason}, found {found}.',
		hint: 'Correct the value. The fields are in src/schemas/manifest.ts.',
	},
	'manifest-symbol': {
		severity: 'error',
		message: '“{found}” is no symbol that can be read, expected one such as GB.346/INS/8.',
		hint: 'Correct `facts.symbol`; a document whose symbol is of no known kind needs `facts.id` as well.',
	},
	// Files.
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
		hint: 'Give the path of a text file; content/sources holds text files and manifest.yml only.',
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
		hint: 'Convert the original to text again. If it is printed so, accept it in the manifest.',
		acceptable: true,
	},
	'unassigned-character': {
		severity: 'warning',
		message:
			'{found} in column {column} has no meaning of its own (a symbol of a font, or no character).',
		hint: 'Compare the page of the source: a bullet or sign of a symbol font may stand there.',
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
	// The first page.
	'front-line-unknown': {
		severity: 'error',
		message: 'This line of the first page fits no pattern of a masthead, title or summary.',
		hint: 'Add the pattern to scripts/ingest/classify/front-patterns.ts.',
	},
	'symbol-mismatch': {
		severity: 'warning',
		message: 'The first page prints {found}, its session, section and item make {expected}.',
		hint: `${COMPARE} The printed symbol was taken.`,
		acceptable: true,
	},
	metadata: {
		severity: 'error',
		message: 'No {what} is printed, can be derived, or stands in the manifest.',
		hint: 'Give `facts.{field}` in the manifest.',
	},
	// The body.
	'no-paragraph': {
		severity: 'error',
		message: 'The source holds no numbered paragraph; at least a paragraph 1 is expected.',
		hint: 'Check that the whole file arrived, and that its paragraphs are numbered "1.", "2." …',
	},
	'item-address': {
		severity: 'error',
		message:
			'The item {found} has the address {address}, which another item has or no item can have.',
		hint: `${COMPARE.slice(0, -1)}: a line may be doubled, or a label misread.`,
	},
	'paragraph-sequence': {
		severity: 'error',
		message: 'Unexpected paragraph {found}, expected {expected}.',
		hint: `${COMPARE} Lines may be lost, doubled or out of order.`,
		acceptable: true,
	},
	'number-in-sentence': {
		severity: 'error',
		message:
			'The line opens with the number {found} in mid-sentence; taken as a part of the sentence.',
		hint: `${COMPARE.slice(0, -1)}: a paragraph may begin here.`,
		acceptable: true,
	},
	'unnumbered-text': {
		severity: 'error',
		message: 'Text under a heading that belongs to no numbered paragraph, box or figure.',
		hint: `A paragraph number may be lost in the source. Compare the page.`,
	},
	'sentence-cut': {
		severity: 'warning',
		message: 'The text above this line ends without punctuation and nothing goes on with it.',
		hint: `${COMPARE.slice(0, -1)}: a line may be lost.`,
		acceptable: true,
	},
	'heading-or-text': {
		severity: 'warning',
		message: 'This line could be a heading; taken as the rest of the sentence above.',
		hint: COMPARE,
		acceptable: true,
	},
	'second-block': {
		severity: 'note',
		message: 'A further block of text without a number, taken into the paragraph above.',
		hint: `${COMPARE.slice(0, -1)}: a number may be lost.`,
		acceptable: true,
	},
	'table-row': {
		severity: 'note',
		message: 'A table of {found} rows; each is kept as a text of the paragraph above.',
		hint: `${COMPARE.slice(0, -1)}: the table of the print may have more than its text.`,
		acceptable: true,
	},
	'footnote-sequence': {
		severity: 'error',
		message: 'Unexpected footnote {found}, expected {expected}.',
		hint: `${COMPARE} Lines may be lost, doubled or out of order.`,
		acceptable: true,
	},
	'footnote-without-mark': {
		severity: 'error',
		message: 'Footnote {found} has no mark in the text.',
		hint: `${COMPARE.slice(0, -1)}: the mark, or the line that carries it, may be lost.`,
		acceptable: true,
	},
	'mark-without-footnote': {
		severity: 'error',
		message: 'The mark {found} has no footnote.',
		hint: `${COMPARE.slice(0, -1)}: the note may be lost.`,
	},
	'contents-mismatch': {
		severity: 'warning',
		message: 'The contents announce “{found}”; no heading reads so.',
		hint: `${COMPARE.slice(0, -1)}: contents and heading may really differ in print.`,
		acceptable: true,
	},
	'draft-decision-mismatch': {
		severity: 'warning',
		message:
			'The first page announces draft decisions in paragraphs {expected}; they stand in {found}.',
		hint: `${COMPARE.slice(0, -1)}; if it is printed so, accept it in the manifest.`,
		acceptable: true,
	},
	'correction-place': {
		severity: 'error',
		message: '{reason}',
		hint: 'Correct `where` or `printed` in the manifest: the printed words stand in that place exactly once.',
	},
	'acceptance-without-finding': {
		severity: 'error',
		message: 'The manifest accepts {found} at line {line}, where there is no such finding.',
		hint: 'Remove the entry from `accepted`, or correct its line.',
	},
	'acceptance-not-possible': {
		severity: 'error',
		message: 'The manifest accepts {found} at line {line}, which no print explains.',
		hint: 'Remove the entry from `accepted`, and mend the source, the manifest or the ingestion.',
	},
	// Addresses.
	'address-malformed': {
		severity: 'error',
		message: '{found} is no address that the archive can give.',
		hint: 'A number or letter of this place is out of the common: compare the page of the source.',
	},
	'address-twice': {
		severity: 'error',
		message: 'The address {found} would be given twice: to line {first} and to this line.',
		hint: `${COMPARE} One of the two numbers or letters may be misread; an address can have one place only.`,
	},
	'document-twice': {
		severity: 'error',
		message: 'This is {found}, and so is {other}.',
		hint: 'Two sources cannot have one address: compare symbol and `facts.id` of both.',
	},
	'address-lost': {
		severity: 'error',
		message: 'The published address {found} leads nowhere.',
		hint: 'Restore what stood there, or say under `moved` in the manifest where it leads: `- {from: …, to: …, reason: …}`.',
	},
	'address-renumbered': {
		severity: 'error',
		message: 'The text published as {found} would become {expected}, and {found} another text.',
		hint: 'Restore the published number. If the print is so, accept this in the manifest with the reason.',
		acceptable: true,
	},
	'lock-line': {
		severity: 'error',
		message: '“{found}” is no address.',
		hint: 'Restore content/addresses.lock from its history: it holds one address a line and only grows.',
	},
	'lock-incomplete': {
		severity: 'error',
		message: '{count} addresses are not in the lock, the first of them {found}.',
		hint: 'Run `npm run ingest`, for a reading path `npm run paths`, and commit content/addresses.lock.',
	},
	'document-differs': {
		severity: 'error',
		message: 'This committed document {reason}.',
		hint: 'Run `npm run ingest`, review the difference and commit it.',
	},
	'moved-from': {
		severity: 'error',
		message: '`moved` sends {found} away, {reason}.',
		hint: 'Correct `from`: an address of content/addresses.lock that neither a document nor a path answers to.',
	},
	'moved-to': {
		severity: 'error',
		message: '`moved` sends {found} to {expected}, {reason}.',
		hint: 'Correct `to`: an address that a document or path of the archive answers to, or another moved one.',
	},
	// Writing.
	'disk-full': {
		severity: 'error',
		message: 'The disk is full: {reason}.',
		hint: 'Make room and run the command again.',
	},
	'content-unwritable': {
		severity: 'error',
		message: 'This cannot be written: {reason}.',
		hint: 'Check the permissions of the folder and run the command again.',
	},
	'ingest-running': {
		severity: 'error',
		message: 'Another ingest is running as process {found}.',
		hint: 'Wait for its end and run the command again.',
	},
	// The proofs.
	'ledger-two-roles': {
		severity: 'error',
		message: '“{found}” in column {column} is {expected} and {other}.',
		hint: INGESTION_FAULT,
	},
	'ledger-no-role': {
		severity: 'error',
		message: '“{found}” has no role.',
		hint: INGESTION_FAULT,
	},
	'text-not-as-printed': {
		severity: 'error',
		message: 'The document reads “{found}”, the source “{expected}”.',
		hint: INGESTION_FAULT,
	},
} as const satisfies Record<string, Rule>;

export type RuleId = keyof typeof RULES;

/** Returns a finding of a rule at a 1-based line, 0 for the file as a whole, with the values of its message. */
export function makeFinding(
	rule: RuleId,
	line: number,
	values: Readonly<Record<string, string | number>> = {},
): Finding {
	const { severity, message, hint } = RULES[rule];
	const fill = (text: string) =>
		text.replaceAll(/\{(\w+)\}/gu, (whole, name: string) =>
			values[name] === undefined ? whole : shorten(String(values[name])),
		);
	return { rule, severity, line, message: fill(message), hint: fill(hint) };
}

/** Longest value that a message quotes. */
const VALUE_LIMIT = 300;

const shorten = (value: string) =>
	value.length <= VALUE_LIMIT ? value : `${value.slice(0, VALUE_LIMIT)}…`;

/** True where a keeper may accept findings of this rule; of an unknown one there are none. */
export function isAcceptable(rule: string): boolean {
	const known: Partial<Record<string, Rule>> = RULES;
	return known[rule] === undefined || known[rule].acceptable === true;
}
