import { COMPARE, compare, type Rule, sayRole } from './rule.ts';

/** The body: its numbers, headings, items, notes and tables. */
export const BODY_RULES = {
	'no-paragraph': {
		severity: 'error',
		message: 'The source holds no text behind its first page.',
		hint: 'Check that the whole file arrived. Where lines of the text were taken for the first page, say under `roles` in the manifest what they are.',
	},
	'item-address': {
		severity: 'error',
		message:
			'The item {found} has the address {address}, which another item has or no item can have.',
		hint: compare('a line may be doubled, or a label misread.'),
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
		hint: compare('a paragraph may begin here.'),
		acceptable: true,
	},
	'number-unread': {
		severity: 'error',
		message:
			'The line opens with “{found}”, which could be the number of the next paragraph in a form that is not read.',
		hint: `A paragraph number is read as "12.", "12．" or "12、". ${COMPARE} ${sayRole('paragraph, goes-on, text, note')} in the manifest entry settles it.`,
	},
	'note-unread': {
		severity: 'error',
		message:
			'The line opens with “{found}”, as a footnote does, in a form that is not read, or whose mark is in doubt.',
		hint: `A note and its mark are read as "¹" or "<sup>1</sup>", and as plain digits where just one number can be the mark. ${COMPARE} ${sayRole('note, goes-on, text, item')} in the manifest entry settles it.`,
	},
	'page-furniture': {
		severity: 'note',
		message: 'Taken as the head, foot or number of a page, not as text: “{found}”.',
		hint: COMPARE,
		acceptable: true,
	},
	'lone-number': {
		severity: 'warning',
		message: 'The number {found} stands on a line of its own; taken as text.',
		hint: `${COMPARE.slice(0, -1)}: it may be the number of a page, or the cell of a table.`,
		acceptable: true,
	},
	'number-alone': {
		severity: 'error',
		message:
			'The number {found} stands alone on its line: it is that of a page, or a part of the text.',
		hint: `${COMPARE} ${sayRole('furniture, goes-on, text, block')} in the manifest entry settles it.`,
	},
	'text-after-decision': {
		severity: 'error',
		message: 'Text without a number stands behind a draft decision.',
		hint: `${COMPARE} ${sayRole('note, text, block')} in the manifest entry says what it is; \`block\` makes it a part of the decision.`,
	},
	'sentence-cut': {
		severity: 'warning',
		message: 'The text above this line ends without punctuation and nothing goes on with it.',
		hint: compare('a line may be lost.'),
		acceptable: true,
	},
	'heading-or-text': {
		severity: 'error',
		message: 'This line is a heading, or a part of the text above or below it.',
		hint: `${COMPARE} ${sayRole('heading, goes-on, block, text, table')} in the manifest entry settles it.`,
	},
	'part-or-text': {
		severity: 'error',
		message: 'This line labels an appendix or annex, or is a part of the text above.',
		hint: `${COMPARE} ${sayRole('appendix, annex, heading, block, text')} in the manifest entry settles it.`,
	},
	'drawing-unread': {
		severity: 'error',
		message: 'This line is one of a drawn table or box whose cells are in doubt.',
		hint: `${COMPARE} Lines may be missing, or a cell may go on in the next line. ${sayRole('table, box, block, text, furniture')} in the manifest entry settles it.`,
	},
	'second-block': {
		severity: 'warning',
		message: 'A further block of text without a number, taken into the paragraph above.',
		hint: `${COMPARE} A number may be lost. ${sayRole('block, text, heading')} in the manifest entry settles it.`,
		acceptable: true,
	},
	'item-sequence': {
		severity: 'warning',
		message: 'Unexpected item {found} after {last}.',
		hint: `${COMPARE} A line may be lost, doubled or out of order.`,
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
		hint: compare('the mark, or the line that carries it, may be lost.'),
		acceptable: true,
	},
	'mark-sequence': {
		severity: 'error',
		message: 'The mark {found} stands behind the mark {last}; marks of notes rise.',
		hint: compare('a digit may be misread, or lines be out of order.'),
		acceptable: true,
	},
	'mark-without-footnote': {
		severity: 'error',
		message: 'The mark {found} has no footnote.',
		hint: compare('the note may be lost.'),
	},
	'contents-mismatch': {
		severity: 'warning',
		message: 'The contents announce “{found}”; no heading reads so.',
		hint: compare('contents and heading may really differ in print.'),
		acceptable: true,
	},
	'draft-decision-mismatch': {
		severity: 'warning',
		message:
			'The first page announces draft decisions in paragraphs {expected}; they stand in {found}.',
		hint: 'Compare the page of the source; if it is printed so, accept it in the manifest.',
		acceptable: true,
	},
} as const satisfies Record<string, Rule>;
