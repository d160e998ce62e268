import { create } from 'xmlbuilder2';
import { expect, test } from 'vitest';
import { writeFeed } from '../../src/build/write-site-files.ts';
import type { ArchiveDocument } from '../../src/model/document.ts';
import { HOSTILE, hostileDocument } from '../fixtures/hostile-document.ts';
import { makeDocument } from '../fixtures/make-document.ts';
import { makeOutputContext } from '../fixtures/memory-output.ts';
import { smallDocument } from '../fixtures/small-document.ts';

/** Days of publication by the id of the document, a second one for places that were added later. */
type Days = Record<string, [first: string, last?: string]>;

async function readFeed(documents: readonly ArchiveDocument[], days: Days = {}) {
	const releases = Object.entries(days).map(
		([id, [first, last = first]]) => [id, { first, last, later: new Map() }] as const,
	);
	const { context, files } = makeOutputContext(documents, { releases: new Map(releases) });
	await writeFeed(context);
	const feed = create(files.get('feed.xml') ?? '').root();
	const textsOf = (name: string) =>
		feed
			.filter(({ node }) => node.nodeName === name, false, true)
			.map(({ node }) => node.textContent ?? '');
	return { textsOf, xml: files.get('feed.xml') ?? '' };
}

const dated = (id: string, date: string | null, sessionDates: string | null): ArchiveDocument => {
	const document = makeDocument({ id, symbol: null });
	return {
		...document,
		metadata: {
			...document.metadata,
			date: date === null ? null : { value: date, origin: 'manifest' },
			sessionDates: sessionDates === null ? null : { value: sessionDates, origin: 'text' },
		},
	};
};

test('lists what is published, dated or not, by the day on which it was, newest first', async () => {
	const { textsOf, xml } = await readFeed(
		[
			dated('gb/340/pol/6', '2020-10-12', '2020 年 10 月至 11 月'),
			smallDocument,
			dated('unido/pbc/38/item-11', null, '2022 年 6 月 21 日至 22 日'),
			dated('unido/pbc/39/item-11', null, null),
			dated('gb/347/ins/1', '2023-03-01', null),
		],
		{
			'gb/340/pol/6': ['2026-11-21', '2026-12-02'],
			'gb/346/ins/8': ['2026-11-21'],
			'unido/pbc/38/item-11': ['2026-12-01'],
			'unido/pbc/39/item-11': ['2026-11-30'],
		},
	);
	// They are known by the same ids wherever the archive stands.
	expect(textsOf('id')).toEqual([
		'tag:gb-archive,2026:feed',
		'tag:gb-archive,2026:gb/340/pol/6',
		'tag:gb-archive,2026:unido/pbc/38/item-11',
		'tag:gb-archive,2026:unido/pbc/39/item-11',
		'tag:gb-archive,2026:gb/346/ins/8',
	]);
	// A place that was added later brings its document up again; that of the feed is the latest.
	expect(textsOf('updated')).toEqual([
		'2026-12-02T00:00:00Z',
		'2026-12-02T00:00:00Z',
		'2026-12-01T00:00:00Z',
		'2026-11-30T00:00:00Z',
		'2026-11-21T00:00:00Z',
	]);
	expect(textsOf('published')[0]).toBe('2026-11-21T00:00:00Z');
	// Neither the day of the paper nor that of its session; what is not published yet is not in it.
	expect(xml).not.toMatch(/2022-10-07T|2022-06|347/);
	expect(xml).toContain('href="https://archive.example/kb/new/"');
	expect(textsOf('title')[4]).toBe('GB.346/INS/8 进展情况');
});

test('keeps hostile text literal', async () => {
	const { textsOf } = await readFeed([hostileDocument], { [hostileDocument.id]: ['2026-11-30'] });
	expect(textsOf('title')[1]).toContain(HOSTILE);
	expect(textsOf('summary')[0]).toContain(HOSTILE);
});

test('has a date even where it lists nothing', async () => {
	const { textsOf } = await readFeed([]);
	expect(textsOf('updated')).toEqual(['1970-01-01T00:00:00Z']);
});
