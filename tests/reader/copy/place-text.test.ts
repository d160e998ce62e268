import { expect, test } from 'vitest';
import { fragmentToPlace } from '../../../src/model/addressing/place.ts';
import { hasPlace, placeText } from '../../../src/reader/copy/place-text.ts';

const id = (fragment: string) => `gb/346/ins/8/${fragment}`;
const paragraph = (number: number, items: { label: string; id: string; text: string }[] = []) => ({
	number,
	id: id(`p${String(number)}`),
	url: '/',
	label: String(number),
	text: `第${String(number)}段的文字`,
	html: '',
	section: [],
	items,
	footnotes: [],
	references: [],
	mentions: { instruments: [], sdg: [] },
	lines: [],
	pages: null,
});
const data = {
	paragraphs: [
		paragraph(1),
		paragraph(2, [
			{ label: '(a)', id: id('p2-a'), text: '一项' },
			{ label: '(b)', id: id('p2-b'), text: '二项：' },
			{ label: '(i)', id: id('p2-b-i'), text: '其一；' },
			{ label: '(ii)', id: id('p2-b-ii'), text: '其二。' },
		]),
		paragraph(3),
	],
	footnotes: [
		{
			number: 3,
			id: id('fn3'),
			text: '脚注',
			citedIn: 1,
			citedAt: id('p1'),
			references: [],
			pages: null,
		},
	],
	texts: [],
	tables: [],
	parts: [],
	boxes: [{ id: id('box1'), title: '框', text: '框的文字', after: 1 }],
	figures: [{ id: id('fig1'), caption: '题注', text: '', images: [], after: 1 }],
	headings: [{ id: id('h1'), level: 1, text: '导言', firstParagraph: 1, first: id('p1') }],
	front: { text: '首页', references: [] },
};

test.each([
	['p2', '第2段的文字', 'a paragraph'],
	['p2-a', '一项', 'an item, without its label'],
	['p2-b', '二项：\n(i) 其一；\n(ii) 其二。', 'an item with the ones under it'],
	['p2-b-i', '其一；', 'one under it, alone'],
	['p1-p2', '第1段的文字\n第2段的文字', 'a range, a line a paragraph'],
	['fn3', '脚注', 'a note'],
	['box1', '框的文字', 'a box'],
	['fig1', '题注', 'a figure is its caption'],
	['h1', '导言', 'a heading'],
	['front', '首页', 'the first page'],
	['p4', '', 'beyond the last'],
	['p1-a', '', 'an item of another paragraph'],
	['fn1', '', 'a note that is not there'],
])('%s is %j: %s', (fragment, expected, _reason) => {
	const place = fragmentToPlace(fragment);
	if (place === null) throw new Error(`${fragment} is no place.`);
	expect(placeText(data, place)).toBe(expected);
	expect(hasPlace(data, place)).toBe(expected !== '');
});

test('a range that ends beyond the last paragraph is not there', () => {
	expect(hasPlace(data, { kind: 'range', from: 2, to: 9 })).toBe(false);
});
