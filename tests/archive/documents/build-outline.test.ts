import { expect, test } from 'vitest';
import { buildOutline, type OutlineBranch } from '../../../src/archive/documents/build-outline.ts';
import { text } from '../../fixtures/make-document.ts';
import { headedDocument } from './headed-document.ts';

type Shape = [fragment: string, children: Shape[]];

function shapeOf(branches: OutlineBranch[]): Shape[] {
	return branches.map(({ fragment, children }) => [fragment, shapeOf(children)]);
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

test('puts the headings of a part under its name, behind those of the body', () => {
	const { body } = headedDocument([[1, '一'], 1]);
	const label = [text('附录一')];
	const inside = headedDocument([
		[1, '第1条'],
		[2, '组成'],
	]).body.map((part) => ({ ...part, fragment: `appendix1-${part.fragment}` }));
	const outline = buildOutline({
		body,
		footnotes: [],
		parts: [
			{
				name: { kind: 'appendix', number: 1 },
				fragment: 'appendix1',
				label,
				title: [text('议事规则')],
				body: inside,
				footnotes: [],
				lines: [],
			},
		],
	});
	expect(shapeOf(outline)).toEqual([
		['h1', []],
		['appendix1', [['appendix1-h1', [['appendix1-h2', []]]]]],
	]);
	expect(outline[1]?.text).toBe('附录一 议事规则');
});
