import { expect, test } from 'vitest';
import { buildArchive } from '../../../src/archive/documents/build-archive.ts';
import { buildVersionRelations } from '../../../src/archive/versions/version-relations.ts';
import { cutWhole } from '../../../src/search/index/cut-words.ts';
import {
	CORR1,
	ORIGINAL,
	readRevisedPaper,
	REV1,
	REV2,
} from '../../ingest/papers/read-revised-paper.ts';

const documents = readRevisedPaper();
const archive = buildArchive(documents);
const relations = buildVersionRelations(archive, cutWhole);

test('the versions of a paper know each other, in the order issued', () => {
	for (const { id } of documents) {
		expect(archive.versionsOf(id).map((version) => [version.id, version.kind])).toEqual([
			[ORIGINAL, 'original'],
			[REV1, 'revision'],
			[REV2, 'revision'],
			[CORR1, 'corrigendum'],
		]);
	}
});

test.each([
	['p1', ['p1'], 'the same words'],
	['p2', ['p3'], 'one figure changed, one place further down'],
	['p5', ['p2'], 'moved to the front'],
	['p6', ['p7'], 'words put in'],
	['p7', ['p8'], 'the decision, renumbered'],
])('%s of the original is %j of the second revision: %s', (fragment, places) => {
	const found = relations.inCurrent(ORIGINAL, fragment);
	expect(found?.document).toBe(REV2);
	expect(found?.places).toEqual(places);
});

test('a paragraph that is the same word for word is said to be unchanged', () => {
	expect(relations.inCurrent(ORIGINAL, 'p1')?.change.kind).toBe('unchanged');
	expect(relations.inCurrent(ORIGINAL, 'p2')?.change.kind).not.toBe('unchanged');
});

test('what the first revision splits leads to both of its parts', () => {
	const comparison = relations.comparisonsOf(REV1).find(({ older }) => older === ORIGINAL);
	const split = comparison?.changes.find(({ before }) => before.includes('p3'));
	expect([split?.kind, split?.after]).toEqual(['split', ['p4', 'p5']]);
	const inserted = comparison?.changes.filter(({ kind }) => kind === 'inserted');
	expect(inserted?.map(({ after }) => after)).toEqual([['p3']]);
});

test('the corrigendum corrects the place that it names, in the text that it is of', () => {
	const [correction, ...others] = relations.correctionsOf(REV2).get('p6') ?? [];
	expect(others).toEqual([]);
	expect(correction?.corrigendum.id).toBe(CORR1);
	expect(correction?.operation).toBe('replace');
	expect(relations.correctionsOf(ORIGINAL).size).toBe(0);
});

test.each([
	['p5', 'replace-whole', '5. 参加者中女性占百分之四十四，比上一个两年期增加了七个百分点。'],
	['p2', 'delete-whole', null],
	['p7', 'add-after', '新教材将以三种语文印发。'],
])('the corrigendum says of the whole of %s: %s', (fragment, operation, given) => {
	const corrections = relations.correctionsOf(REV2).get(fragment) ?? [];
	expect(corrections.map((one) => [one.operation, one.printed, one.given])).toEqual([
		[operation, null, given],
	]);
});

test('what is not understood is shown nowhere', () => {
	expect(relations.correctionsOf(REV2).has('p4')).toBe(false);
});
