import { expect, test } from 'vitest';
import { buildArchive } from '../../../src/archive/documents/build-archive.ts';
import { buildRelations } from '../../../src/archive/relations/build-relations.ts';
import { buildLinkScopes } from '../../../src/archive/relations/link-scope.ts';
import { layoutMap } from '../../../src/archive/relations/map/layout-map.ts';
import { makeDocument, paragraph, prose, reference } from '../../fixtures/make-document.ts';

/** Each document with the items of the documents of its session that it cites. */
const CITES: Record<number, number[]> = { 1: [2, 3], 2: [3], 3: [], 4: [9] };

const documents = Object.entries(CITES).map(([item, cited]) =>
	makeDocument({
		id: `gb/346/ins/${item}`,
		symbol: `GB.346/INS/${item}`,
		body: [
			paragraph(
				1,
				prose(
					...cited.map((other) => {
						const symbol = `GB.346/INS/${String(other)}`;
						return reference(symbol, symbol, `gb/346/ins/${String(other)}`);
					}),
				),
			),
		],
	}),
);
const archive = buildArchive(documents);
const relations = buildRelations(
	archive,
	buildLinkScopes(archive, { documents: [], doubtful: [] }),
);
const itemsOf = (ids: readonly string[]) => ids.map((id) => Number(id.split('/').at(-1)));

test('draws every document, those that are only cited too, with who cites whom', () => {
	const map = layoutMap(archive, relations);
	expect(map.documents).toBe(5);
	expect(
		map.rows.map(({ id, cites, citedBy }) => [...itemsOf([id]), itemsOf(cites), itemsOf(citedBy)]),
	).toEqual([
		[1, [2, 3], []],
		[2, [3], [1]],
		[3, [], [1, 2]],
		[4, [9], []],
		[9, [], [4]],
	]);
});

test('draws of too many those that cite and are cited most, and what is between them', () => {
	const map = layoutMap(archive, relations, 3);
	expect(map.documents).toBe(5);
	expect(itemsOf(map.rows.map(({ id }) => id))).toEqual([1, 2, 3]);
	expect(map.edges).toHaveLength(3);
	expect(map.rows.flatMap(({ cites }) => itemsOf(cites))).not.toContain(9);
});
