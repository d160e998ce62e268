import { expect, test } from 'vitest';
import { printChineseNumber } from '../../src/model/addressing/paragraph-number.ts';
import { englishPlacesText } from '../../src/words/en/places.ts';
import { placesText } from '../../src/words/zh-hans/places.ts';

test.each<[label: number | string, inChinese: string, inEnglish: string]>([
	[12, '第12段', 'para. 12'],
	['12A', '第12A段', 'para. 12A'],
	['12 bis', '第12之二段', 'para. 12 bis'],
	['12bis', '第12之二段', 'para. 12bis'],
	['12 之三', '第12之三段', 'para. 12 之三'],
	['1.1', '第1.1段', 'para. 1.1'],
])('paragraph %j is called as citations call it', (label, inChinese, inEnglish) => {
	expect(placesText.paragraph.name(label)).toBe(inChinese);
	expect(englishPlacesText.paragraph.name(label)).toBe(inEnglish);
});

test.each<[from: number | string, to: number | string, inChinese: string, inEnglish: string]>([
	[12, 15, '第12至15段', 'paras 12–15'],
	['12 bis', '14', '第12之二至14段', 'paras 12 bis–14'],
	['11', '12 ter', '第11至12之三段', 'paras 11–12 ter'],
])('paragraphs %j to %j are called as citations call them', (from, to, inChinese, inEnglish) => {
	expect(placesText.paragraph.range(from, to)).toBe(inChinese);
	expect(englishPlacesText.paragraph.range(from, to)).toBe(inEnglish);
});

test('what the page says is what a citation says', () => {
	expect(placesText.paragraph.name('12 bis')).toBe(`第${printChineseNumber(12, 'bis')}段`);
});
