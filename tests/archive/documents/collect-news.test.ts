import { expect, test } from 'vitest';
import { buildArchive } from '../../../src/archive/documents/build-archive.ts';
import { collectNews } from '../../../src/archive/documents/collect-news.ts';
import { collectReleases } from '../../../src/archive/documents/collect-releases.ts';
import { makeDocument } from '../../fixtures/make-document.ts';

const on = (released: string | null, ...addresses: string[]) =>
	addresses.map((address) => ({ address, released }));

const LOCK = [
	...on('2026-11-21', 'gb/1/1', 'gb/1/1/p1', 'gb/1/1/appendix1/p1', 'paths/one'),
	...on('2026-11-30', 'gb/1/1/text1', 'gb/1/1/p1-a', 'gb/1/1/rev1', 'gb/1/1/rev1/p1'),
	...on('2026-12-01', 'gb/1/9', 'gb/1/9/p1'),
	...on(null, 'gb/1/2', 'gb/1/2/p1', 'gb/1/1/p2', 'paths/two'),
];
const PATHS = ['paths/one', 'paths/two'];
const IDS = ['gb/1/1', 'gb/1/1/rev1', 'gb/1/2'];
const WITHDRAWN = { id: 'gb/1/9', title: '题目', on: '2026-12-02', reason: '撤回。' };

const releases = collectReleases(LOCK, [...IDS, ...PATHS]);

test('a document was published on the day of its own address; places that came later are named', () => {
	expect(Object.fromEntries(releases)).toEqual({
		'gb/1/1': {
			first: '2026-11-21',
			last: '2026-11-30',
			later: new Map([['2026-11-30', ['gb/1/1/text1', 'gb/1/1/p1-a']]]),
		},
		// A revision is a document of its own, not a place of the one that it revises.
		'gb/1/1/rev1': { first: '2026-11-30', last: '2026-11-30', later: new Map() },
		'paths/one': { first: '2026-11-21', last: '2026-11-21', later: new Map() },
	});
});

test('what came, and what went, stands by day: what is not published first, then the newest', () => {
	const documents = IDS.map((id) => makeDocument({ id, symbol: null }));
	const archive = buildArchive(documents, { releases, withdrawn: [WITHDRAWN] });
	const news = collectNews(
		archive,
		PATHS.map((id) => ({ id })),
	).map((day) => ({
		day: day.day,
		documents: day.documents.map(({ id }) => id),
		paths: day.paths.map(({ id }) => id),
		grown: day.grown.map(({ document, places }) => [document.id, places]),
		withdrawn: day.withdrawn.map(({ id }) => id),
	}));
	const nothing = { documents: [], paths: [], grown: [], withdrawn: [] };
	expect(news).toEqual([
		{ ...nothing, day: null, documents: ['gb/1/2'], paths: ['paths/two'] },
		{ ...nothing, day: '2026-12-02', withdrawn: ['gb/1/9'] },
		{ ...nothing, day: '2026-11-30', documents: ['gb/1/1/rev1'], grown: [['gb/1/1', 2]] },
		{ ...nothing, day: '2026-11-21', documents: ['gb/1/1'], paths: ['paths/one'] },
	]);
});

test('an empty archive has no news', () => {
	expect(collectNews(buildArchive([]), [])).toEqual([]);
});
