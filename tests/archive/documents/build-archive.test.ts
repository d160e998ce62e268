import { expect, test } from 'vitest';
import { buildArchive } from '../../../src/archive/documents/build-archive.ts';
import { countPlaces, groupCitations } from '../../../src/archive/documents/group-citations.ts';
import { describeDocument, footnote, paragraph, reference, text } from './describe-document.ts';

const citing = describeDocument({
	id: 'gb/346/ins/8',
	date: '2022-10-07',
	summary: [text('理事会文件 '), reference('GB.340/POL/6', 'gb/340/pol/6')],
	body: [
		paragraph(1, text('见'), reference('GB.340/INS/6', 'gb/340/ins/6')),
		paragraph(2, text('见'), reference('GB.346/INS/8', 'gb/346/ins/8')),
		paragraph(3, text('见'), reference('本计划', null)),
	],
	footnotes: [
		footnote(
			1,
			2,
			reference('GB.340/INS/6', 'gb/340/ins/6'),
			reference('GB.340/INS/6', 'gb/340/ins/6'),
		),
		footnote(2, null, reference('GB.340/INS/6', 'gb/340/ins/6')),
	],
});
const cited = describeDocument({ id: 'gb/340/pol/6', date: '2020-10-12' });
const archive = buildArchive([citing, cited]);

test('finds a held document by its id, and no other', () => {
	expect(archive.find('gb/340/pol/6')).toBe(cited);
	expect(archive.find('gb/340/ins/6')).toBeUndefined();
});

test('lists what is cited and not held, with every place', () => {
	expect(archive.notHeld.map(({ id, symbol }) => [id, symbol])).toEqual([
		['gb/340/ins/6', 'GB.340/INS/6'],
	]);
	expect(archive.notHeld[0]?.citations.map(({ place, note }) => [place, note])).toEqual([
		['p1', null],
		['p2', 'fn1'],
		['p2', 'fn1'],
		['fn2', 'fn2'],
	]);
});

test('leads from a document to the places that cite it', () => {
	expect(archive.citedBy('gb/340/pol/6')).toEqual([
		{
			from: 'gb/346/ins/8',
			place: 'front',
			note: null,
			raw: 'GB.340/POL/6',
			context: '理事会文件 GB.340/POL/6',
			canonical: 'GB.340/POL/6',
			target: 'gb/340/pol/6',
		},
	]);
});

test('does not count what a document says of itself', () => {
	expect(archive.citedBy('gb/346/ins/8')).toEqual([]);
});

test('lists a place that cites the same thing twice once', () => {
	const [group] = groupCitations(archive, archive.citedBy('gb/340/ins/6'));
	expect(group?.document).toBe(citing);
	expect(group?.places.map(({ place, note }) => [place, note])).toEqual([
		['p1', null],
		['p2', 'fn1'],
		['fn2', 'fn2'],
	]);
});

test('counts the places that are listed, not the mentions in them', () => {
	const citations = archive.citedBy('gb/340/ins/6');
	const [group] = groupCitations(archive, citations);
	expect(citations).toHaveLength(4);
	expect(countPlaces(citations)).toBe(group?.places.length);
	expect(countPlaces(citations)).toBe(3);
});

test('counts a place once for each thing that it cites', () => {
	const [first] = archive.citedBy('gb/340/ins/6');
	if (first === undefined) throw new Error('Nothing cites GB.340/INS/6.');
	const other = { ...first, target: 'gb/340/ins/7' };
	expect(countPlaces([first, other, first])).toBe(2);
	expect(countPlaces([first, { ...first, from: 'gb/341/ins/7' }])).toBe(2);
	expect(countPlaces([first, { ...first, note: 'fn1' }])).toBe(2);
	expect(countPlaces([])).toBe(0);
});

test('has a page for the original of a revision that is held alone', () => {
	const { notHeld } = buildArchive([describeDocument({ id: 'gb/341/ins/3/1/rev2' })]);
	expect(notHeld).toEqual([
		{
			id: 'gb/341/ins/3/1',
			symbol: 'GB.341/INS/3/1',
			withdrawn: null,
			official: null,
			citations: [],
		},
	]);
});

test.each([
	['gb/341/ins/7', undefined, 'GB.341/INS/7', 'by its id'],
	['unido/pbc/38/item-11', undefined, 'unido/pbc/38/item-11', 'which stands in for none'],
	['unido/pbc/38/item-11', 'PBC.38/11', 'PBC.38/11', 'as the manifest has it'],
])('has a page for %s that was taken out, %j called %s, %s', (id, given, symbol, _) => {
	const entry = {
		id,
		title: '题目',
		on: '2026-12-01',
		reason: '撤回。',
		...(given !== undefined && { symbol: given }),
	};
	const { notHeld } = buildArchive([], { withdrawn: [entry] });
	expect(notHeld).toEqual([{ id, symbol, withdrawn: entry, official: null, citations: [] }]);
});

test('knows the appendices of a paper that have symbols of their own, and no other', () => {
	const ids = [
		'gb/323/ins/5',
		'gb/323/ins/5/appendix-i',
		'gb/323/ins/5/appendix-ii',
		'gb/323/ins/5/1',
	];
	const made = buildArchive(ids.map((id) => describeDocument({ id, date: '2015-03-12' })));
	expect(made.ownAppendicesOf('gb/323/ins/5').map(({ id }) => id)).toEqual([ids[1], ids[2]]);
	expect(made.ownAppendicesOf('gb/323/ins')).toEqual([]);
});

test('says where official texts are, of papers that are held and that are not, unless an entry does', () => {
	const official = [{ ids: 'gb/', url: 'https://papers.example/{symbol}' }];
	const made = buildArchive([{ ...citing, symbol: 'GB.346/INS/8' }, cited], { official });
	const known = { ...cited, source: { ...cited.source, authentic: 'https://www.ilo.org/x' } };
	expect(made.find('gb/346/ins/8')?.source.authentic).toBe('https://papers.example/GB.346/INS/8');
	expect(made.findNotHeld('gb/340/ins/6')?.official).toBe('https://papers.example/GB.340/INS/6');
	const other = buildArchive([citing, known], { official });
	expect(other.find('gb/340/pol/6')?.source.authentic).toBe('https://www.ilo.org/x');
	expect(archive.find('gb/346/ins/8')?.source.authentic).toBeNull();
});
