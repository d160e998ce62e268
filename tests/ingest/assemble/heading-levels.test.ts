import { expect, test } from 'vitest';
import { levelHeadings } from '../../../src/ingest/assemble/heading-levels.ts';

test.each([
	[
		[
			['导 言', 1],
			['I. 国际劳工组织的能力发展', 1],
			['III. 战略的主要内容', 1],
			['成果领域 1: 改善能力发展的交付', 2],
			['(a) 加强系列能力发展的工具和方法', 3],
			['(b) 进一步重视', 3],
			['成果领域 2: 扩大伙伴关系', 2],
			['(a) 扩大伙伴关系', 3],
			['决定草案', 1],
		],
		'GB.335/INS/9',
	],
	[
		[
			['I. 导言', 1],
			['III. 政策成果目标', 1],
			['成果目标 1：促进社会正义', 2],
			['战略', 3],
			['产出 1.1. 提高成员国的能力', 4],
			['产出 1.2. 加强', 4],
			['成果目标 2：强大', 2],
			['保障因素 A：加强', 2],
			['产出 A.1. 通过', 3],
		],
		'GB.346/PFA/1',
	],
	[
		[
			['III. 发展合作格局的变化', 1],
			['III.1 实现 2030 年议程', 2],
			['III.2 联合国改革', 2],
			['IV. 战略', 1],
		],
		'GB.340/POL/6',
	],
	[
		[
			['四年度全面政策审查', 1],
			['I. 现状', 1],
			['四年度全面政策审查', 2],
		],
		'an unnumbered heading before any section stands outermost',
	],
	[
		[
			['I. 现状', 1],
			['(a) 工具', 2],
			['战略', 2],
			['(a) 工具', 3],
		],
		'no level is skipped where an inner rank follows an outer one',
	],
	[
		[
			['I. 现状', 1],
			['一个专项计划', 2],
			['2024 年展望', 2],
		],
		'a numeral that is a word, and a year, number nothing',
	],
	[[], 'no headings'],
])('%j: %s', (headings) => {
	expect(levelHeadings(headings.map(([text]) => String(text)))).toEqual(
		headings.map(([, level]) => level),
	);
});
