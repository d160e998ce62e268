import { COMPARE, type Rule } from './rule.ts';

/** Versions of a paper: what a corrigendum says, and papers that were issued again. */
export const VERSION_RULES = {
	'corrigendum-unread': {
		severity: 'warning',
		message: 'This corrigendum says something that is not understood: “{found}”.',
		hint: 'Both papers link to one another all the same. What is read is such as 第12段第3行，将“A”改为“B”; 脚注3，删去“A”; 第4段(b)项，在“A”之后增加“B”; 第12段改为：“…”; 删去第14段; 在第15段之后增加以下一段：“…”.',
		acceptable: true,
	},
	'corrigendum-place': {
		severity: 'warning',
		message: 'This corrigendum corrects {found}, which the archive does not have.',
		hint: `${COMPARE} The correction is not shown there; both papers link to one another all the same.`,
	},
	'corrigendum-words': {
		severity: 'warning',
		message: 'This corrigendum corrects “{printed}” in {found}, where these words do not stand.',
		hint: `${COMPARE} It may be of another version, or of another place. The correction is not shown there; both papers link to one another all the same.`,
	},
	'reissue-place': {
		severity: 'error',
		message: '`reissues` says that {found} was issued again as {expected}, {reason}.',
		hint: 'Correct the entry, or remove it: one of the two is a document that the archive holds, and each pair stands once.',
	},
} as const satisfies Record<string, Rule>;
