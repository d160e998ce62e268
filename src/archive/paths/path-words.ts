import type { PathIssue } from './path-schema.ts';

/** How what is wrong with a path file is said. */
export interface PathWords {
	name: (name: string) => string;
	nameHint: string;
	size: (length: number, longest: number) => string;
	sizeHint: string;
	noFields: string;
	fieldsHint: string;
	/** Of an error of the YAML reader, its message without the place. */
	yaml: (message: string) => string;
	yamlHint: string;
	alias: (source: string) => string;
	aliasHint: string;
	/** Of what the schema found, without the place. */
	issue: (issue: PathIssue) => string;
	/** Names the place of a value: of a step by number and title, null where it is in none, and the keys to it. */
	place: (step: { number: number; title: string } | null, keys: readonly string[]) => string;
	repeated: (number: number, first: number, title: string) => string;
	repeatedHint: string;
}

/** For keepers. */
export const KEEPER_WORDS: PathWords = {
	name: (name) => `The name "${name}" cannot be a part of an address.`,
	nameHint:
		'Use small letters of a to z, digits, and single hyphens between them; "adapt" is a page of the site.',
	size: (length, longest) =>
		`The file has ${String(length)} characters, at most ${String(longest)} are read.`,
	sizeHint: 'Make several paths of it.',
	noFields: 'The file does not begin with fields between two lines of "---".',
	fieldsHint: 'The fields are in src/archive/paths/path-schema.ts.',
	yaml: (message) => `${message}.`,
	yamlHint: 'Correct the YAML.',
	alias: (source) => `Unexpected alias "*${source}".`,
	aliasHint: 'Write the value out.',
	issue: ({ message }) => `${message}.`,
	place(step, keys) {
		if (step === null) return keys.length === 0 ? '' : `${keys.join('.')}: `;
		const title = step.title === '' ? '' : ` (${step.title})`;
		const name = `Step ${String(step.number)}${title}`;
		return `${[name, ...(keys.length > 0 ? [keys.join('.')] : [])].join(', ')}: `;
	},
	repeated: (number, first, title) =>
		`Step ${String(number)} has the title of step ${String(first)}: ${title}.`,
	repeatedHint: 'Readers, and the progress they keep, know a step by its title.',
};
