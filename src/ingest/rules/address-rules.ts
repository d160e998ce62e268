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
		hint: 'Two sources cannot have one address: compare symbol and `facts.id` of both. A paper that was issued anew is a document of its own, a revision, though its first page may not print it: `npm run ingest -- {name} FILE`.',
	},
	'address-lost': {
		severity: 'error',
		message: 'The published address {found} leads nowhere.',
		hint: 'Restore what stood there, or say under `moved` in the manifest where it leads: `- {from: …, to: …, reason: …}`. A whole document is taken out by `npm run ingest -- --remove ID --reason …`.',
	},
	'address-renumbered': {
		severity: 'error',
		message: 'The text published as {found} would become {expected}, and {found} another text.',
		hint: 'A link to {found} would lead to the wrong words. Restore the published number; a paper that was issued anew is a document of its own, a revision: put the source back as it was, and add the new file, under a name of its own: `npm run ingest -- {name} FILE`.',
	},
	'lock-form': {
		severity: 'error',
		message:
			'This ledger is of the form without days, in which every address counted as published.',
		hint: 'Write behind each address the day on which it was published, parted by a space (`sed -i "s/$/ 2026-11-21/"`), and put this line first: {head}',
	},
	'lock-line': {
		severity: 'error',
		message: '“{found}” is no address, with a day behind it or without.',
		hint: 'Restore content/addresses.lock from its history: it holds one address a line, and behind it the day of its publication, such as 2026-11-30.',
	},
	'lock-superfluous': {
		severity: 'error',
		message:
			'{count} addresses of the lock lead nowhere and were never published, the first of them {found}.',
		hint: 'Run `npm run ingest`, which takes them out, and commit content/addresses.lock.',
	},
	'lock-unreleased': {
		severity: 'error',
		message: '{count} addresses are not published yet, the first of them {found}.',
		hint: 'Run `npm run release` and commit content/addresses.lock.',
	},
	'release-binds': {
		severity: 'error',
		message: '{found} was published on {day}, and its addresses hold for ever.',
		hint: 'Only what was not published can be undone. To take the document out: `npm run ingest -- --remove {found} --reason …`.',
	},
	'removal-target': {
		severity: 'error',
		message: '{found} cannot be taken out: {reason}.',
		hint: '`--remove` takes addresses of documents that are published, such as gb/347/ins/7; what is not published yet is undone by `--undo FILE`.',
	},
	'undo-target': {
		severity: 'error',
		message: 'The manifest has no source {found}.',
		hint: '`--undo` takes the name of a file of content/sources, as the manifest has it.',
	},
	'withdrawn-place': {
		severity: 'error',
		message: '`withdrawn` calls {found} taken out, {reason}.',
		hint: 'Remove the entry, or correct its `id`: the address of a published document that no source gives any more.',
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
