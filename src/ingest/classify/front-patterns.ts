import { GOVERNING_BODY_PARTS } from '../../model/addressing/governing-body-patterns.ts';
import type { MastheadField } from '../read/line.ts';

/** What the first page of a document prints, as patterns over a line whose letterspacing is closed up. */

const NUMBER = String.raw`[\d０-９〇零一二三四五六七八九十百]+`;

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
	// 国 际 劳 工 局, over 理 事 会
	{ field: 'office', pattern: /^国际劳工(?:局|组织)$/u },
	// 供讨论和指导 · 提请决定
	{
		field: 'action',
		pattern:
			/^(?:供|提请)(?:讨论|指导|决定|参考|审议|辩论|通过|批准|核准|注意|了解|信息|备查|采取行动|[、和并与])+$/u,
	},
	// 日期：2022 年 10 月 7 日 · **日期：**2022 年 10 月 7 日
	{ field: 'date', pattern: /^日\s*期\s*[：:]/u },
	// 原文：英文
	{ field: 'originalLanguage', pattern: /^原\s*文\s*[：:]/u },
	// 第八项议程 · 临时议程项目 11
	{
		field: 'agendaItem',
		pattern: new RegExp(
			String.raw`^(?:第\s*${NUMBER}\s*项议程|(?:临时)?议程项目\s*${NUMBER})$`,
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
		pattern: /^(?:国际劳工局\s*[/／]\s*理事会|[\p{Script=Han}、]{0,20}(?:理事会|委员会|工作组))$/u,
	},
];

/** What parts fields that stand side by side: a tab, or two spaces and more. */
const COLUMNS = /\t\s*|\s{2,}/u;

/** Returns the field that a line of the masthead prints; null where no pattern fits. */
export function findMastheadField(text: string): MastheadField | null {
	const closed = closeMasthead(text);
	const code = closed.normalize('NFKC');
	const field = MASTHEAD_PATTERNS.find(
		({ field: name, pattern }) =>
			pattern.test(closed) || (name === 'sectionCode' && pattern.test(code)),
	)?.field;
	if (field !== undefined) return field;
	const cells = splitColumns(text);
	return cells.length > 1 && cells.every((cell) => findMastheadField(cell) !== null)
		? 'columns'
		: null;
}

/** Returns the fields that stand side by side in a line: 国 际 劳 工 局, GB.286/STM/1. */
export function splitColumns(text: string): string[] {
	return text.split(COLUMNS).filter((cell) => cell !== '');
}

/** Returns a line of the masthead without the spaces of letterspacing, however wide they are. */
export function closeMasthead(text: string): string {
	const isSpaced = /^\p{Script=Han}(?:\s+[\p{Script=Han}/／])+$/u.test(text);
	return isSpaced ? text.replaceAll(/\s/gu, '') : text;
}

/** 文件目的 (GB.346/INS/8), 文件的目的是 (GB.335/INS/9). */
export const PURPOSE_LABEL = /^文件的?目的是?$/u;

/** Lines that a printing office adds: 为节约起见，本文件未作印发。敬请各位代表自带文件与会。 */
export const FURNITURE_PATTERNS: readonly RegExp[] = [
	/^为节约起见，本文件/u,
	// 为了最大限度地减轻国际劳工局活动的环境影响和促进气候中立，本文件限量印发。
	/^为.{2,40}(?:环境影响|对环境的影响|气候中立).{0,20}，(?:本文件|一些文件)/u,
];

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

/** 政策影响：有。 · **政策影响：**有。 Groups: bold sign, label, colon with the closing bold sign. */
export const SUMMARY_LINE =
	/^(?<label>[^：:，。]{2,24})(?<colon>[：:](?:\*\*)?)(?<value>\s*\S.*)$/u;

/** A label of the summary that is not among the known ones: some letters and no more, behind known ones. */
export const SUMMARY_LABEL = /^[\p{Script=Han}/、]{2,16}$/u;
