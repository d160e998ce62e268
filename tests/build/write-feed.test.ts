import { create } from 'xmlbuilder2';
import { expect, test } from 'vitest';
import { writeFeed } from '../../src/build/write-site-files.ts';
import type { ArchiveDocument } from '../../src/model/document.ts';
import { HOSTILE, hostileDocument } from '../fixtures/hostile-document.ts';
import { makeDocument } from '../fixtures/make-document.ts';
import { makeOutputContext } from '../fixtures/memory-output.ts';
import { smallDocument } from '../fixtures/small-document.ts';

async function readFeed(documents: readonly ArchiveDocument[]) {
	const { context, files } = makeOutputContext(documents);
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

test('lists the dated documents, newest first, with dates of the sources alone', async () => {
	const { textsOf, xml } = await readFeed([
		dated('gb/340/pol/6', '2020-10-12', '2020 年 10 月至 11 月'),
		smallDocument,
		dated('unido/pbc/38/item-11', null, '2022 年 6 月 21 日至 22 日'),
		dated('unido/pbc/39/item-11', null, null),
	]);
	expect(textsOf('id')).toEqual([
		'https://archive.example/kb/feed.xml',
		'https://archive.example/kb/gb/346/ins/8/',
		'https://archive.example/kb/gb/340/pol/6/',
	]);
	expect(textsOf('updated')).toEqual([
		'2022-10-07T00:00:00Z',
		'2022-10-07T00:00:00Z',
		'2020-10-12T00:00:00Z',
	]);
	// An undated paper has no day, and that of its session is not its own.
	expect(xml).not.toMatch(/unido|2022-06/);
	expect(textsOf('title')[1]).toBe('GB.346/INS/8 进展情况');
});

test('keeps hostile text literal', async () => {
	const { textsOf } = await readFeed([
		{
			...hostileDocument,
			metadata: { ...hostileDocument.metadata, date: smallDocument.metadata.date },
		},
	]);
	expect(textsOf('title')[1]).toContain(HOSTILE);
	expect(textsOf('summary')[0]).toContain(HOSTILE);
});

test('has a date even where it lists nothing', async () => {
	const { textsOf } = await readFeed([]);
	expect(textsOf('updated')).toEqual(['1970-01-01T00:00:00Z']);
});
