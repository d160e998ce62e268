/** "8", "8.7", "8.8.2", "8.b.1"; not the beginning of 2030, of a figure, or of a count: 目标 1.3 亿. */
const CODE = String.raw`(?<code>(?:1[0-7]|[1-9])(?:\.(?:[1-9]\d?|[a-d])(?:\.[1-9])?)?)(?![\da-z%]|\.\d|\s?[年个项名家次种届百千万亿])`;

/** 目标 8.7 联盟 and 目标 8.7 加速器实验室 are names of bodies, not mentions of the target. */
const NOT_A_NAME = String.raw`(?!\s?(?:联盟|加速器))`;

/** What comes before the first code. Each is followed by a code at once. */
const LEADS = [
	// 纳入加快实现可持续发展目标的行动，其中包括可持续发展目标 8(体面劳动和经济增长)
	// 继续每年报告并进一步完善关于劳工权利的可持续发展目标指标 8.8.2
	String.raw`可持续发展(?:具体)?目标(?:的?(?:具体目标|全球指标|指标))?`,
	String.raw`\bSDGs?`,
	// 包括目标 8.7 联盟和目标 8.5 同工同酬国际联盟; bare, only a target is told from 成果目标 1 and other goals.
	String.raw`(?<!成果|战略|政策|产出|绩效|总|分)目标(?=\s?\d{1,2}\.[\da-d])`,
	// 通过目标8.7联盟和指标8.8.2收集数据; 产出指标 1.1.1 is the organization's own.
	String.raw`(?<!产出|成果|绩效|业绩|成效)指标(?=\s?\d{1,2}\.[\da-d]+\.\d)`,
];

export const SDG = {
	/** A first code with what leads to it. */
	first: new RegExp(String.raw`(?:${LEADS.join('|')})\s?${CODE}${NOT_A_NAME}`, 'gi'),
	/** A further code of the list: `指标 8.5.1、8.5.2、8.6.1 和 8.b.1`, `可持续发展目标 8、目标 16 和目标 17`. */
	next: new RegExp(
		String.raw`\s?(?:[、,和及与或]|以及)\s?(?<printed>(?:目标|指标)?\s?${CODE})${NOT_A_NAME}`,
		'diy',
	),
	/** A goal named after the Goals were, in the same sentence: `可持续发展目标，特别是目标 8`. */
	goal: new RegExp(
		String.raw`(?<=可持续发展目标[^。；;\n]{0,60}[、,(:：是即和及与括]\s?)目标\s?${CODE}${NOT_A_NAME}`,
		'gi',
	),
};

/**
 * Targets of the Sustainable Development Goals (A/RES/70/1, paragraph 59): goal by goal the last numbered target and
 * the last lettered one. It tells indicator 8.8.2 from figures and from the numbering of other frameworks.
 */
const SDG_TARGETS: Record<number, [lastNumber: number, lastLetter: string]> = {
	1: [5, 'b'],
	2: [5, 'c'],
	3: [9, 'd'],
	4: [7, 'c'],
	5: [6, 'c'],
	6: [6, 'b'],
	7: [3, 'b'],
	8: [10, 'b'],
	9: [5, 'c'],
	10: [7, 'c'],
	11: [7, 'c'],
	12: [8, 'c'],
	13: [3, 'b'],
	14: [7, 'c'],
	15: [9, 'c'],
	16: [10, 'b'],
	17: [19, ''],
};

/** True for the code of a goal, a target or an indicator: "8", "8.7", "8.8.2", "8.b.1". */
export function isSdgCode(code: string): boolean {
	const [goal = '', target] = code.split('.');
	const targets = SDG_TARGETS[Number(goal)];
	if (targets === undefined || target === undefined) return targets !== undefined;
	const [lastNumber, lastLetter] = targets;
	return /\d/.test(target) ? Number(target) <= lastNumber : target <= lastLetter;
}
