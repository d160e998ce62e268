import { expect, test } from 'vitest';
import {
	collectDecisions,
	collectRequests,
} from '../../../src/archive/documents/collect-decisions.ts';
import { headedDocument } from './headed-document.ts';

const proposing = headedDocument([[1, '导言'], 1, [1, '决定草案'], 61], [61]);
const requesting = headedDocument([[1, '背景'], 1, [1, '六. 需请委员会采取的行动'], 32]);
const plain = headedDocument([[1, '劳工局已采取的行动和结果'], 1]);

const show = (proposals: ReturnType<typeof collectDecisions>) =>
	proposals.map(({ heading, paragraphs }) => [heading, paragraphs.map(({ fragment }) => fragment)]);

test('a draft decision stands under the heading printed over it', () => {
	expect(show(collectDecisions([proposing, requesting, plain]))).toEqual([['决定草案', ['p61']]]);
});

test('a request for action is none, and stands apart', () => {
	expect(show(collectRequests([proposing, requesting, plain]))).toEqual([
		['六. 需请委员会采取的行动', ['p32']],
	]);
});

test('a request in a document with a draft decision is left out', () => {
	const both = headedDocument([[1, '需采取的行动'], 1, [1, '决定草案'], 2], [2]);
	expect(collectRequests([both])).toEqual([]);
});
