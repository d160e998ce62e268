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
