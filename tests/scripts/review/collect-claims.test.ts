import { expect, test } from 'vitest';
import { collectClaims, type Reviewed } from '../../../scripts/review/collect-claims.ts';
import type { SearchRecord } from '../../../src/search/record.ts';

const record = (id: string, text: string): SearchRecord => ({
	id,
	kind: 'paragraph',
	text,
	url: `/${id}`,
	document: id.replace(/\/p\d+$/u, ''),
	symbol: null,
	title: '',
	section: [],
	place: '',
	decision: false,
	filters: { body: null, session: null, section: null, year: null, genre: null, kind: null },
	date: '',
	order: 0,
	names: [],
	related: [],
});

/** What is reviewed where only records and terms matter. */
const reviewed = (given: Pick<Reviewed, 'records' | 'terms'> & Partial<Reviewed>): Reviewed => ({
	archive: { documents: [], notHeld: [] } as unknown as Reviewed['archive'],
	relations: { doubts: [], instruments: [], goals: [] } as unknown as Reviewed['relations'],
	related: new Map(),
	everyday: [],
	countries: [],
	standards: {
		ofInstrument: () => ({ chinese: null, english: null }),
		ofSdg: () => ({ chinese: null, english: null }),
	},
	paperTitles: new Map(),
	...given,
});

const claimsOf = (title: string, given: Reviewed, seed = 'a', count = 2) =>
	collectClaims(given, { count, seed }).find((chapter) => chapter.title === title)?.claims ?? [];

test('counts a form only where the term is meant: in no longer word, and in its own documents', () => {
	const [claim] = claimsOf(
		'Glossary',
		reviewed({
			records: [
				record('gb/1/ins/1/p1', '人权理事会通过了决议。'),
				record('unido/1/p1', '理事会通过了决议。'),
				record('gb/1/ins/1/p2', '人权理事会之外，理事会也通过了决议。'),
			],
			terms: [
				{
					term: '理事会',
					id: 'governing-body',
					aliases: ['董事会'],
					english: [],
					not: ['人权理事会'],
					within: 'gb/',
					kind: 'body',
				},
			],
		}),
	);
	expect(claim?.evidence).toEqual([
		'理事会: 1, first at gb/1/ins/1/p2: 人权【理事会】之外，理事会也通过了决议。',
		'董事会: nowhere',
	]);
	expect(claim?.alert).toBe('No English name.');
});

test('draws as many related paragraphs as are asked for, the same for the same word', () => {
	const ids = Array.from({ length: 40 }, (_, at) => `gb/1/ins/1/p${String(at + 1)}`);
	const given = reviewed({
		records: ids.map((id) => record(id, '社会对话')),
		terms: [],
		related: new Map(
			ids.map((id) => [id, [{ id: 'gb/1/ins/1/p1', score: 1, words: ['社会对话'] }]]),
		),
	});
	const drawn = (seed: string, count: number) =>
		claimsOf('Related paragraphs', given, seed, count).map(({ id }) => id);
	expect(drawn('a', 5)).toHaveLength(5);
	expect(drawn('a', 5)).toEqual(drawn('a', 5));
	expect(drawn('a', 5)).not.toEqual(drawn('b', 5));
	expect(drawn('a', 100)).toHaveLength(40);
});

test('says of a paper that is not held by what title it is known, and where that is found', () => {
	const [claim, other] = claimsOf(
		'Titles of papers that are cited and not held',
		reviewed({
			records: [],
			terms: [],
			archive: {
				documents: [],
				notHeld: [
					{ id: 'gb/340/hl/2', citations: [] },
					{ id: 'gb/340/ins/6', citations: [] },
				],
			} as unknown as Reviewed['archive'],
			paperTitles: new Map([
				[
					'gb/340/hl/2',
					{
						chinese: null,
						english: 'COVID-19 and the world of work',
						source: 'https://example.org/',
					},
				],
			]),
		}),
	);
	expect(claim?.claim).toBe('COVID-19 and the world of work');
	expect(claim?.evidence).toContain('https://example.org/');
	expect(other?.claim).toBe('—');
});
