import { PART_NUMBER, PART_SEGMENT } from './part-name.ts';
import { PRINTED_INSERTION } from './paragraph-number.ts';

const DIGITS = String.raw`[1-9]\d{0,3}(?!\d)`;
/** 十二, 二百零四. */
const NUMERAL = '[一二三四五六七八九十百零〇]{1,7}';
const ANY_NUMBER = `${DIGITS}|${NUMERAL}`;
/** Folding has made the hyphen and the en dash one; `—`, `——`, `~` and `〜` stand for them too. */
const DASH = String.raw`[-~〜—―]{1,3}`;

/** How places of a document are written, in folded text of either case; read one after the other at a cursor. */
export const PLACE_WORDS = {
	/** Opens Chinese paragraphs: `第12段`; without 第 none may be the end of a longer number or word. */
	chinese: /第\s?|(?<![\w./-])(?=\d)/y,
	/** Closes them: 段落 is a paragraph, 段落差, 段时间 and 段位 are none. */
	chineseEnd: /\s?(?:自然)?段(?![时位差路式])(?:落(?!差))?/y,
	/** Opens English ones: `para. 12`, `paras 12`, `par. 12`, `¶¶12`, `§ 12`, `para. no. 12`; a sign alone `#12`. */
	english:
		/(?:(?<![a-z])para?(?:graph)?s?\.?(?![a-z])|段[落号]?|¶{1,2}|§{1,2})\s?(?:nos?\.\s?|:\s?)?(?=\d)|#(?=\d)/iy,
	/** `12`, `12A`, `12 bis`, `12之二`, `1.1`, with what may stand behind it: `(a)`, `(a)(ii)`, ` a)`, `.a`. */
	number: new RegExp(String.raw`(?<number>${ANY_NUMBER})(?<inserted>${PRINTED_INSERTION})?`, 'iy'),
	/** `12`, of what has no letters. */
	plainNumber: new RegExp(String.raw`(?<number>${ANY_NUMBER})`, 'y'),
	/** `iii`, of an endnote. */
	roman: /(?<roman>[ivx]{1,8})\b/iy,
	/** A noun that several numbers may stand behind in a sentence. */
	severalNoun: /s\.?\s?(?:nos?\.\s?)?$|^[¶§]{2}|段/iu,
	label:
		/\s?\((?<letter>[a-z]{1,2}|[ivx]{1,5})\)(?:\s?\((?<under>[ivx]{1,5})\))?|\s(?<half>[a-z])\)|\.(?<dotted>[a-z])(?![a-z.])/iy,
	/** A letter of the number before: the (b) of `61(a) and (b)`. */
	nextLabel: /\((?<letter>[a-z]{1,2}|[ivx]{1,5})\)(?:\s?\((?<under>[ivx]{1,5})\))?/iy,
	/** Between two numbers, naming all that lie between: `12至15`, `12-15`, `12段至第15段`, `12 to paragraph 15`. */
	range: new RegExp(
		String.raw`\s?(?:(?:自然)?段)?\s?(?:${DASH}|直?至|到|(?<![a-z])(?:to|through)(?![a-z]))\s?(?:第\s?|(?:para(?:graph)?\.?|p)\s?(?=\d))?`,
		'iy',
	),
	/** Between two numbers, naming both: `12、14`, `12和14`, `12, 14, and 16`. */
	and: /\s?(?:[、,和与及&]|以及|(?<![a-z])and(?![a-z]))\s?(?:[和与及]|以及|and(?![a-z]))?\s?(?:第\s?(?=[\d一二三四五六七八九十百]))?/iy,
	/** What makes a number behind para. another thing: `12%`, `12th`, `12 million`, `12.5.1.1`. */
	notAfter: /[\da-z%]|\.\d|\s?%|\s?(?:million|billion|per\scent)(?![a-z])/iy,
	/** Closes the items behind a Chinese paragraph or box: `段(a)项`, `段第4项`, `段(a)分段`; 项目 is another word. */
	itemsEnd: /\s?(?:分?项|分段)(?![目下])/y,
	/** Between two lists of items: `(a)项和第4项`. */
	moreItems: /\s?[和、及与]\s?(?=[第(])/y,
	ordinal: /\s?(?:第\s?)?/y,
	/** `段(a)`. */
	chineseLabel: /\s?\((?<letter>[a-z]{1,2}|[ivx]{1,5})\)(?:\s?\((?<under>[ivx]{1,5})\))?/iy,
	/** `para. 28, bullet 4`, `box 1, items (a) and (c)`, `para. 61, sub-paragraph (a)`. */
	englishItems:
		/[\s,]+(?:bullets?(?:\spoints?)?|items?|sub-?para(?:graph)?s?\.?|indents?|points?)\s?(?=[\d(])/iy,
	/** `para. 28, fourth bullet`. */
	ordinalItem:
		/[\s,]+(?:the\s)?(?<ordinal>first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)\s(?:bullet|item|indent)(?:\spoint)?(?![a-z])/iy,
	/** `item (a) of paragraph 61`, `sub-paragraph (a) of`. */
	itemFirst:
		/(?:the\s)?(?:bullets?(?:\spoints?)?|items?|sub-?para(?:graph)?s?\.?|indents?|points?)\s?(?=[\d(])/iy,
	/** `fourth bullet point of paragraph 28`. */
	ordinalFirst:
		/(?:the\s)?(?<ordinal>first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)\s(?:bullet|item|indent)(?:\spoint)?(?![a-z])/iy,
	of: /\s(?:of|in|under|to)\s(?:the\s)?/iy,
	/** A label of an item: `(a)`, `(a)(ii)`, `a`, `4`, `四`. */
	itemLabel: new RegExp(
		String.raw`(?:\((?<letter>[a-z]{1,2}|[ivx]{1,5})\)(?:\s?\((?<under>[ivx]{1,5})\))?|(?<bare>[a-z])(?![a-z])|\(?(?<number>${ANY_NUMBER})\)?)`,
		'iy',
	),
	/** `文件首页`, `front matter`. */
	front: /文件首页|(?<![a-z])front\smatter(?![a-z])|#front(?![\w-])/iy,
	/** `12 bis`, `12之二`, which are nothing else. */
	inserted:
		/(?<![\w./-])(?<number>[1-9]\d{0,3})(?<inserted>\s?(?:bis|ter|quater|quinquies)(?![a-z])|\s?之[二三四五])/iy,
	/** `第3号脚注`. */
	noteAfter: new RegExp(
		String.raw`第?\s?(?<number>[1-9]\d{0,3}|${NUMERAL})\s?[号条个]?\s?(?:脚注|注释)`,
		'y',
	),
	/** A place as an address has it: `#p61-a`, `p12-p15`, `/fn3`, `appendix1-p3`, `#p61(a)`. */
	fragment: new RegExp(
		String.raw`(?:[#/]|(?<![a-z0-9.]))(?<fragment>(?:${PART_SEGMENT}[-/])?(?:p|fn|en|box|fig|h|text|table)\d[\w.-]{0,20}(?:\([a-z\d]{1,5}\)){0,2}|${PART_SEGMENT}(?=[,;]))`,
		'iy',
	),
	/** A part: `附录一`, `附件2`, `Appendix I`, `App. I`, `appendix1`. */
	part: new RegExp(
		String.raw`(?:(?<chinese>附录|附件)\s?(?<number>${PART_NUMBER})?(?![\w一二三四五六七八九十百千览般并起旦同经样直致些切律])|(?<![a-z])(?<english>appendix|annex|app\.|ann\.)\s?(?<code>${PART_NUMBER})?(?![a-z\d]))`,
		'iy',
	),
	/** Between a part and a place in it: `附录一，第3段`, `附件二的第3段`, `Appendix I, para. 3`. */
	inPart: /[\s,/:-]*(?:中?的)?\s?\(?(?:at\s)?/iy,
	/** Between two groups of places: `第12段、附录一`, `para. 12 and footnote 3`; behind a semicolon the part is named anew. */
	group:
		/\s?(?:(?<semicolon>;)|[、,和与及&]|以及|(?<![a-z])and(?![a-z]))\s?(?:[和与及]|以及|and(?![a-z]))?\s?/iy,
} as const satisfies Record<string, RegExp>;

/** Nouns of what is numbered in a document by itself, each with what it is; a longer noun before what it ends with. */
export const SERIES_WORDS = [
	// Their numbers are those of the print, which has them in Roman numerals as a rule: 尾注 iii, "endnote 3".
	['endnote', /(?:尾注|(?<![a-z])end-?notes?)\s?/iy],
	['footnote', /(?:脚注|(?<![a-z\d])注释?|(?<![a-z])(?:foot-?)?notes?|(?<![a-z])fns?\.?)\s?/iy],
	['text', /(?:无编号文字|(?<![a-z])unnumbered\stexts?)\s?/iy],
	['box', /(?:文本框|方框|专栏|插文|框|(?<![a-z])box(?:es)?)\s?/iy],
	['table', /(?:(?<![附列图代])表格?|(?<![a-z])tables?)\s?/iy],
	['figure', /(?:(?<!意)图|(?<![a-z])fig(?:ures?|s?\.)?)\s?/iy],
	['heading', /(?:(?<!小)标题|(?<![a-z])headings?)\s?/iy],
] as const satisfies readonly (readonly [string, RegExp])[];

export const ORDINALS = [
	...['first', 'second', 'third', 'fourth', 'fifth'],
	...['sixth', 'seventh', 'eighth', 'ninth', 'tenth'],
];
