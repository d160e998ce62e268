import { expect, test } from 'vitest';
import { fragmentToPlace } from '../../../src/model/addressing/place.ts';
import { formatChinesePlaces } from '../../../src/citations/cite/format-chinese.ts';
import { textOf } from '../../../src/citations/cite/linked-words.ts';
import { wordChineseZones } from '../../../src/citations/cite/word-chinese.ts';
import { zoneOfPlace } from '../../../src/citations/cite/zone-of-place.ts';

test.each([
	['p12', '第12段'],
	['p12bis', '第12之二段'],
	['p1.1', '第1.1段'],
	['p61-a', '第61(a)段'],
	['p61-a-i', '第61(a)(i)段'],
	['p28-4', '第28段第4项'],
	['p12-p15', '第12至15段'],
	['p12-p13', '第12和13段'],
	['p12bis-p14', '第12之二至14段'],
	['fn3', '脚注3'],
	['front', '文件首页'],
	['box1', '文本框1'],
	['box1-a', '文本框1(a)项'],
	['fig1', '图1'],
	['h7', '标题7'],
	['text1', '无编号文字1'],
	['text1-2', '无编号文字1第2项'],
	['table1', '表格1'],
	['appendix1', '附录一'],
	['appendix1-p3', '附录一，第3段'],
	['appendix1-p3-p5', '附录一，第3至5段'],
	['annex-fn2', '附件，脚注2'],
])('%s is cited alone as among others: %s', (fragment, words) => {
	const place = fragmentToPlace(fragment);
	if (place === null) throw new Error(`${fragment} is no fragment.`);
	expect(textOf(wordChineseZones([zoneOfPlace(place)]))).toBe(words);
	expect(formatChinesePlaces({ places: [place] })).toBe(words);
});
