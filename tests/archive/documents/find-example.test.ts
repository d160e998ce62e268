import { expect, test } from 'vitest';
import { findExample } from '../../../src/archive/documents/find-example.ts';
import { describeDocument, paragraph, text } from './describe-document.ts';

const older = describeDocument({
	id: 'gb/340/pol/6',
	body: [paragraph(1, text('社会对话社会对话'))],
});
const newer = describeDocument({
	id: 'gb/346/ins/8',
	body: [
		paragraph(1, text('社会对话')),
		paragraph(2, text('三方机制')),
		paragraph(3, text('社会对话与社会对话')),
	],
});

test('takes the paragraph of the newest document that holds the word most often', () => {
	expect(findExample([older, newer], '社会对话')).toEqual({
		document: newer,
		paragraph: newer.body[2],
		text: '社会对话与社会对话',
		count: 3,
	});
});

test('takes a paragraph without items before one that holds the word more often', () => {
	const [block] = paragraph(4, text('社会对话、社会对话和社会对话')).blocks;
	const listed = paragraph(4, text('如下：'));
	const document = describeDocument({
		id: 'gb/347/ins/8',
		body: [
			{ ...listed, blocks: [...listed.blocks, ...(block === undefined ? [] : [block])] },
			paragraph(5, text('社会对话')),
		],
	});
	expect(findExample([older, document], '社会对话')?.paragraph.number).toBe(5);
});

test('finds none for a word that does not occur', () => {
	expect(findExample([older, newer], '体面劳动')).toBeNull();
});
