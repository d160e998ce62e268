import { PART_NUMBER } from '../../model/addressing/part-name.ts';
import { PRINTED_INSERTION } from '../../model/addressing/place.ts';
import { NO_PART, PART_CODE } from '../find/part-name-patterns.ts';

/** What is looked for in folded text: full-width forms, dashes and odd spaces are ASCII there. See `foldText`. */

/**
 * Where a symbol may begin: `见GB.346/INS/8`, but not inside a web address, a path or a file's name, where
 * `https://www.ilo.org/gb/346` and `a=GB.346/INS/8` have it.
 */
export const SYMBOL_START = /(?<![\w@./&=#?-])(?:dec-)?GB(?=[\s.。/_-]{0,2}\d)/gi;

/** A longer word, or a further part that no symbol has: `GB.346/INS/8/XYZ`. "/GB." opens the next symbol of a list. */
export const CONTINUED = /[A-Z0-9]|\/(?!GB)[A-Z0-9]/iy;

/** A plenary symbol has no section to know it by, and `GB 150/20` may be anything: only `GB.301/9` in full is one. */
export const PLENARY = /^(?:dec-)?GB\.\d{3}\//i;

const NUMBER = String.raw`[1-9]\d{0,3}(?:${PRINTED_INSERTION})?(?:\s?\([a-z]{1,5}\)(?:\s?\([ivx]{1,5}\))?)?`;

/** What may part a symbol from the paragraph of it: `，`, ` （`, `号文件`, `, at `. */
const LINKS = {
	chinese: String.raw`\s?(?:号?文件|号决定)?(?:中?的)?\s?[,(]?\s?`,
	english: String.raw`\s?[,(]?\s*(?:at\s+)?`,
};

/** What parts two numbers of a list. */
const JOINTS = {
	chinese: String.raw`(?:\s?段)?\s?[至到~、和与及-]\s?(?:第\s?)?`,
	english: String.raw`(?:\s?-\s?|\s(?:and|to)\s+|,\s?(?:and\s+)?|\s&\s)`,
};

const listOf = (joint: string) => `${NUMBER}(?:${joint}${NUMBER})*`;

/** `11th`, `12%` and `12345` are no paragraphs. */
const END = String.raw`(?![\da-z%])`;

/** Joints that name all between two numbers. */
export const RANGE_JOINT = /^\s?(?:[至到~-]|to\s)/;

/** Places behind a symbol, tried in order; the group `list` holds their numbers. */
export const PLACES_AFTER = {
	/** `，第12段`, `号文件第12至15段`, `，第113、117和119至124段`, `第12段和第14段`, `（第61(a)段）`, `第28段第4项`. */
	chinese: new RegExp(
		String.raw`${LINKS.chinese}第\s?(?<list>${listOf(JOINTS.chinese)})\s?段(?:\s?(?:\((?<letter>[a-z]{1,5})\)(?:\((?<under>[ivx]{1,5})\))?|第\s?(?<bullet>[1-9]\d?))\s?项)?`,
		'iy',
	),
	/** `, paras 113, 117 and 119–124`, ` (paragraphs 8, 9, 11 and 12)`. */
	several: new RegExp(
		String.raw`${LINKS.english}para(?:graph)?s\.?\s?(?<list>${listOf(JOINTS.english)})${END}`,
		'iy',
	),
	/** `, para. 12`, `, paragraph 61(a)`; the number after a comma is another thing: `para. 12, 2022`. */
	one: new RegExp(String.raw`${LINKS.english}para(?:graph)?\.?\s?(?<list>${NUMBER})${END}`, 'iy'),
	/** `，脚注3`, `, footnote 3`, `, fn. 3`, `，表格1`, `, table 1`, `，无编号文字2`, `, unnumbered text 2`. */
	numbered:
		/\s?[,(]?\s?(?:(?<footnote>脚注|footnote|fn\.)|(?<table>表格|table)|(?<text>无编号文字|unnumbered text))\s?(?<single>[1-9]\d{0,3})(?![\da-z])/iy,
};

/** A part behind a symbol, whose places follow it: `，附录一，第3段`, `号文件附件2`, `, Appendix I, para. 3`, `(Annex)`. */
export const PARTS_AFTER = {
	chinese: new RegExp(
		String.raw`${LINKS.chinese}(?<part>(?<noun>附录|附件)(?:\s?(?<code>${PART_CODE})|(?!${NO_PART})))`,
		'iy',
	),
	english: new RegExp(
		String.raw`${LINKS.english}(?<part>(?<noun>appendix|annex)(?:\s(?<code>${PART_NUMBER})(?![\w]|[.-]\w))?)(?![a-z\d])`,
		'iy',
	),
};

/** What parts the places of a body or part from those of the next: `，第12段；附录一，第3段`. */
export const NEXT_ZONE = /\s?;\s?/y;

/** Places before a symbol: `paragraph 12 of document GB.346/INS/8`, `paragraph 3 of Appendix I to GB.346/INS/8`. */
export const PLACES_BEFORE = new RegExp(
	String.raw`(?<![a-z])para(?:graph)?(?:s\.?\s?(?<several>${listOf(JOINTS.english)})|\.?\s?(?<one>${NUMBER}))\s+of\s+(?:(?<noun>appendix|annex)(?:\s(?<code>${PART_NUMBER}))?\s+(?:of|to)\s+)?(?:the\s+)?(?:(?:Governing\s+Body\s+|GB\s+)?document\s+)?$`,
	'i',
);

/** One number of a list, with its letter. */
export const LIST_NUMBER = new RegExp(
	String.raw`(?<number>[1-9]\d{0,3})(?<inserted>${PRINTED_INSERTION})?(?:\s?\((?<letter>[a-z]{1,5})\)(?:\s?\((?<under>[ivx]{1,5})\))?)?`,
	'gi',
);

/** A small letter behind a number may be an item as well, and nothing tells here what is held. */
export const DOUBTFUL_LETTER = /^[a-z]$/;
