export type PartKind =
	'outcome' | 'output' | 'enabler' | 'area' | 'section' | 'figure' | 'box' | 'footnote' | 'endnote';

interface PartPattern {
	kind: PartKind;
	/** Words that lead to the first code, which follows at once. */
	lead: RegExp;
	/** A code. */
	code: RegExp;
	/** What closes a list, where something must. */
	close?: RegExp;
}

/** What parts the members of a list: `成果目标3、4、5和6`. */
export const PART_JOINT = /\s?(?:[、,和及与]|以及)\s?/y;

const ROMAN = String.raw`[IVX]{1,5}`;

/** How the parts of a document are named in its own text. */
export const PARTS: PartPattern[] = [
	// 保障性成果目标 A belongs to an earlier programme, whose enablers were called so.
	// A count may follow the list: `成果目标 3 和 4 个国家`.
	{
		kind: 'outcome',
		lead: /成果目标\s?(?=\d)/g,
		code: /[1-9]\d?(?![\d.]|\s?(?:[个名种年万亿%]|项(?!下)))/y,
	},
	{
		kind: 'output',
		lead: /产出\s?(?=[\dA-Z]\.\d)/g,
		code: /[1-9A-Z]\.[1-9]\d?(?![\d.])/y,
	},
	{ kind: 'enabler', lead: /保障因素\s?(?=[A-Z])/g, code: /[A-Z](?![\w.])/y },
	{ kind: 'area', lead: /成果领域\s?(?=\d)/g, code: /[1-9](?:\([a-z]\))?(?![\d.])/y },
	{
		kind: 'section',
		lead: /(?:本文件|(?<!意)见|[上下]文)的?第\s?(?=[IVX一二三四五六七八九十])/g,
		code: new RegExp(
			String.raw`(?:${ROMAN}(?:\.[1-9])?|[一二三四五六七八九十]{1,3})(?=\s?(?:部分|节|章))`,
			'y',
		),
		close: /\s?(?:部分|节|章)/y,
	},
	// 附图, 地图 and the like are numbered apart.
	{ kind: 'figure', lead: /(?<![附地意视版蓝绘草])图\s?(?=\d)/g, code: /[1-9]\d?(?![\d.%年])/y },
	{ kind: 'box', lead: /(?:专栏|方框)\s?(?=\d)/g, code: /[1-9]\d?(?![\d.])/y },
	{ kind: 'footnote', lead: /脚注\s?(?=\d)/g, code: /[1-9]\d{0,2}(?![\d.])/y },
	// As printed: 尾注 3, 尾注iii.
	{ kind: 'endnote', lead: /尾注\s?(?=[\divx])/g, code: /[1-9]\d{0,2}(?![\d.])|[ivx]{1,8}\b/y },
];

/** `见下图`, `如上图所示`: the only figure after, or before, the words. */
export const NEIGHBOUR_FIGURE = /(?<side>[上下])图(?![书像纸])/g;

/** What says that the part is one of another programme: `2022-23 两年期产出 1.1`, `《…计划和预算》产出 1.1`. */
export const OTHER_PROGRAMME =
	/(?:20\d\d(?:-\d{2,4})?\s?年?\s?(?:两年期)?|(?:计划和预算|战略|规划|框架)》)\s?(?:的|中的?|之下的?)?\s?$/;
