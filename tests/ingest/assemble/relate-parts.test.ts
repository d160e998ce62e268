import { describe, expect, test } from 'vitest';
import { assembleBody } from '../../../src/ingest/assemble/assemble-body.ts';
import { relateParts } from '../../../src/ingest/assemble/relate-parts.ts';
import { readBody } from '../marked-source.ts';

const NO_FRONT = { title: [], subtitle: [], purpose: [], summary: [] };
const relate = (text: string) =>
	relateParts({ front: NO_FRONT, ...assembleBody(readBody(text).value) });

const noMark = (number: number, line: number) => ({
	rule: 'footnote-without-mark',
	severity: 'error',
	line,
	message: `Footnote ${number} has no mark in the text.`,
	hint: 'Compare the page of the source: the mark, or the line that carries it, may be lost.',
});
const noNote = (number: number, line: number) => ({
	rule: 'mark-without-footnote',
	severity: 'error',
	line,
	message: `The mark ${number} has no footnote.`,
	hint: 'Compare the page of the source: the note may be lost.',
});

const twice = (fragment: string, label: string, line: number) => ({
	rule: 'item-address',
	severity: 'error',
	line,
	message: `The item ${label} has the address ${fragment}, which another item has or no item can have.`,
	hint: 'Compare the page of the source: a line may be doubled, or a label misread.',
});

test.each([
	['1. 甲：\n- (a) 乙；\n- (b) 丙。', [], 'two labels'],
	['1. 甲：\n- (a) 乙。\n2. 丙：\n- (a) 丁。', [], 'one label in two paragraphs'],
	['1. 甲：\n- (a) 乙；\n- (a) 丙。', [twice('p1-a', '(a)', 3)], 'a doubled label'],
	['1. 甲：\n- 乙；\n- (1) 丙。', [twice('p1-1', '(1)', 3)], 'a bullet and a number'],
])('addresses of items in %j: %s', (text, expected) => {
	expect(relate(text).findings).toMatchObject(expected);
});

describe('notes and their marks', () => {
	test.each([
		['1. 甲。¹\n\n¹ 注。', [], 'raised'],
		['1. 甲。<sup>1</sup>\n\n<sup>1</sup> 注。', [], 'in HTML'],
		['1. 甲。¹\n\n<sup>1</sup> 注。', [], 'two spellings'],
		['1. 甲：\n- 乙。¹\n\n¹ 注。', [], 'a mark in an item'],
		['► 标题¹\n1. 甲。\n\n¹ 注。', [], 'a mark in a heading'],
		['1. 甲。¹乙。¹\n\n¹ 注。', [], 'two marks for one note'],
		['1. 甲。\n\n¹ 注。', [noMark(1, 3)], 'a note without mark'],
		['1. 甲。²\n\n¹ 注。\n² 注。', [noMark(1, 3)], 'one of two notes without mark'],
		['1. 甲。\n2. 乙。¹', [noNote(1, 2)], 'a mark without note'],
		['1. 甲：\n- 乙。¹', [noNote(1, 2)], 'a mark without note in an item'],
		['1. 甲。\n► 标题¹\n2. 乙。', [noNote(1, 2)], 'a mark without note in a heading'],
		['1. 面积 40 m²。', [], 'a unit is no mark'],
	])('%j: %s', (text, expected) => {
		expect(relate(text).findings).toMatchObject(expected);
	});

	test('a note knows what carries its first mark, be it a heading', () => {
		const { footnotes } = relate(
			'► 标题¹\n1. 甲。²\n2. 乙：\n- 丙³和²。\n\n¹ 注。\n² 注。\n³ 注。',
		).value;
		expect(footnotes.map(({ citedAt }) => citedAt)).toEqual(['h1', 'p1', 'p2']);
	});
});

test('a paragraph knows the headings over it, a heading its first paragraph', () => {
	const { body } = relate(
		'► I. 甲\n1. 一。\n► III.1 乙\n2. 二。\n► II. 丙\n► III.1 丁\n3. 三。\n► 结论\n',
	).value;
	expect(
		body.map((part) => {
			if (part.type === 'heading') return [part.fragment, part.level, part.firstParagraph];
			return part.type === 'paragraph' ? [part.fragment, part.section] : [];
		}),
	).toEqual([
		['h1', 1, 1],
		['p1', ['h1']],
		['h2', 2, 2],
		['p2', ['h1', 'h2']],
		['h3', 1, 3],
		['h4', 2, 3],
		['p3', ['h3', 'h4']],
		['h5', 1, null],
	]);
});
