import type { Rule } from './rule.ts';

const INGESTION_FAULT = 'This is a fault of the ingestion, not of the source: mend src/ingest.';

/** The proof that every character of a source has one role in its document. */
export const PROOF_RULES = {
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
