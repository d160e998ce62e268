import { COMPARE, type Rule } from './rule.ts';

/** Addresses: given once, published for ever. */
export const ADDRESS_RULES = {
	'address-malformed': {
		severity: 'error',
		message: '{found} is no address that the archive can give.',
		hint: 'A number or letter of this place is out of the common: compare the page of the source.',
	},
	'address-twice': {
		severity: 'error',
		message: 'The address {found} would be given twice: to line {first} and to this line.',
		hint: `${COMPARE} One of the two numbers or letters may be misread; an address can have one place only. An appendix that counts anew is a source of its own: its \`facts.symbol\` is such as GB.323/INS/5/Appendix I.`,
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
		hint: 'Restore the published number.',
		acceptable: true,
	},
	'lock-line': {
		severity: 'error',
		message: '“{found}” is no address.',
		hint: 'Restore content/addresses.lock from its history: it holds one address a line and only grows.',
	},
	'lock-order': {
		severity: 'error',
		message: '“{found}” stands out of order, or twice.',
		hint: 'Run `npm run ingest`, which sorts the lock, and commit content/addresses.lock.',
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
} as const satisfies Record<string, Rule>;
