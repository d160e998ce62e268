import { expect, test } from 'vitest';
import { buildOutline, type OutlineBranch } from '../../../src/archive/documents/build-outline.ts';
import { headedDocument } from './headed-document.ts';

type Shape = [fragment: string, children: Shape[]];

function shapeOf(branches: OutlineBranch[]): Shape[] {
	return branches.map(({ heading, children }) => [heading.fragment, shapeOf(children)]);
}

test('puts headings under the last of a lower level, and loses none', () => {
	const document = headedDocument([
		[1, '一'],
		[2, '（一）'],
		[3, '1'],
		[3, '2'],
		[2, '（二）'],
		[1, '二'],
	]);
	expect(shapeOf(buildOutline(document))).toEqual([
		[
			'h1',
			[
				[
					'h2',
					[
						['h3', []],
						['h4', []],
					],
				],
				['h5', []],
			],
		],
		['h6', []],
	]);
});

test('takes a heading without one of a lower level before it for an outermost', () => {
	const document = headedDocument([
		[2, '小标题'],
		[1, '大标题'],
	]);
	expect(shapeOf(buildOutline(document))).toEqual([
		['h1', []],
		['h2', []],
	]);
});
