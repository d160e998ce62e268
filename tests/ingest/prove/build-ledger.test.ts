import { expect, test } from 'vitest';
import { buildLedger } from '../../../src/ingest/prove/build-ledger.ts';
import { proveLedger } from '../../../src/ingest/prove/prove-ledger.ts';
import { ingestDocument } from '../../../src/ingest/ingest-document.ts';
import { provePieces } from '../../../src/ingest/prove/prove-document.ts';

/** One of everything, in the manner of GB.340/POL/6. */
const SOURCE = [
	'# 理 事 会',
	'第 346 届会议，2022 年 10 月，日内瓦',
	'INS',
	'### 第八项议程',
	'## 能力发展战略',
	'### 文件目的',
	'请理事会就本文件所载的战略提供指导意见，并要求总干事在执行本战略时考虑到理事会的指导意见，以及在讨论过程中收到的意见。',
	'**政策影响：**有。',
	'## ▶ 目录',
	'I. 背景.....5',
	'## ▶ I. 背景',
	'---',
	'1. 正文，<sup>1</sup>见 [GB.341/INS/7](#)：',
	' - (a) 改进',
	'<sup>1</sup> 理事会文件。',
	'',
	'交付；',
	'- **第二项**。',
	'#### ▶ 专项计划',
	'这一专项计划旨在充分发挥雇主和企业会员组织的潜力。',
].join('\n');

const bytes = new TextEncoder().encode(SOURCE);
const entry = { file: 'a.txt', sha256: 'a'.repeat(64), origin: '测试' };
const { document, lines, findings } = ingestDocument({ entry, bytes, sha256: entry.sha256 });
if (document === null) throw new Error(JSON.stringify(findings));

test('every stretch of a source has the role of what it became', () => {
	const ledger = buildLedger(document, lines);
	const rows = ledger
		.toSorted((a, b) => a.line - b.line || a.from - b.from)
		.map(({ line, from, to, role }) => {
			const printed = lines[line - 1]?.text.slice(from, to);
			return `${String(line)} ${role}: ${String(printed)}`;
		});
	expect(rows).toEqual([
		'1 masthead: 理 事 会',
		'2 masthead: 第 346 届会议，2022 年 10 月，日内瓦',
		'3 masthead: INS',
		'4 masthead: 第八项议程',
		'5 front: 能力发展战略',
		'6 front: 文件目的',
		`7 front: ${SOURCE.split('\n')[6] ?? ''}`,
		'8 front: 政策影响：',
		'8 front: 有。',
		'9 contents: 目录',
		'10 contents: I. 背景.....5',
		'11 heading 1: I. 背景',
		'13 paragraph 1: 1.',
		'13 paragraph 1: 正文，',
		'13 paragraph 1: 1',
		'13 paragraph 1: 见 ',
		'13 paragraph 1: GB.341/INS/7',
		'13 paragraph 1: ：',
		'14 paragraph 1: (a)',
		'14 paragraph 1: 改进',
		'15 footnote 1: 1',
		'15 footnote 1: 理事会文件。',
		'17 paragraph 1: 交付；',
		'18 paragraph 1: 第二项',
		'18 paragraph 1: 。',
		'19 box 1: 专项计划',
		'20 box 1: 这一专项计划旨在充分发挥雇主和企业会员组织的潜力。',
	]);
	expect(proveLedger(lines, ledger).findings).toEqual([]);
	expect(provePieces(document, lines)).toEqual([]);
});

test('what the model lost has no role', () => {
	const lossy = { ...document, footnotes: [] };
	expect(proveLedger(lines, buildLedger(lossy, lines)).findings).toMatchObject([
		{ rule: 'ledger-no-role', line: 15, message: '“1理事会文件。” has no role.' },
	]);
});
