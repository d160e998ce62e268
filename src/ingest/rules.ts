import type { Finding } from '../model/document.ts';
import { interpolate } from '../model/interpolate.ts';
import { ADDRESS_RULES } from './rules/address-rules.ts';
import { BODY_RULES } from './rules/body-rules.ts';
import { FRONT_RULES } from './rules/front-rules.ts';
import { IMAGE_RULES } from './rules/image-rules.ts';
import { MANIFEST_RULES } from './rules/manifest-rules.ts';
import { PDF_RULES } from './rules/pdf-rules.ts';
import { PROOF_RULES } from './rules/proof-rules.ts';
import { SOURCE_RULES } from './rules/source-rules.ts';
import { VERSION_RULES } from './rules/version-rules.ts';
import { WORD_RULES } from './rules/word-rules.ts';
import { WRITING_RULES } from './rules/writing-rules.ts';
import type { Rule } from './rules/rule.ts';

/** Every rule of ingestion and of the check, by its id. Ids are permanent: `accepted` entries and reports name them. */
const RULES = {
	...MANIFEST_RULES,
	...SOURCE_RULES,
	...WORD_RULES,
	...PDF_RULES,
	...IMAGE_RULES,
	...FRONT_RULES,
	...BODY_RULES,
	...ADDRESS_RULES,
	...VERSION_RULES,
	...WRITING_RULES,
	...PROOF_RULES,
};

export type RuleId = keyof typeof RULES;

/** Returns a finding of a rule at a 1-based line, 0 for the file as a whole, with the values of its message. */
export function makeFinding(
	rule: RuleId,
	line: number,
	values: Readonly<Record<string, string | number>> = {},
): Finding {
	const { severity, message, hint } = RULES[rule];
	const entries = Object.entries(values).map(([name, value]) => [name, shorten(String(value))]);
	const said = Object.fromEntries(entries) as Record<string, string>;
	return {
		rule,
		severity,
		line,
		message: interpolate(message, said),
		hint: interpolate(hint, said),
		...(entries.length > 0 && { values: said }),
	};
}

/** Longest value that a message quotes. */
const VALUE_LIMIT = 300;

const shorten = (value: string) =>
	value.length <= VALUE_LIMIT ? value : `${value.slice(0, VALUE_LIMIT)}…`;

/** True where a document may be published with a finding of this rule, which readers are then told. */
export function isPublished(rule: RuleId): boolean {
	return RULES[rule].severity !== 'error' || isAcceptable(rule);
}

/** Every rule, by its id. */
export const RULE_IDS = Object.keys(RULES) as RuleId[];

/** True where a keeper may accept findings of this rule; of an unknown one there are none. */
export function isAcceptable(rule: string): boolean {
	const known: Partial<Record<string, Rule>> = RULES;
	return known[rule] === undefined || known[rule].acceptable === true;
}
