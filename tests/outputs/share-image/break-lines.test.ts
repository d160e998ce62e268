import { describe, expect, test } from 'vitest';
import { breakLines } from '../../../src/outputs/share-image/break-lines.ts';

/** A Chinese character is 2 wide, a Latin one 1. */
const measure = (text: string) =>
	[...text].reduce((sum, character) => sum + (/[\x20-\x7e]/.test(character) ? 1 : 2), 0);

const lines = (text: string, width: number, most = 9) => breakLines(text, { measure, width, most });

describe('lines', () => {
	test.each([
		// No break where all fits.
		['联合国发展系统改革', 20, ['联合国发展系统改革']],
		// Between words, and of even width: not ten characters and one.
		['国际劳工组织发展合作战略', 22, ['国际劳工组织', '发展合作战略']],
		// A full stop and a closing bracket stay with what they close.
		['预算草案，说明', 8, ['预算', '草案，', '说明']],
		['预算《草案》说明', 8, ['预算', '《草案》', '说明']],
		// A year range, a symbol and a word stay whole.
		['理事会 2024-2025 预算', 12, ['理事会', '2024-2025', '预算']],
		['见 GB.346/INS/8', 12, ['见', 'GB.346/INS/8']],
		// A word wider than the line is cut, since nothing else is left.
		['Internationalisation', 10, ['Internatio', 'nalisation']],
		// Spaces at a break are dropped.
		['ab cd', 3, ['ab', 'cd']],
		['', 10, []],
	])('of %j at %i', (text, width, expected) => {
		expect(lines(text, width)).toEqual(expected);
	});

	test('are cut with an ellipsis that fits', () => {
		const cut = lines('国际劳工组织理事会第三百四十六届会议文件', 12, 2);
		expect(cut).toHaveLength(2);
		expect(cut[1]).toMatch(/…$/u);
		for (const line of cut) expect(measure(line)).toBeLessThanOrEqual(12);
	});

	test('never begin with what closes, never end with what opens', () => {
		const text = '关于（“体面劳动”）的报告：总结、评估；展望《2030年议程》……（完）';
		for (let width = 8; width < 60; width += 1) {
			for (const line of lines(text, width)) {
				expect(line, String(width)).not.toMatch(/^[、，。；：”）》…]|[（“《]$/u);
			}
		}
	});
});
