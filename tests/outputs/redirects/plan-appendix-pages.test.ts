import { describe, expect, test } from 'vitest';
import type { PartName } from '../../../src/model/addressing/part-name.ts';
import type { ArchiveDocument } from '../../../src/model/document.ts';
import { planAppendixPages } from '../../../src/outputs/redirects/plan-appendix-pages.ts';

const appendix = (number: PartName['number']): PartName => ({ kind: 'appendix', number });

const held = (id: string, symbol: string, ...names: PartName[]) => ({
	id,
	symbol,
	parts: names.map((name) => ({ name })) as ArchiveDocument['parts'],
});

const PAPER = ['gb/323/ins/5', 'GB.323/INS/5'] as const;
const OWN = held('gb/323/ins/5/appendix-i', 'GB.323/INS/5/Appendix I');

describe('the two addresses of an appendix', () => {
	test('lead to the part where the paper holds it', () => {
		expect(planAppendixPages([held(...PAPER, appendix(1), appendix(2))], '/archive/')).toEqual([
			{
				path: 'gb/323/ins/5/appendix-i/index.html',
				name: 'GB.323/INS/5，附录一',
				url: '/archive/gb/323/ins/5/appendix1/',
			},
			{
				path: 'GB.323/INS/5/Appendix I/index.html',
				name: 'GB.323/INS/5，附录一',
				url: '/archive/gb/323/ins/5/appendix1/',
			},
			{
				path: 'gb/323/ins/5/appendix-ii/index.html',
				name: 'GB.323/INS/5，附录二',
				url: '/archive/gb/323/ins/5/appendix2/',
			},
			{
				path: 'GB.323/INS/5/Appendix II/index.html',
				name: 'GB.323/INS/5，附录二',
				url: '/archive/gb/323/ins/5/appendix2/',
			},
		]);
	});

	test('lead to the document where it is held as one', () => {
		expect(planAppendixPages([held(...PAPER, appendix(2)), OWN], '/')).toContainEqual({
			path: 'gb/323/ins/5/appendix1/index.html',
			name: 'GB.323/INS/5/Appendix I',
			url: '/gb/323/ins/5/appendix-i/',
		});
	});

	test.each([
		['both are held, each a page of its own', [held(...PAPER, appendix(1)), OWN]],
		['the paper is not held', [OWN]],
		['it is the only one, without a number', [held(...PAPER, appendix(null))]],
		['it has a letter', [held(...PAPER, appendix('a'))]],
		['it is an annex', [held(...PAPER, { kind: 'annex', number: 1 })]],
		[
			'a longer symbol begins like that of the paper',
			[held(...PAPER), held('gb/323/ins/5/1', 'GB.323/INS/5/1')],
		],
	])('lead nowhere where %s', (_, documents) => {
		expect(planAppendixPages(documents, '/')).toEqual([]);
	});
});
