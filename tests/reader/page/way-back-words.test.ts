import { expect, test } from 'vitest';
import { nameWayBack } from '../../../src/reader/page/way-back-words.ts';
import { englishText } from '../../../src/words/en/interface.ts';
import type { InterfaceText } from '../../../src/words/interface-text.ts';
import { interfaceText } from '../../../src/words/zh-hans/interface.ts';

const templates = ({ document }: InterfaceText) => ({
	words: document.wayBack('#'),
	wordsIn: document.wayBackIn('@', '#'),
});

test.each([
	['p12', '12', '回到第12段', 'Back to paragraph 12'],
	['p12bis', '12 bis', '回到第12之二段', 'Back to paragraph 12 bis'],
	['appendix1-p3', '3', '回到附录一第3段', 'Back to Appendix I, paragraph 3'],
	['annex-p3', '3', '回到附件第3段', 'Back to Annex, paragraph 3'],
	['annexb-p1', '1', '回到附件B第1段', 'Back to Annex B, paragraph 1'],
])('the way back to %s is named with its part', (fragment, number, chinese, english) => {
	expect(nameWayBack(fragment, number, templates(interfaceText), 'zh-Hans')).toBe(chinese);
	expect(nameWayBack(fragment, number, templates(englishText), 'en')).toBe(english);
});
