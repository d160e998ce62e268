import type { Rule } from './rule.ts';

/** Writing to the disk. */
export const WRITING_RULES = {
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
	'content-unreadable': {
		severity: 'error',
		message: 'This cannot be read: {reason}.',
		hint: 'Restore it from its history, or mend its permissions.',
	},
	'content-changed': {
		severity: 'error',
		message: 'Another command changed this file while the sources were read.',
		hint: 'Run the command again.',
	},
	'journal-broken': {
		severity: 'error',
		message: 'The plan of a change that was cut off cannot be read: {reason}.',
		hint: 'Move the folder content/.committed away, restore content/ from its history, and run the command again.',
	},
	'ingest-running': {
		severity: 'error',
		message: '{found} is writing the archive.',
		hint: 'Wait for its end and run the command again. Where it is no longer running, delete the folder {folder}.',
	},
} as const satisfies Record<string, Rule>;
