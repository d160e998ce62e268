import { expect, test } from 'vitest';
import { buildArchive } from '../../../src/archive/documents/build-archive.ts';
import { collectReleases } from '../../../src/archive/documents/collect-releases.ts';
import { listChanges } from '../../../src/outputs/data/changes.ts';
import { makeDocument } from '../../fixtures/make-document.ts';

const on = (released: string | null, ...addresses: string[]) =>
	addresses.map((address) => ({ address, released }));

const IDS = ['gb/347/pol/3', 'gb/347/pol/3/rev1', 'gb/347/ins/2'];
const PATHS = [{ id: 'paths/one' }, { id: 'paths/two' }];
const LOCK = [
	...on('2026-11-21', 'gb/347/pol/3', 'gb/347/pol/3/p1', 'paths/one'),
	...on('2026-11-30', 'gb/347/pol/3/text1', 'gb/347/pol/3/h2', 'gb/347/pol/3/rev1'),
	...on('2026-12-01', 'gb/347/pol/9', 'gb/347/pol/9/p1'),
	...on(null, 'gb/347/ins/2', 'gb/347/ins/2/p1', 'paths/two'),
];
const WITHDRAWN = { id: 'gb/347/pol/9', title: '题目', on: '2026-12-02', reason: '撤回。' };
const NOTHING = { replaces: null, places: [], reason: null };

const changesOf = (ids: readonly string[]) => {
	const documents = ids.map((id) => makeDocument({ id, symbol: null }));
	const releases = collectReleases(LOCK, [...ids, ...PATHS.map(({ id }) => id)]);
	return listChanges({
		archive: buildArchive(documents, { releases, withdrawn: [WITHDRAWN] }),
		paths: PATHS,
		hashOf: (_, place) => (place.endsWith('text1') ? 'hash of it' : null),
	});
};

test('what came, grew, was revised or taken out, by the days of the ledger; what is not published is not in it', () => {
	expect(changesOf(IDS)).toEqual([
		{ ...NOTHING, day: '2026-12-02', kind: 'withdrawn', id: 'gb/347/pol/9', reason: '撤回。' },
		{
			...NOTHING,
			day: '2026-11-30',
			kind: 'extended',
			id: 'gb/347/pol/3',
			places: [
				{ id: 'gb/347/pol/3/text1', sha256: 'hash of it' },
				{ id: 'gb/347/pol/3/h2', sha256: null },
			],
		},
		{
			...NOTHING,
			day: '2026-11-30',
			kind: 'revised',
			id: 'gb/347/pol/3/rev1',
			replaces: 'gb/347/pol/3',
		},
		{ ...NOTHING, day: '2026-11-21', kind: 'added', id: 'gb/347/pol/3' },
		{ ...NOTHING, day: '2026-11-21', kind: 'added', id: 'paths/one' },
	]);
});

test('a revision replaces what is held of the paper, and nothing where that is not', () => {
	expect(changesOf(['gb/347/pol/3/rev1']).find(({ id }) => id.endsWith('rev1'))).toMatchObject({
		kind: 'added',
		replaces: null,
	});
});
