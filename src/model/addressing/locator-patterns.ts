import { PART_NUMBER, PART_SEGMENT } from './part-name.ts';
import { PRINTED_INSERTION } from './place.ts';

const NUMBER = String.raw`[1-9]\d{0,3}`;
/** "12", "12 bis", "12之二", "12A", "1.1", "61(a)", "61(a)(i)", "12至15", "12-15", "12 and 13", "12、13". */
const NUMBERS = String.raw`(?<from>${NUMBER})(?<inserted>${PRINTED_INSERTION})?(?:\s?\((?<label>[a-z]{1,5})\)(?:\s?\((?<under>[ivx]{1,5})\))?|\s?(?<joint>[-~—至到和与及、,]|to|and)\s?(?:第\s?|p)?(?<to>${NUMBER}))?`;

const BOX = String.raw`(?:文本框|方框|专栏|插文|框|(?<![a-z])box)`;
const TEXT = String.raw`(?:无编号文字|(?<![a-z])unnumbered\stext)`;

/** An item by what it belongs to, which has no number of its own in the text. */
const itemOf = (owner: string) =>
	new RegExp(
		String.raw`${owner}\s?(?<owner>${NUMBER})(?:\s?(?:第\s?)?\(?(?<printed>[a-z]{1,5}|${NUMBER})\)?(?:\s?\((?<under>[ivx]{1,5})\))?\s?项|[\s,]+item\s?\(?(?<named>[a-z]{1,5}|${NUMBER})\)?(?:\s?\((?<underNamed>[ivx]{1,5})\))?)$`,
	);

const CHINESE_NUMERAL = '[一二三四五六七八九十百零〇]{1,7}';

/** Numbers of paragraphs in Chinese numerals: `第十二段`, `第十二至十五段`, `第六十一(a)段`, `第十二之二段`. */
export const CHINESE_NUMBERS = new RegExp(
	String.raw`第\s?${CHINESE_NUMERAL}(?:\s?[-~—至到和与及、,]\s?(?:第\s?)?${CHINESE_NUMERAL})?(?=(?:之[二三四五])?[\s()a-z]*段)`,
	'g',
);

/** One of them. */
export const CHINESE_NUMBER = new RegExp(CHINESE_NUMERAL, 'g');

/** How people write a place after a symbol; tried in order on folded, lower-case text, at its end. */
export const PINPOINTS = {
	/** `第12段`, `第 12 至 15 段`, `第61(a)段`, `第61段(a)项`, `第61段(a)(i)项`, `第28段第4项`, `12段`. */
	chineseParagraph: new RegExp(
		String.raw`(?:第\s?|(?<![\w./]))${NUMBERS}\s?段(?:\s?(?:第\s?)?\(?(?<item>[a-z]{1,5}|${NUMBER})\)?(?:\s?\((?<itemUnder>[ivx]{1,5})\))?\s?(?:项|分[项段]))?$`,
	),
	/** `para 12`, `paras. 12–14`, `paragraph 61(a)`, `段落 12`, `¶12`, `§ 12`, `#12`. */
	paragraph: new RegExp(String.raw`(?:(?<![a-z])para(?:graph)?s?\.?|段落?|[¶§#])\s?${NUMBERS}$`),
	/** `脚注3`, `fn3`, `fn. 3`, `footnote 3`, `第3号脚注`. */
	footnote: new RegExp(
		String.raw`(?:(?:脚注|注释?|(?<![a-z])(?:foot)?notes?|(?<![a-z])fn\.?)\s?(?<after>${NUMBER})|第\s?(?<before>${NUMBER})\s?[号条个]?\s?(?:脚注|注释?))$`,
	),
	/** `12 bis`, `12之二`, which are nothing else: `GB.346/INS/8 12 bis`. */
	inserted: new RegExp(
		String.raw`(?<![\w./-])(?<from>${NUMBER})(?<inserted>\s?(?:bis|ter|quater|quinquies)|\s?之[二三四五])$`,
	),
	/** `para. 28, bullet 4`. */
	bullet: new RegExp(
		String.raw`(?<![a-z])para(?:graph)?\.?\s?(?<from>${NUMBER})(?<inserted>${PRINTED_INSERTION})?[\s,]+bullet\s?(?<item>${NUMBER})$`,
	),
	/** `文本框1第2项`, `文本框1(a)项`, `文本框1(a)(i)项`, `box 1, item 2`, `box 1, item (a)`. */
	boxItem: itemOf(BOX),
	/** `文本框1`, `方框1`, `专栏 1`, `box 1`. */
	box: new RegExp(String.raw`${BOX}\s?(?<number>${NUMBER})$`),
	/** `无编号文字1(a)项`, `unnumbered text 1, item 2`. */
	textItem: itemOf(TEXT),
	/** `无编号文字1`, `unnumbered text 1`: in the order printed, as the site names them. */
	text: new RegExp(String.raw`${TEXT}\s?(?<number>${NUMBER})$`),
	/** `表格1`, `表1`, `table 1`; `附表1` is numbered apart. */
	table: new RegExp(String.raw`(?:(?<![附列图代])表格?|(?<![a-z])table)\s?(?<number>${NUMBER})$`),
	/** `图1`, `fig. 1`, `figure 1`. */
	figure: new RegExp(String.raw`(?:图|(?<![a-z])fig(?:ure|\.)?)\s?(?<number>${NUMBER})$`),
	/** `标题7`, `heading 7`: in the order printed, as the site names them. */
	heading: new RegExp(String.raw`(?:标题|(?<![a-z])heading)\s?(?<number>${NUMBER})$`),
	/** `文件首页`, `front matter`. */
	front: /(?:文件首页|(?<![a-z])front\smatter)$/,
	/** A fragment of an address: `#p61-a`, `p12-p15`, `fn3`, `h7`, `appendix1-p3`, `#front`. */
	fragment: new RegExp(
		String.raw`(?:#|(?<![a-z0-9]))(?<fragment>(?:${PART_SEGMENT}[-/])?(?:p|fn|box|fig|h|text|table)\d[\w.-]{0,20}|front)$`,
	),
};

/** The part that a place stands in, before it: `附录一`, `附件 2 的`, `appendix i, `, `#appendix1`. */
export const PART_BEFORE = new RegExp(
	String.raw`#?(?:(?<chinese>附录|附件)|(?<![a-z])(?<english>appendix|annex))\s?(?<number>${PART_NUMBER})?[\s,/-]*(?:中?的)?\s?$`,
);

/** Joints of two numbers that name both, and so a range only where nothing lies between. */
export const ENUMERATING = new Set(['and', '和', '与', '及', '、', ',']);

/** Words around a symbol that say no more than that it is one: `理事会文件 GB.346/INS/8，第12段`, `GB.346/INS/8号文件第12段`. */
export const AROUND_SYMBOL = {
	before:
		/^(?:请?参?见|see)?\s?(?:(?:国际劳工组织|国际劳工局|劳工组织)?(?:理事会)?文件|(?:(?:governing body|gb) )?doc(?:ument)?s?\.?)?[\s:]*/,
	after: /\s?(?:号?文件|号决[议定])?\s?的?[\s,.:;、。/#]*$/,
};

/** A place in brackets: `GB.346/INS/8（第12段）`. */
export const BRACKETED_PLACE = /\s?\(([^()]{2,40})\)$/;

/** Punctuation that closes a sentence around what was copied. */
export const CLOSING = /[\s,.:;、。]+$/;
