import { describe, expect, test } from 'vitest';
import { ingestDocument } from '../../../src/ingest/ingest-document.ts';
import type { ManifestFacts } from '../../../src/model/manifest.ts';

const SHA = 'a'.repeat(64);

/** Returns the lines that a source leaves out, each as number, kind and text. */
function leftOut(lines: readonly string[], facts: ManifestFacts = {}): string[] {
	const bytes = new TextEncoder().encode(lines.join('\n'));
	const entry = { file: 'a.txt', sha256: SHA, origin: '测试', facts };
	const { document, findings, leftOut } = ingestDocument({ entry, bytes, sha256: SHA });
	expect(document, JSON.stringify(findings)).not.toBeNull();
	return leftOut.map(({ line, kind, text }) => `${String(line)} ${kind} ${text}`);
}

const PAPER = [
	'理 事 会',
	'第 346 届会议，2022 年 10 月至 11 月，日内瓦',
	'## 计划、财务和行政管理部分',
	'PFA',
	'### 计划、财务和行政管理分项',
	'日期：2022 年 10 月 7 日',
	'原文：英文',
	'第一项议程',
	'关于某事的报告',
];
const BODY = ['► 导言', '1. 一。', '2. 二。'];

describe('a paper of the Governing Body', () => {
	test('leaves out nothing where its page has every field', () => {
		expect(leftOut([...PAPER, ...BODY])).toEqual([]);
	});

	test('leaves out the label of its purpose, and not the purpose', () => {
		expect(leftOut([...PAPER, '### 文件目的', '说明。', ...BODY])).toEqual(['10 label 文件目的']);
	});

	test('leaves out its contents, which the site makes from the headings', () => {
		const contents = ['## ▶ 目录', '\t页次', '导言.....\t5'];
		expect(leftOut([...PAPER, ...contents, ...BODY])).toEqual([
			'10 contents 目录',
			'11 contents 页次',
			'12 contents 导言.....\t5',
		]);
	});

	test('leaves out a title that is printed again', () => {
		expect(leftOut([...PAPER, '关于某事的报告', ...BODY])).toEqual([
			'10 repeated-title 关于某事的报告',
		]);
	});

	test('leaves out the office and what is asked, which no field has, and not what stands beside them', () => {
		const old = [
			'国 际 劳 工 局\tGB.286/STM/1',
			'理 事 会',
			'第 286 届会议',
			'2003 年 3 月，日内瓦',
			'STM',
			'供讨论和指导',
			'第一项议程',
			'关于某事的报告',
		];
		expect(leftOut([...old, '1. 一。', '2. 二。'])).toEqual([
			'1 masthead 国 际 劳 工 局\tGB.286/STM/1',
			'6 masthead 供讨论和指导',
		]);
	});
});

/** The first page of the report to UNIDO's Programme and Budget Committee. */
describe('a paper of a committee that prints its council first', () => {
	const committee = (place: string) => [
		' 为节约起见，本文件未作印发。敬请各位代表自带文件与会。',
		'工业发展理事会',
		'第五十届会议',
		`2022 年 11 月 21 日至 23 日，${place}`,
		' 方案和预算委员会',
		'第三十八届会议',
		'2022 年 6 月 21 日至 22 日，维也纳',
		'临时议程项目 11',
		'联合国发展系统改革',
		'1. 一。',
		'2. 二。',
	];
	const facts = { id: 'unido/pbc/38/item-11' };

	test('leaves out nothing: its page has both meetings, and the notice of the printers', () => {
		expect(leftOut(committee('维也纳'), facts)).toEqual([]);
	});

	test('leaves out a line of the masthead that no meeting has', () => {
		const lines = [...committee('维也纳').slice(0, 8), '供讨论和指导', ...committee('').slice(8)];
		expect(leftOut(lines, facts)).toEqual(['9 masthead 供讨论和指导']);
	});
});
