import { GOVERNING_BODY_PARTS } from '../../model/addressing/governing-body-patterns.ts';
import { parseSymbol } from '../../model/addressing/symbol.ts';
import type { MastheadField } from '../read/line.ts';
import { remember } from './remember.ts';

/** What the first page of a document prints, as patterns over a line whose letterspacing is closed up. */

const NUMBER = String.raw`[\d０-９〇零一二三四五六七八九十百]+`;

/** 20 (b) · 99(dd) · 139. */
const AGENDA_ITEM = String.raw`${NUMBER}(?:\s?[(（][a-z]{1,4}[)）])?`;

/** Each field with the printed line it was written for. The first pattern that matches wins. */
const MASTHEAD_PATTERNS: readonly { field: MastheadField; pattern: RegExp }[] = [
	// 第 346 届会议，2022 年 10 月至 11 月，日内瓦 · 第三十八届会议
	{ field: 'session', pattern: new RegExp(String.raw`^第\s*${NUMBER}\s*届会议(?:[，,].+)?$`, 'u') },
	// 2022 年 6 月 21 日至 22 日，维也纳 · 2003 年 3 月，日内瓦
	{
		field: 'meeting',
		pattern: /^[\d０-９〇○零一二三四五六七八九]{4}\s*年.{0,40}[，,]\s*\p{Script=Han}{2,12}$/u,
	},
	// GB.286/STM/1, above the masthead before 2011
	{
		field: 'symbol',
		pattern:
			/^(?:dec-)?[A-ZＡ-Ｚ]{1,5}[.．]\s?[\d０-９]{1,3}(?:\s?bis)?(?:[/／][^，。：]{1,60})?$/u,
	},
	// 大会决议 · 大会通过的决议 · 2021年12月24日大会决议
	{
		field: 'kind',
		pattern:
			/^(?:\d{4}\s*年\s*\d{1,2}\s*月\s*\d{1,2}\s*日)?(?:大会|理事会|安全理事会|委员会)(?:通过的)?(?:决议|决定)$/u,
	},
	// 报告四, of a conference
	{ field: 'kind', pattern: /^报告\s*(?:[一二三四五六七八九十]{1,3}|[IVX]{1,5})$/u },
	// 国 际 劳 工 局, over 理 事 会; 联合国, over 大会; 工业发展组织
	{ field: 'office', pattern: /^(?:国际劳工(?:局|组织)|联合国|(?:联合国)?工业发展组织)$/u },
	// Distr.: General · 分发：普遍
	{ field: 'distribution', pattern: /^(?:Distr\.?|分发|分配)\s*[：:]/u },
	// 5 January 2022, under it
	{ field: 'distribution', pattern: /^\d{1,2}\s+[A-Z][a-z]{2,8}\s+\d{4}$/u },
	// Chinese, over Original: English
	{
		field: 'distribution',
		pattern: /^(?:Arabic|Chinese|English|French|Russian|Spanish|中文)$/u,
	},
	// 供讨论和指导 · 提请决定
	{
		field: 'action',
		pattern:
			/^(?:供|提请)(?:讨论|指导|决定|参考|审议|辩论|通过|批准|核准|注意|了解|信息|备查|采取行动|[、和并与])+$/u,
	},
	// 日期：2022 年 10 月 7 日 · **日期：**2022 年 10 月 7 日
	{ field: 'date', pattern: /^日\s*期\s*[：:]/u },
	// 原文：英文
	{ field: 'originalLanguage', pattern: /^(?:原\s*文|Original)\s*[：:]/u },
	// 第八项议程 · 临时议程项目 11 · 议程项目20 (b) · 议程项目13和75(a)
	{
		field: 'agendaItem',
		pattern: new RegExp(
			String.raw`^(?:第\s*${NUMBER}\s*项议程|(?:临时)?议程项目\s*${AGENDA_ITEM}(?:[、和]${AGENDA_ITEM}){0,4})$`,
			'u',
		),
	},
	// 计划、财务和行政管理部分
	{ field: 'section', pattern: /^[\p{Script=Han}、]{2,20}部分$/u },
	// 发展合作分项
	{ field: 'segment', pattern: /^[\p{Script=Han}、]{2,20}分项$/u },
	// INS · STM
	{ field: 'sectionCode', pattern: new RegExp(`^(?:${GOVERNING_BODY_PARTS.join('|')})$`, 'u') },
	// 理 事 会 · 工业发展理事会 · 方案和预算委员会 · 部门和技术会议及相关问题委员会 · 国际劳工局 / 理事会
	{
		field: 'body',
		pattern:
			/^(?:国际劳工局\s*[/／]\s*理事会|(?:国际劳工)?大会|[\p{Script=Han}、]{0,20}(?:理事会|委员会|工作组))$/u,
	},
];

/** What parts fields that stand side by side: a tab, or two spaces and more. */
const COLUMNS = /\t\s*|\s{2,}/u;

/** Most words of a line that may be several fields with one space between them. */
const MOST_WORDS = 16;

/**
 * Returns the one field that a text prints; null where no pattern fits. A first page is looked at from many sides, and
 * those of one body print the same lines.
 */
const findField = remember((text): MastheadField | null => {
	const closed = closeMasthead(text);
	const code = closed.normalize('NFKC');
	const isOther = code !== closed;
	const field = MASTHEAD_PATTERNS.find(
		({ field: name, pattern }) =>
			pattern.test(closed) || (isOther && name === 'sectionCode' && pattern.test(code)),
	)?.field;
	if (field !== undefined) return field;
	// A/RES/99/1: any symbol that can be read, alone on its line.
	return /^[A-Z]{1,5}[./]/u.test(code) && parseSymbol(code) !== null ? 'symbol' : null;
});

/** Returns the field that a line of the masthead prints; null where no pattern fits. */
export function findMastheadField(text: string): MastheadField | null {
	const field = findField(text);
	if (field !== null) return field;
	return splitColumns(text).length > 1 ? 'columns' : null;
}

/** Returns words in groups that are a field each, the longest first; null where there is no such cut. */
function groupWords(words: readonly string[]): string[] | null {
	for (let size = words.length; size > 0; size -= 1) {
		const cell = words.slice(0, size).join(' ');
		if (findField(cell) === null) continue;
		if (size === words.length) return [cell];
		const rest = groupWords(words.slice(size));
		if (rest !== null) return [cell, ...rest];
	}
	return null;
}

/**
 * Returns the fields that stand side by side in a line: 国 际 劳 工 局, GB.286/STM/1. Where one space parts them, as in
 * 理 事 会 第 347 届会议, each is a field that is known; else, or where a cell is none, there is one cell or none.
 */
export const splitColumns = remember((text): readonly string[] => {
	const cells = text.split(COLUMNS).filter((cell) => cell !== '');
	if (cells.length > 1 && cells.every((cell) => findField(cell) !== null)) return cells;
	const words = text.split(/\s+/u).filter((word) => word !== '');
	if (words.length < 2 || words.length > MOST_WORDS) return [text];
	return groupWords(words) ?? [text];
});

/** Returns a line of the masthead without the spaces of letterspacing, however wide they are. */
export function closeMasthead(text: string): string {
	const isSpaced = /^\p{Script=Han}(?:\s+[\p{Script=Han}/／])+$/u.test(text);
	return isSpaced ? text.replaceAll(/\s/gu, '') : text;
}

/** 文件目的 (GB.346/INS/8), 文件的目的是 (GB.335/INS/9). */
export const PURPOSE_LABEL = /^文件的?目的是?$/u;

/** Lines that a printing office adds to a first page: 为节约起见，本文件未作印发。敬请各位代表自带文件与会。 */
export const NOTICES: readonly RegExp[] = [
	/^为节约起见，本文件/u,
	// 为了最大限度地减轻国际劳工局活动的环境影响和促进气候中立，本文件限量印发。
	/^为.{2,40}(?:环境影响|对环境的影响|气候中立).{0,20}，(?:本文件|一些文件).{0,12}(?:印发|印制|印刷|分发)/u,
];

/** The line with number and title of a resolution: 76/243. 刑事法庭余留事项国际处理机制经费的筹措. */
export const RESOLUTION_TITLE =
	/^(?:E?S-)?\d{1,4}\/\d{1,4}(?:\s?[A-Z](?:-[A-Z])?)?[.．]\s*(?=\P{N})/u;

/** B, the letter under the title of a resolution of several, with the mark of a note behind it. */
export const RESOLUTION_LETTER = /^[A-Z](?:-[A-Z])?\s?(?:[⁰¹²³⁴-⁹]{1,3}|<sup>\d{1,3}<\/sup>)?$/u;

/** The body that speaks, where its comma is lost: 大会. */
export const SPEAKER_ALONE = /^(?:大会|安全理事会|经济及社会理事会)$/u;

/** What opens a text that is no title: a body that speaks, "理事会：", "大会，". */
export const SPEAKER =
	/^(?:(?:国际劳工局)?理事会|(?:国际劳工)?大会|安全理事会|经济及社会理事会|\p{Script=Han}{2,12}委员会)[:：，,]$/u;

/** What a title ends with that goes on: 审议会议室的使用： */
export const TITLE_OPEN = /[：:、—–和与及或的]$/u;

/** What a further line of a title opens with: 第二份补充报告：会议室的使用 · 增编 · ——最新情况 */
export const TITLE_GOES_ON =
	/^(?:[—–和与及]|以及|(?:增编|补编|补遗|更正|修订[本案]?)(?:\s|$)|第\s*\S{1,3}\s*[份次号](?:补充)?报告)/u;

/** A title that says whose report it is, over what that is about: 总干事的报告, over 第二份补充报告：会议室的使用. */
export const REPORT_TITLE =
	/^(?:总干事|秘书长|执行主任|主席|主席团|委员会|劳工局|秘书处)的(?:报告|说明)$/u;

/** A line under the title that says what kind of paper this is: 总干事的报告. */
export const SUBTITLE = /^\p{Script=Han}{2,20}的(?:报告|说明)$/u;

/** Labels of the summary on the first page, as printed in any of the manners met so far. */
export const SUMMARY_LABELS: ReadonlySet<string> = new Set([
	'相关战略目标',
	'相关的战略目标',
	'主要相关成果目标',
	'主要相关成果',
	'主要相关成果和跨领域政策驱动因素',
	'主要相关成果/跨领域政策驱动因素',
	'政策影响',
	'法律影响',
	'财政影响',
	'需采取的后续行动',
	'需要采取的后续行动',
	'作者单位',
	'相关文件',
]);

/** 作者单位：, on a line of its own over what it names. */
export const SUMMARY_LABEL_ALONE = /^(?<label>[^：:，。]{2,24})[：:](?:\*\*)?$/u;

/** 政策影响：有。 · **政策影响：**有。 Groups: bold sign, label, colon with the closing bold sign. */
export const SUMMARY_LINE =
	/^(?<label>[^：:，。]{2,24})(?<colon>[：:](?:\*\*)?)(?<value>\s*\S.*)$/u;

/** A label of the summary that is not among the known ones: some letters and no more, behind known ones. */
export const SUMMARY_LABEL = /^[\p{Script=Han}/、]{2,16}$/u;
