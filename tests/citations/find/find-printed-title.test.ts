import { expect, test } from 'vitest';
import { findPrintedTitle } from '../../../src/citations/find/find-printed-title.ts';

const UN = '第 72/279 号决议';
const GB = 'GB.346/INS/8';

test.each([
	// Note 1 of GB.346/INS/8.
	[
		`联合国大会，“在联合国系统发展方面业务活动四年度全面政策审查的背景下，重新定位联合国发展系统”，${UN}，2018 年 6 月 1 日。`,
		UN,
		'在联合国系统发展方面业务活动四年度全面政策审查的背景下，重新定位联合国发展系统',
		'a note that is the reference',
	],
	[
		`见《联合国改革的最新情况》(理事会文件${GB})。`,
		GB,
		'联合国改革的最新情况',
		'the symbol in brackets',
	],
	[
		`理事会文件${GB}《联合国改革的最新情况》指出`,
		GB,
		'联合国改革的最新情况',
		'the title behind it',
	],
	[`${GB}号文件（《联合国改革的最新情况》）`, GB, '联合国改革的最新情况', 'the title in brackets'],
	[`题为《联合国改革的最新情况》的文件${GB}`, GB, '联合国改革的最新情况', 'entitled'],
	[
		`${UN}，题为“重新定位联合国发展系统”，要求`,
		UN,
		'重新定位联合国发展系统',
		'entitled, behind it',
	],
	// Note 16 of GB.340/POL/6 names two papers.
	[
		`理事会文件 ${GB}；《国际劳工组织百年宣言》，第 II(xvii)部分。`,
		GB,
		null,
		'another paper behind it',
	],
	[
		`根据《2030年可持续发展议程》，${UN}要求各国`,
		UN,
		null,
		'a title that the sentence names before it',
	],
	[`《百年宣言》和${GB}`, GB, null, 'two papers'],
	[`《百年宣言》(见${GB})`, GB, null, 'a reference for what is said of the title'],
	[`《百年宣言》(${GB}和GB.340/HL/2)`, GB, null, 'two symbols in the brackets'],
	[`${GB}，《百年宣言》`, GB, null, 'a list'],
	[`联合国大会，四年度全面政策审查，${UN}，2020 年。`, UN, null, 'no marks say where a title ends'],
	[`联合国大会，“甲乙丙丁”，${UN}；另见${UN}。`, UN, null, 'the symbol twice'],
	[`${GB}“注意到”`, GB, null, 'a word in marks, too short for a title'],
])('%s: %s is %j, %s', (text, raw, expected, _reason) => {
	expect(findPrintedTitle(text, raw)).toBe(expected);
});
