import type { Rule } from './rule.ts';

/** What the manifest says: its form, and what a keeper corrects or accepts in it. */
export const MANIFEST_RULES = {
	'manifest-missing': {
		severity: 'error',
		message: 'The manifest of the sources cannot be read: {reason}',
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
		hint: 'Correct the spelling of the key, or remove it. The fields are in src/model/manifest.ts.',
	},
	manifest: {
		severity: 'error',
		message: '{place}: {reason}, found {found}.',
		hint: 'Correct the value. The fields are in src/model/manifest.ts.',
	},
	'manifest-symbol': {
		severity: 'error',
		message: '“{found}” is no symbol that can be read, expected one such as GB.346/INS/8.',
		hint: 'Correct `facts.symbol`; a document whose symbol is of no known kind needs `facts.id` as well.',
	},
	'correction-place': {
		severity: 'error',
		message: '{reason}',
		hint: 'Correct `where` or `printed` in the manifest: the printed words stand in that place exactly once.',
	},
	'role-place': {
		severity: 'error',
		message:
			'The manifest calls this line {role} and says that it begins with “{expected}”; it begins with “{found}”.',
		hint: 'Correct `line` or `begins`: the first words of the line, once for each line.',
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
} as const satisfies Record<string, Rule>;
