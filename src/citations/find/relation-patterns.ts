/**
 * How a passage relates to what it names, where its words tell: it follows that up, implements or revises it, calls it
 * a draft decision or a decision, is itself guided by it, or says that it is still to come.
 */
export type RelationKind =
	| 'follow-up'
	| 'implement'
	| 'revise'
	| 'draft-decision'
	| 'decision'
	| 'guided-by'
	| 'forthcoming';

interface RelationPattern {
	kind: RelationKind;
	/** What tells, in the words before the name up to the last full stop or semicolon. */
	before?: RegExp;
	/** What tells, in the words after it. */
	after?: RegExp;
}

const NEAR = String.raw`[^，,。；;\n]`;

/** Words that tell how a passage relates to what it names. The nearest before the name counts, then those after it. */
export const RELATIONS: RelationPattern[] = [
	{
		kind: 'follow-up',
		before: new RegExp(`(?<words>后续行动|后继行动|跟进)${NEAR}{0,16}$`),
		after: new RegExp(`^${NEAR}{0,16}(?<words>后续行动|后继行动)`),
	},
	{
		// 执行情况 is a state that is spoken of, 执行董事 a person.
		kind: 'implement',
		before: new RegExp(
			`(?<words>贯彻落实|落实|执行|实施|贯彻)(?!情况|报告|董事|机构)${NEAR}{0,28}$`,
		),
		after: new RegExp(`^${NEAR}{0,8}(?:所载)?(?<words>执行|落实|实施)(?!情况|报告|董事|机构)`),
	},
	{
		// 经修正的《宣言》 is revised, and not by the passage.
		kind: 'revise',
		before: new RegExp(`(?<!经${NEAR}{0,8})(?<words>修订|修正|取代|替代)(?!案)${NEAR}{0,12}$`),
	},
	{
		// `见决定草案：第61段`
		kind: 'draft-decision',
		before: /(?<words>决定草案)\s?[:：]?\s?$/,
	},
	{
		// `理事会在 IDB.46/Dec.12 号决定中请总干事`
		kind: 'decision',
		before: new RegExp(
			`(?<words>(?:理事会|大会)${NEAR}{0,12}(?:决定|核可|核准))(?!草案)${NEAR}{0,16}$`,
		),
		after: /^\s?(?<words>号?决定)(?!草案)/,
	},
	{
		// `以及即将出台的《2020-25 年发展合作战略》`
		kind: 'forthcoming',
		before: /(?<words>即将出台|尚未出台|即将提交|正在拟订|正在制定)的?\s?《?$/,
	},
	{
		kind: 'guided-by',
		before: new RegExp(`(?<words>根据|依据|遵循|按照)${NEAR}{0,16}$`),
		after: new RegExp(`^${NEAR}{0,24}(?<words>指导意见|指引)`),
	},
];

/** Where the words that tell of one name end. */
export const CLAUSE_END = /[。；;\n]/g;
