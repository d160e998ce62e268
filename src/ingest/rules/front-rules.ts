import { COMPARE, type Rule, sayRole } from './rule.ts';

/** The first page, and what is known of the document by it. */
export const FRONT_RULES = {
	'front-line-unknown': {
		severity: 'error',
		message: 'This line of the first page fits no pattern of a masthead, title or summary.',
		hint: `${COMPARE} ${sayRole('masthead, title, subtitle, purpose, summary, notice, heading, text')} in the manifest entry says what it is.`,
	},
	'symbol-mismatch': {
		severity: 'warning',
		message: 'The first page prints {found}, its session, section and item make {expected}.',
		hint: `${COMPARE} The printed symbol was taken.`,
		acceptable: true,
	},
	'date-unread': {
		severity: 'warning',
		message: '“{found}” gives no date of the calendar.',
		hint: `${COMPARE} Give \`facts.date\` in the manifest.`,
		acceptable: true,
	},
	metadata: {
		severity: 'error',
		message: 'No {what} is printed, can be derived, or stands in the manifest.',
		hint: 'Give `facts.{field}` in the manifest.',
	},
} as const satisfies Record<string, Rule>;
