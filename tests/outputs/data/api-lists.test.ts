import { expect, test } from 'vitest';
import { toApiIndex } from '../../../src/outputs/data/api-lists.ts';
import { makeDocument } from '../../fixtures/make-document.ts';
import { smallDocument } from '../../fixtures/small-document.ts';

test('lists documents with their data files and counts, one without a symbol too', () => {
	const unnamed = makeDocument({ id: 'unido/pbc/38/item-11', symbol: null });
	expect(toApiIndex([smallDocument, unnamed], '/kb/')).toEqual({
		documents: [
			{
				id: 'gb/346/ins/8',
				symbol: 'GB.346/INS/8',
				title: '进展情况',
				url: '/kb/gb/346/ins/8/',
				data: '/kb/api/v1/gb/346/ins/8.json',
				paragraphs: 3,
			},
			{
				id: 'unido/pbc/38/item-11',
				symbol: null,
				title: '进展情况',
				url: '/kb/unido/pbc/38/item-11/',
				data: '/kb/api/v1/unido/pbc/38/item-11.json',
				paragraphs: 0,
			},
		],
	});
});
