import { expect, test } from 'vitest';
import { canHold, findChange } from '../../src/search/correct-text.ts';
import { normalize } from '../../src/search/normal-form.ts';

const PAIRS: [printed: string, corrected: string][] = [
	['行政首长协调委员会的工作', '行政首长协调理事会的工作'],
	['促进社会对活', '促进社会对话'],
	['第三百三十三届会议', '第334届会议'],
	['多余的的字', '多余的字'],
	['缺字', '缺了字'],
	['甲乙丙丁', '甲乙丙丁戊'],
];

test('shows what is changed, with four characters on either side', () => {
	expect(findChange('行政首长协调委员会的工作', '行政首长协调理事会的工作')).toEqual({
		text: '首长协调理事会的工作',
		before: 4,
		after: 4,
	});
	expect(findChange('缺字', '缺了字')).toEqual({ text: '缺了字', before: 1, after: 1 });
});

test('no term that only the corrected text holds is missed', () => {
	for (const [printed, corrected] of PAIRS) {
		const change = findChange(printed, corrected);
		const [old, text] = [normalize(printed), normalize(corrected)];
		for (let from = 0; from < text.length; from += 1) {
			for (let to = from + 1; to <= text.length; to += 1) {
				const term = text.slice(from, to);
				if (!old.includes(term)) expect(canHold(change, term), term).toBe(true);
			}
		}
	}
});

test.each([
	['的会', 'touches the change at one character, and its neighbour is another'],
	['理事长', 'begins as the change does'],
	['工作', 'stands beside it'],
	['劳动', 'has nothing of it'],
])('%s is ruled out: it %s', (term) => {
	const change = findChange('行政首长协调委员会的任务和工作', '行政首长协调理事会的任务和工作');
	expect(canHold(change, term)).toBe(false);
});
