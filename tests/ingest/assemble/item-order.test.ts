import { describe, expect, test } from 'vitest';
import { judgeItemOrder } from '../../../src/ingest/assemble/item-order.ts';
import type { BodyPart } from '../../../src/model/document.ts';
import { item, text } from '../../fixtures/make-document.ts';

const paragraph = (labels: string): BodyPart => ({
	type: 'paragraph',
	fragment: 'p1',
	number: 1,
	blocks: labels.split(' ').map((label) => item(`p1-${label}`, label, text('文'))),
	section: [],
	lines: [],
	mentions: { instruments: [], sdg: [] },
});

describe('the order of items', () => {
	test.each([
		['(a) (b) (c)'],
		['(a) (b) (i) (ii) (iii) (c)'],
		['(h) (i) (j)'.replace('(h)', '(a) (b) (c) (d) (e) (f) (g) (h)')],
		['(1) (2) (3)'],
		['(一) (二)'],
		['- (a) - (b)'],
		['(i) (ii) (a) (b) (iii)'],
	])('%s is in order', (labels) => {
		expect(judgeItemOrder(paragraph(labels))).toEqual([]);
	});

	test.each([
		['(a) (c)', 'Unexpected item (c) after item (a).'],
		['(b) (c)', 'Unexpected item (b) after no item.'],
		['(1) (3)', 'Unexpected item (3) after item (1).'],
		['(a) (b) (d) (e)', 'Unexpected item (d) after item (b).'],
	])('%s: %s', (labels, message) => {
		expect(judgeItemOrder(paragraph(labels)).map((finding) => finding.message)).toEqual([message]);
	});
});
