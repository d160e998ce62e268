import { expect, test } from 'vitest';
import { assembleFront } from '../../../src/ingest/assemble/assemble-front.ts';
import { classifyLines } from '../../../src/ingest/classify/classify-lines.ts';
import { normaliseLines } from '../../../src/ingest/read/text/normalise.ts';
import { inlineText } from '../../../src/model/text.ts';

/** A line longer than those that are broken by hand. */
const LONG =
	'本战略考虑到了发展合作格局中出现的一些关键问题，包括 2019 冠状病毒病(COVID-19)疫情对劳动世界的影响以及改革的实施，';

test('title, subtitle, purpose and summary are taken as printed', () => {
	const text = [
		'第六项议程',
		'## 国际劳工组织',
		'2020-2025 年发展合作战略',
		'总干事的报告',
		'### 文件目的',
		LONG,
		'',
		'并指导其落实。',
		'提请理事会核可本战略。',
		'**政策影响：**有。  ',
		'见第 3 段。',
		'作者单位：伙伴关系司(PARDEV)。',
	].join('\n');
	const front = assembleFront(classifyLines(normaliseLines(text)).value);
	expect({
		title: inlineText(front.title),
		subtitle: inlineText(front.subtitle),
		purpose: front.purpose.map(inlineText),
		summary: front.summary.map(({ label, content }) => [label, inlineText(content)]),
	}).toEqual({
		title: '国际劳工组织2020-2025 年发展合作战略',
		subtitle: '总干事的报告',
		purpose: [`${LONG}并指导其落实。`, '提请理事会核可本战略。'],
		summary: [
			['政策影响', '有。见第 3 段。'],
			['作者单位', '伙伴关系司(PARDEV)。'],
		],
	});
});

test('a first page that is lost leaves nothing', () => {
	expect(assembleFront([])).toEqual({ title: [], subtitle: [], purpose: [], summary: [] });
});
