import { PART_SEGMENT } from './part-name.ts';

/** Sections since the 312th Session, committees and working parties before and beside them. */
export const GOVERNING_BODY_PARTS = [
	'INS',
	'POL',
	'LILS/WP/PRS',
	'LILS',
	'PFA/BS',
	'PFA/ICTS',
	'PFA',
	'HL',
	'ESP',
	'STM',
	'TC',
	'MNE',
	'WP/GBC',
	'WP/SDG',
	'SG/DECL',
] as const;

export type GoverningBodyPart = (typeof GOVERNING_BODY_PARTS)[number];

/** What may part two words of a symbol: "/", "/ " at a line join, "-" and "_" in file names, nothing in "GB346INS8". */
const SEPARATOR = String.raw`\s?[/._-]?\s?`;

function bodyPattern(body: GoverningBodyPart): RegExp {
	// PDF text has a small L or a one for the capital I of LILS.
	const letters = body.replaceAll('LILS', 'L[IL1]LS').replaceAll('/', '[/_-]');
	return new RegExp(`${SEPARATOR}${letters}(?![A-Za-z])`, 'iy');
}

/** How each body is found after the session; a longer name stands before the one that it begins with. */
export const BODY_SPELLINGS: [RegExp, GoverningBodyPart][] = GOVERNING_BODY_PARTS.map((body) => [
	bodyPattern(body),
	body,
]);

/** The parts of a symbol after one another, each read at the cursor. */
export const GB_PATTERNS = {
	/** `dec-GB.346/INS/8`. */
	decPrefix: /dec[_-](?=GB)/iy,
	/** `GB.346`, `GB346`, `GB 346`, `GB。346`, `gb/346`, `GB.3O1`, `GB.34 6`. */
	session: /GB[\s.。/_-]{0,2}([1-9](?:\s?[0-9Ol]){0,2})(?!\s?\d)/iy,
	/** The "350th bis" Session. */
	bis: /(?:th)?\s?bis(?![a-z])/iy,
	/** `GB.346/INS/INF/5`. */
	information: /\s?[/._-]?\s?INF(?![a-z])/iy,
	/** `GB.323/INS/PV/Draft`. */
	draftMinutes: /\s?[/._-]?\s?PV[/_-]Draft(?![a-z])/iy,
	/** `GB.331/PV`. */
	minutes: /\s?[/._-]?\s?PV(?![a-z])/iy,
	/** `GB.350/Agenda(Rev.2)`, `GB.347/议程`. */
	agenda: /\s?[/._-]?\s?Agenda(?![a-z])|\s?\/\s?议程/iy,
	/** `GB.346/INS/8`, `gb346-ins-8`, `GB346INS8`: letters part the number from what is before it. */
	itemAfterWord: /\s?[/._-]?\s?([1-9][0-9Ol]?)(?![0-9A-Za-z])/y,
	/** `GB.301/9`, `gb301-9`. */
	itemAfterSession: /\s?[/_-]\s?([1-9][0-9Ol]?)(?![0-9A-Za-z])/y,
	/** `GB.340/INS/18/6`, and `GB.340/INS/18.6` with a point for the slash. */
	subItem: /(?:\s?\/\s?|\.)([1-9][0-9Ol]?)(?![0-9A-Za-z])/y,
	/** `gb340-ins-18-6`. */
	subItemOfFile: /[/._-]([1-9][0-9Ol]?)(?![0-9A-Za-z])/y,
	/** `GB.340/INS/8/Addendum`. */
	addendum: /[/_-]Addendum(?![a-z])/iy,
	/** `GB.323/INS/5/Appendix I`. */
	appendix: /[/_-]Appendix[\s_-]([IVX]{1,5})(?![a-z])/iy,
	/** `GB.341/POL/3/Decision and related comments`. */
	decisionAndComments: /[/_-]decision[\s_-]and[\s_-]related[\s_-]comments(?![a-z])/iy,
	/** `GB.338/PFA/2/decision`, `GB.344/INS/13(Rev.1)/Decision`, `GB.347/INS/4/决定`. */
	decision: /[/_-]decision(?![a-z])|\/决定(?!草案)/iy,
};

/**
 * More of the same word, or a further part that no reader understood; "…/GB." opens the next symbol of a list, and `/p12`
 * is a place.
 */
export const CONTINUED = new RegExp(
	String.raw`[A-Z0-9]|\/(?!GB|(?:(?:p|fn|en|box|fig|h|text|table)\d|${PART_SEGMENT}(?![a-z])))[A-Z0-9]`,
	'iy',
);
