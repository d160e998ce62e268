import { PART_NUMBER } from '../../model/addressing/part-name.ts';

/** How the appendices and annexes of papers are named in running text, folded; each pattern quotes what it was written for. */

const COUNTED = String.raw`(?:${PART_NUMBER})(?![\w]|[.-]\w|\s?[年月日个份页项名种条款%])`;

/**
 * What makes another word of the numeral behind the noun: 附件一览表, 附录一般包括, 附件一并提交, 附件三份, 附件十分详细,
 * 附录一百.
 */
const OTHER_WORD = '[览般并起旦同经样直致些切律贯面方边向带味个份篇页种项次者十百千分万]';

/** A number behind a Chinese noun, which it belongs to. */
const PART_CODE = `(?:${COUNTED})(?!${OTHER_WORD})`;

/** What makes another word of a noun without a number: 附件者, 附录一 and 附件 A. */
const NO_PART = String.raw`\s?[一二三四五六七八九十\dA-Za-zⅠ-Ⅻ]|[者款条页图表]`;

/** `附录一`, `附件 2`, `附录 II`, `附件B`. */
export const NUMBERED_PART = new RegExp(
	String.raw`(?<noun>附录|附件)\s?(?<number>${PART_CODE})`,
	'g',
);

/** A further number of the same noun: `附录一和二`, `附件一、二和三`, `附录一至三`; 附录一和二十个国家 is none. */
export const NEXT_PART = new RegExp(
	String.raw`\s?(?:[、和及与至]|以及)\s?(?<number>${COUNTED})(?=[、和及与的所中内里,。;:)]|以及|\s|$)`,
	'y',
);

/** The only one, which has no number: 附件. */
export const ONLY_PART = new RegExp(`(?<noun>附录|附件)(?!${NO_PART})`, 'g');

/**
 * Words that say where something is to be found or what is decided on: only behind them a part without a number is one
 * of the document at hand. 该公约及其附件 and 各附件 are of something else.
 */
export const ONLY_PART_LEAD =
	/(?:^|本文件的?|(?<!意)见|参阅|载于|载入|载录于|列于|列入|附于|根据|按照|依照|核准|批准|通过|作为|[在如将。;(])\s?$/;

/**
 * Owners of other parts, right before the name: 公约附件一, 《气候变化框架公约》附件一, 提交国际劳工大会的报告附件 A,
 * IDB.47/CRP.10 号文件附件二, 其附件一. An unread 的 may follow anything: 战略的附录一.
 */
export const FOREIGN_OWNER =
	/(?:公约|议定书|建议书|协定|协议|决议|决定|报告|文件|声明|宣言|宪章|章程|规则|条例|规约|备忘录|战略|纲领|计划|方案|框架|[法书》”"号其各该的A-Za-z\d])\s?$/;

/** Words before a part that say it is of the document at hand: 本文件附录一, 上文附录一, 所附附件一. */
export const OWN_PART = /(?:本(?:文件|报告|文)的?|[上下]文的?|所附的?|随附的?|决定草案)\s?$/;

/** Where a clause ends: a document named before it is not the owner of what is named behind it. */
export const PART_CLAUSE = /[,。;:!?、]/;

/** What may stand between a part and a place in it: `附录一，第3段`, `附件二的第3段`, `附件二（第3段）`. */
export const AFTER_PART = /^\s?(?:中?的)?\s?[,(]?\s?$/;
