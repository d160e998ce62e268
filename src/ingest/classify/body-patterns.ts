import type { MastheadField } from '../read/line.ts';

/** The forms of lines in the body of a document, as data. Each pattern quotes a line it was written for. */

/** "12. …", "**30.** …", "- 36.** …", "12．…", "12、…"; not "14.5%…". */
export const PARAGRAPH_NUMBER = /^(?<label>[\d０-９]{1,4}[.．、])(?:\*\*)?(?![\d０-９])\s*/u;

/** A paragraph put in later: "2A. …", "2 bis. …", "2之二. …", "4 之二. …". */
export const INSERTED_NUMBER =
	/^(?<label>(?<number>[\d０-９]{1,4})\s?(?:(?<letter>[A-Z])(?=[.．、])|(?<latin>bis|ter|quater|quinquies)|之(?<chinese>[二三四五六]))[.．、]?)(?:\*\*)?\s*(?=\S)/u;

/** What the paragraphs that are put in behind one have behind its number, in their order: 12A, 12B; 12 bis, 12 ter. */
export const INSERTION_ORDERS: readonly (readonly string[])[] = [
	[...'abcdefghijklmnopqrstuvwxyz'],
	['bis', 'ter', 'quater', 'quinquies'],
];

/** What the address of a paragraph put in later has behind the number: 12 bis is 12之二. */
export const INSERTIONS: Readonly<Record<string, string>> = {
	二: 'bis',
	三: 'ter',
	四: 'quater',
	五: 'quinquies',
};

/** "1.1 …", "4.1. …", "2.3.1 …"; not "1.1%…" or "2.5 亿…". */
export const DECIMAL_NUMBER =
	/^(?<label>(?<number>[\d０-９]{1,3})(?<suffix>(?:[.．][\d０-９]{1,2}){1,2})[.．]?)\s+(?![百千万亿%％])(?=[\p{Script=Han}\p{L}“《（(])/u;

/** True for text that opens with the number of a paragraph: "12. …", "12A. …", "1.1 …". */
export const opensParagraph = (text: string): boolean =>
	PARAGRAPH_NUMBER.test(text) || DECIMAL_NUMBER.test(text) || INSERTED_NUMBER.test(text);

/** Signs that open an item, with those of symbol fonts: "- 加快落实…", "• 加快落实…". */
export const BULLET = String.raw`[-•▪■●◦‣⁃∙\uF0A7\uF0B7\uF0D8]`;

/** "(a) 注意到…", "（一）…", "㈠ …". */
export const ITEM_LABEL =
	/^(?:[(（]\s?(?<label>[a-zａ-ｚ]{1,4}|[\d０-９]{1,2}|[一二三四五六七八九十]{1,3})\s?[)）]|[㈠-㈩])\s*/u;

/** "a. 按周分配；", "ii. 雇主组。", "1) 提前申请；", "a) 第一项；", "① 电子邮件；": only where a list is expected. */
export const OTHER_ITEM_LABEL =
	/^(?<label>(?:[a-z]|[ivx]{1,5})[.．]|(?:[\d０-９]{1,2}|[a-z]{1,4})[)）]|[①-⑳])\s*(?=\S)/u;

/** "¹² 见理事会文件…", "<sup>12</sup> …". */
export const FOOTNOTE_LABEL = /^(?:<sup>(?<plain>\d{1,3})<\/sup>|(?<raised>[⁰¹²³⁴-⁹]{1,3}))\s*/u;

/** A paragraph number in another manner than those that are read: "12 …", "12)…", "**12**. …", "第 12 段 …". */
export const UNREAD_NUMBER =
	/^[^\p{L}\p{N}]{0,4}(?:第\s?)?(?<number>[\d０-９]{1,4}|[⒈-⒛①-⑳])(?:[^\p{N}\p{L}%％.．]|[.．](?!\p{N}{1,3}(?!\p{N}))|段|bis|[a-z]\b)/u;

/** A paragraph put in later with a small letter, which an item or a part of a number may have: "1a. …". */
export const SMALL_INSERTION = /^(?<number>[\d０-９]{1,4})\s?[a-z][.．、]\s*\S/u;

/** A note in another manner than those that are read: "[1] 见…", "[^1]: 见…", "〔1〕 见…", "① 见…", "* 见…", "*见…", "† 见…"; not "*见*". */
export const UNREAD_NOTE =
	/^(?<note>[[〔［【]\^?(?<number>[\d０-９]{1,3})[\]〕］】]:?|[①-⑳]|\*{1,3}(?=\s|\p{Script=Han}[^*]*$)|[†‡]{1,2})/u;

/** A note whose sign lost its raised place: "1 理事会文件 GB.341/INS/7。". */
export const PLAIN_NOTE = /^(?<number>\d{1,3})\s+(?=[\p{Script=Han}《“A-Z])/u;

/** 表 1. 预算, which is no heading. */
export const TABLE_CAPTION = /^表\s*(?:\d{1,3}|[一二三四五六七八九十]{1,3})[\s.．:：、]/u;

/** 框 1. 一项试点 · 方框 2：… · 专栏 1 … */
export const BOX_CAPTION =
	/^(?:文本框|方框|专栏|插文|框)\s*\d{1,3}(?:\s|[.．:：、](?!\d)\s*)(?=\S)/u;

/** 附录 · 附录一 · 附件 1 · 附录 II：… · 附录一 会议室使用规则 · 附录一 — 会议室使用规则; not 附录一所载的规则. */
export const PART_LABEL =
	/^(?<label>附\s*(?<kind>录|件)(?:\s*(?<number>[一二三四五六七八九十]{1,3}|[IVXＩＶＸ]{1,5}|[\d０-９]{1,2}|[A-Z]))?)(?:$|(?:\s*[:：.．]\s*|\s*——\s*|\s+[-–—]\s+|\s+)(?<title>\S.*)$)/u;

/** 附录一（续）, where a page goes on with it. */
export const PART_GOES_ON = /^附\s*[录件].{0,4}\s*[(（]续[)）]$/u;

/** 第 1 条, over the title of the article; 第29C款 of a budget. */
export const ARTICLE = /^第\s*(?:\d{1,3}[A-Z]?|[一二三四五六七八九十]{1,3})\s*[条款]$/u;

/** 第4条 核准, an article with its title on one line. */
export const TITLED_ARTICLE = /^第\s*(?:\d{1,3}[A-Z]?|[一二三四五六七八九十]{1,3})\s*[条款]\s/u;

/** 会议于下午 6 时 30 分休会。, the end of a sitting in minutes. */
export const SITTING_ENDS = /^会议.{0,30}(?:休会|闭会|散会|结束)。?$/u;

/** A line in brackets, whatever it says: （费用）. */
export const IN_BRACKETS = /^[(（][^()（）]{1,60}[)）]$/u;

/** What parts two items on a line of its own: 或. */
export const BETWEEN_ITEMS = /^(?:或者?|[和与及并]|以及)$/u;

/** A line that names where words are from, in brackets: (GB.347/INS/4，第 5 段); not （费用）. */
export const BRACKETED_LINE =
	/^(?=[(（].*(?:[\dA-Z见]|文件|决议|公约))[(（][^()（）]{2,80}(?:[(（][^()（）]{1,40}[)）][^()（）]{0,40}){0,3}[)）][。.]?$/u;

/** What stands under a figure or table and belongs to it: 资料来源：…, 注：…, 说明：…. */
export const SOURCE_LINE = /^(?:资料来源|数据来源|来源|注释?|说明)\s*[:：]/u;

/** Lines under the last paragraph of a paper of before 2011, with the field that they print. */
export const CLOSING_LINES: readonly { field: MastheadField; pattern: RegExp }[] = [
	// 日内瓦，2007 年 2 月 12 日。
	{
		field: 'date',
		pattern: /^\p{Script=Han}{2,8}[，,]\s*\d{4}\s*年\s*\d{1,2}\s*月\s*\d{1,2}\s*日。?$/u,
	},
	// 第54次全体会议(续会), under a resolution, alone or before the day.
	{
		field: 'sitting',
		pattern:
			/^第\s*\d{1,4}\s*次(?:全体)?会议(?:\s*[(（]续会[)）])?(?:\s+\d{4}\s*年\s*\d{1,2}\s*月\s*\d{1,2}\s*日)?$/u,
	},
	// 2021年12月24日, under the sitting.
	{ field: 'day', pattern: /^\d{4}\s*年\s*\d{1,2}\s*月\s*\d{1,2}\s*日$/u },
	// 提请决定：第 12 段；第 15 段。
	{ field: 'action', pattern: /^提[请交]决定[：:]\s*第[\d\s、，；和至第段–-]+段。?$/u },
];

/** Markdown's thematic break, which stands where the page had a rule, and the dashes that draw one: "————", "====". */
export const RULE = /^(?:-{3,}|\*{3,}|_{3,}|\*\s\*\s\*|[–—─━═]{3,}|={3,})$/u;

/** What draws the edges of a table: "├────┼────┤", "+----+----+". */
export const BORDER =
	/^(?:(?=[\u2500-\u257F\s]*[─━═┄┅┈┉╌╍])[\u2500-\u257F\s]{2,}|\+(?:[-=]+\+)+)$/u;

/** A line between drawn edges: "│ 差旅 │ 100 │", "｜差旅｜100｜". */
export const DRAWN_ROW = /^[│┃║｜].*[│┃║｜]$/u;

/** | 地区 | 项目数 |, a row of a Markdown table. */
export const MARKDOWN_ROW = /^\|.*\|$/u;

/** 图 1 三方成员选定的… · 图 1. 三方成员选定的… */
export const FIGURE_CAPTION = /^图\s*\d{1,3}(?:\s|[.．:：、](?!\d)\s*)(?!所示|显示|表明|说明)/u;

/** ▶ 目录 */
export const CONTENTS_LABEL = /^目\s*录$/u;

/** "I. 导言.....5", "页次", "一、导言\t1-2". */
export const CONTENTS_ENTRY = /^[页段]次$|\.{3}\s*\d{1,4}$|\t\s*\d{1,4}(?:\s*[-–至]\s*\d{1,4})?$/u;

/** Over the notes at the end of a document: 附注. */
export const NOTES_NAME = /^[附脚尾]\s*注$|^注\s*释$/u;

/** How a heading is numbered or named; `rank` says which kinds stand over which. */
export interface HeadingForm {
	name: string;
	rank: number;
	pattern: RegExp;
}

/** Names of sections that carry no number. */
export const SECTION_NAMES = /^(?:[导導]\s*言|引\s*言|决\s*定\s*草\s*案|[结結]\s*[论論])$/u;

/** What a first section is often called; it opens the body where nothing else tells a heading from a line of the title. */
export const FIRST_SECTIONS =
	/^(?:背\s*景|背景(?:情况|信息|资料)|概\s*[述要况]|前\s*言|摘\s*要|执行摘要|范\s*围|目\s*[的标]|现\s*状|总\s*则|缘\s*起|说\s*明|(?:缩略语|缩略词|简称|术语)(?:表|一览表?|和简称)?)$/u;

/** Over a list of abbreviations: 缩略语. */
export const ABBREVIATIONS_NAME = /^(?:缩略语|缩略词|简称|术语)/u;

/** ILO 国际劳工组织, of such a list. */
export const ABBREVIATION = /^[A-Z][\w&/.-]{1,14}[\s:：—–-]+(?=\p{Script=Han})/u;

/** What a last section is called that holds no text of the paper: 参考文献. */
export const LAST_SECTIONS = /^(?:参考(?:文献|资料|书目)|文献目录|书目|引用文献)$/u;

/** Signs of a formula: C = a × b + c. */
export const FORMULA = /[=＝≤≥±×÷√∑≈]/u;

/** What opens the rest of a sentence, and no sentence: 的建议。, 以及各方意见。 */
export const REST_OF_SENTENCE =
	/^(?:[、，。；]|的(?![确士])|以及|和(?![平谐约解])|与(?![会其])|及(?![时早])|或(?!许)|并(?![购非])|等(?![级待]))/u;

/** How a line ends that goes on: 提交关于 · 使用情况以及; not 存在 or 参与. */
export const ENDS_OPEN =
	/(?:(?<!参)与|(?<![总缓])和|(?<!普)及|[或于是了至把被该]|(?<![目标])的|关于|对于|(?<!合)并|(?<![存潜内])在|(?<!行)为|(?<![自理])由|(?<!服)从|根据|按照|包括|以便)$/u;

/** Words of a sentence, which no heading has: 注意到, 强调. */
export const WORDS_OF_SENTENCE =
	/(?<![偿归])还(?![款原])|(?<=.)(?<![为除])了(?!解)|也(?!门)|但(?!书)|因此|如果|注意到|认为|表示|强调|指出|正在|尚未|以便|从而|其中/u;

/** Words of a sentence that a heading has seldom: 秘书处将提交… */
export const CLAUSE =
	/(?<=.)(?<!即)将(?!如何|来)|(?<=.)已(?!知)|须(?!知)|曾|应[当在向予由]|(?:^|[^应])该/u;

/** The heading over what a body is asked to decide. */
export const DECISION_NAME = /^(?:拟议的?)?决\s*定\s*(?:草\s*案|要点)$/u;

/** A. 养恤金行政管理局: a heading, or a choice of several. */
export const CAPITAL_LETTER = /^[A-Z][.．、]\s*(?=\p{Script=Han})/u;

/** Forms from the outermost to the innermost. A heading of no form has the rank of `unnumbered`. */
export const HEADING_FORMS: readonly HeadingForm[] = [
	// 第一部分：会议室 · 第二编, over its title
	{
		name: 'division',
		rank: -1,
		pattern: /^第[一二三四五六七八九十]{1,3}(?:部分|编)(?:\s*[:：]|\s|$)/u,
	},
	// I. 联合国发展系统改革现状
	{ name: 'roman', rank: 0, pattern: /^[IVX]{1,5}\.\s/u },
	// 一. 背景情况
	{ name: 'chinese-numeral', rank: 0, pattern: /^[一二三四五六七八九十]{1,3}(?:[.．、]\s*|$)/u },
	{ name: 'section-name', rank: 0, pattern: SECTION_NAMES },
	// III.1 实现 2030 年议程
	{ name: 'roman-decimal', rank: 1, pattern: /^[IVX]{1,5}\.\d{1,2}\s/u },
	// A. 养恤金行政管理局
	{ name: 'capital', rank: 1, pattern: CAPITAL_LETTER },
	// 成果目标 1：促进社会正义的… · 成果领域 1: 改善能力发展的交付
	{ name: 'outcome', rank: 1, pattern: /^成果(?:目标|领域)\s*\d{1,2}\s*[:：]/u },
	// 保障因素 A：加强旨在…
	{ name: 'enabler', rank: 1, pattern: /^保障因素\s*[A-Z]\s*[:：]/u },
	// 产出 1.1. 提高成员国批准国际劳工标准的能力 · 产出 A.1. 通过…
	{ name: 'output', rank: 3, pattern: /^产出\s*[\dA-Z]{1,2}\.\d{1,2}\.?\s/u },
	// 第 1 条
	{ name: 'article', rank: 1.5, pattern: ARTICLE },
	// (a) 加强系列能力发展的工具和方法
	{ name: 'letter', rank: 3, pattern: /^[(（][a-z][)）]\s/u },
];

export const UNNUMBERED_RANK = 2;

/** Characters that end a finished sentence, item or lead-in. */
export const FINISHING = '。！？；：.!?;:…';

/** Signs that may follow them. */
export const CLOSING = '”’"\')）》】」]*';

/** Those of them, and the comma, behind which more of the same sentence is expected. */
export const GOING_ON = '；;：:，,';

/** The raised digits of footnote marks. */
export const RAISED_DIGITS = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** Longest heading without a sign of its own, in characters. */
export const UNMARKED_HEADING_LIMIT = 60;

/** The least width at which lines of text are broken, in characters: a shorter one without an end was not broken there. */
export const TEXT_WIDTH = 20;
