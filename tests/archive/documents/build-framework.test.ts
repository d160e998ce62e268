import { describe, expect, test } from 'vitest';
import { buildFramework } from '../../../src/archive/documents/build-framework.ts';
import { headedDocument } from './headed-document.ts';

test('holds goals by chapter, their outputs, and the headings with paragraphs of their own', () => {
	const document = headedDocument([
		[1, 'III. 政策成果目标'],
		[2, '成果目标 5: 劳动保护和人人机会平等'],
		[3, '战略'],
		112,
		113,
		[3, '2024-2025 年劳工组织的工作重点'],
		[4, '产出 5.1. 提高三方成员的能力'],
		116,
		117,
		[1, 'IV. 保障因素'],
		[2, '保障因素 A：加强知识、创新'],
		162,
		[3, '产出 A.1. 通过可靠的信息系统'],
		165,
		[1, '决定草案'],
		204,
	]);
	expect(buildFramework(document)).toEqual([
		{
			heading: 'III. 政策成果目标',
			goals: [
				{
					fragment: 'h2',
					kind: '成果目标',
					code: '5',
					text: '劳动保护和人人机会平等',
					range: { from: 112, to: 117 },
					parts: [
						{ fragment: 'h3', kind: '', code: '', text: '战略', range: { from: 112, to: 113 } },
						{
							fragment: 'h5',
							kind: '产出',
							code: '5.1',
							text: '提高三方成员的能力',
							range: { from: 116, to: 117 },
						},
					],
				},
			],
		},
		{
			heading: 'IV. 保障因素',
			goals: [
				{
					fragment: 'h7',
					kind: '保障因素',
					code: 'A',
					text: '加强知识、创新',
					range: { from: 162, to: 165 },
					parts: [
						{
							fragment: 'h8',
							kind: '产出',
							code: 'A.1',
							text: '通过可靠的信息系统',
							range: { from: 165, to: 165 },
						},
					],
				},
			],
		},
	]);
});

describe('no framework', () => {
	test.each([
		['no heading of the kind', [[1, '导言'] as [number, string], 1]],
		['a goal without outputs', [[1, '成果目标 1：体面劳动'] as [number, string], 1]],
		['an output without a goal', [[1, '产出 1.1. 提高能力'] as [number, string], 1]],
		['words, but no number', [[1, '成果目标：概览'] as [number, string], 1]],
		[
			'a goal without paragraphs',
			[[1, '成果目标 1：甲'] as [number, string], [2, '产出 1.1. 乙'] as [number, string]],
		],
	])('%s', (_reason, lines) => {
		expect(buildFramework(headedDocument(lines))).toEqual([]);
	});
});
