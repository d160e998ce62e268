import { describe, expect, test } from 'vitest';
import type { RecordKind, SearchRecord } from '../../../src/search/record.ts';
import { findShare, listPlaces } from '../../../src/archive/term-index/list-places.ts';

describe('the share of each term', () => {
	test.each([
		[[1, 2, 3], 6, Infinity, 'room for all'],
		[[], 6, Infinity, 'no terms'],
		[[1, 9, 9], 11, 5, 'what the small one leaves goes to the others'],
		[[9, 9, 9], 11, 3, 'equal parts, rounded down'],
		[[100, 1, 1], 10, 8, 'one great among small ones'],
		[[9, 9, 9], 1, 1, 'at least one place each'],
	])('of %j with room for %d is %d: %s', (counts, budget, share) => {
		expect(findShare(counts, budget)).toBe(share);
		const listed = counts.reduce((sum, count) => sum + Math.min(count, share), 0);
		if (share > 1) expect(listed).toBeLessThanOrEqual(budget);
	});
});

const record = (
	document: string,
	kind: RecordKind,
	number: number,
	date = '2022',
): SearchRecord => ({
	id: `${document}/${kind}${String(number)}`,
	kind,
	text: '',
	url: `/${document}/#p${String(number)}`,
	document,
	symbol: null,
	title: document,
	section: [],
	place: '',
	decision: false,
	filters: { body: null, session: null, section: null, year: null, genre: null, kind },
	date,
	order: number,
	names: [],
	related: [],
});

const shape = (records: SearchRecord[], share: number) => {
	const { documents, others } = listPlaces(records, share);
	return {
		documents: documents.map(({ document, groups, count }) => [
			document,
			groups.map(({ kind, records: own }) => [kind, own.map(({ order }) => order)]),
			count,
		]),
		others,
	};
};

describe('the places of a term', () => {
	const records = [
		record('old', 'heading', 1, '2018'),
		record('old', 'paragraph', 2, '2018'),
		record('new', 'front', 1),
		record('new', 'paragraph', 2),
		record('new', 'paragraph', 3),
		record('undated', 'box', 1, ''),
	];

	test('stand by document, the newest first, and by kind', () => {
		expect(shape(records, Infinity)).toEqual({
			documents: [
				[
					'new',
					[
						['paragraph', [2, 3]],
						['front', [1]],
					],
					3,
				],
				[
					'old',
					[
						['paragraph', [2]],
						['heading', [1]],
					],
					2,
				],
				['undated', [['box', [1]]], 1],
			],
			others: { documents: 0, places: 0 },
		});
	});

	test('end where the share does, and what is left is counted', () => {
		expect(shape(records, 4)).toEqual({
			documents: [
				[
					'new',
					[
						['paragraph', [2, 3]],
						['front', [1]],
					],
					3,
				],
				['old', [['heading', [1]]], 2],
			],
			others: { documents: 1, places: 1 },
		});
		expect(shape(records, 3).others).toEqual({ documents: 2, places: 3 });
	});

	test('of a thousand documents stay within the share', () => {
		const many = Array.from({ length: 1000 }, (_, at) =>
			Array.from({ length: 50 }, (_one, n) => record(`d${String(at)}`, 'paragraph', n)),
		).flat();
		const { documents, others } = listPlaces(many, 120);
		const listed = documents.flatMap(({ groups }) => groups.flatMap((group) => group.records));
		expect(listed).toHaveLength(120);
		expect(documents).toHaveLength(3);
		expect(others).toEqual({ documents: 997, places: 49_850 });
	});
});
