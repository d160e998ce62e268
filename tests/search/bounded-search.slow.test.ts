import { noteNumber } from '../../src/model/addressing/place.ts';
import { beforeAll, describe, expect, test } from 'vitest';
import { drawHardQueries } from '../../scripts/lab/bench/search/draw-hard-queries.ts';
import { ingestSources } from '../../src/ingest/ingest-sources.ts';
import { answerQuery, listMatches } from '../../src/search/client/answer-query.ts';
import { MOST_LOOKUPS } from '../../src/search/client/relation-tools.ts';
import { isExactMatch, parseQuery } from '../../src/search/query.ts';
import type { Inline } from '../../src/model/document.ts';
import { type MemoryArchive, openMemoryArchive } from './memory-archive.ts';

/** Queries of each kind; the benchmark asks all there are. */
const OF_A_KIND = 24;
/** Look-ups of one alternative: a long one is looked up by more and more of its tokens. */
const STAGES = 5;

let archive: MemoryArchive;

beforeAll(async () => {
	archive = await openMemoryArchive();
});

/** Answers a query without taking turns, and counts what it looked up. */
async function ask(query: string) {
	archive.takeCounts();
	const { matches } = await answerQuery(query, archive, () => Promise.resolve());
	return { matches: listMatches(matches, archive.catalogue), ...archive.takeCounts() };
}

const countAlternatives = (query: string) =>
	parseQuery(query).reduce((sum, { alternatives }) => sum + alternatives.length, 0);

test('whatever is asked costs look-ups by its terms, and no more than so many beyond', async () => {
	const dear: string[] = [];
	for (const { kind, text } of drawHardQueries(archive.records, archive.forms, OF_A_KIND)) {
		const { lookups, texts } = await ask(text);
		const most = STAGES * countAlternatives(text) + MOST_LOOKUPS;
		if (lookups > most || texts > MOST_LOOKUPS) {
			dear.push(`${kind} ${text.slice(0, 20)}: ${String(lookups)}, ${String(texts)}`);
		}
	}
	expect(dear).toEqual([]);
});

test('hard queries find exactly the records that hold what they ask for', async () => {
	const wrong: string[] = [];
	for (const { kind, text } of drawHardQueries(archive.records, archive.forms, OF_A_KIND)) {
		const { matches } = await ask(text);
		const terms = parseQuery(text);
		const held = archive.normals.flatMap((normal, at) => (isExactMatch(normal, terms) ? [at] : []));
		const found = matches
			.filter(({ match, address }) => match === 'exact' && address === null)
			.map(({ ordinal }) => ordinal)
			.sort((left, right) => left - right);
		if (found.join() !== held.join()) wrong.push(`${kind} ${text.slice(0, 20)}`);
	}
	expect(wrong).toEqual([]);
});

test('every text of the archive, pasted whole, is found as exact', async () => {
	const missed: string[] = [];
	for (const [ordinal, { id, text }] of archive.records.entries()) {
		const { matches } = await ask(text);
		const own = matches.find((match) => match.ordinal === ordinal);
		if (own?.match !== 'exact') missed.push(id);
	}
	expect(missed).toEqual([]);
});

describe('what is related', () => {
	test('is looked for until so much is looked up, and exact matches beyond', async () => {
		const parts = archive.forms.map((form) => form.replaceAll(/[\s|"“”]/gu, ''));
		const query = parts.flatMap((form) => [`${form}的合作`, `与${form}对话`]).join('|');
		const alternatives = countAlternatives(query);
		expect(alternatives).toBeGreaterThan(2000);
		const { lookups, matches } = await ask(`社会对话|${query}`);
		// Without an end there would be more than ten for each alternative.
		expect(lookups).toBeLessThan(2 * alternatives + 2 * MOST_LOOKUPS);
		const held = archive.normals.filter((normal) => normal.includes('社会对话'));
		const exact = matches.filter(({ match }) => match === 'exact');
		expect(exact.length).toBeGreaterThanOrEqual(held.length);
	});

	test('comes to its end with the first terms that leave nothing', async () => {
		const terms = Array.from({ length: 300 }, (_, at) => archive.forms[at]?.replaceAll(/\s/gu, ''));
		const { lookups } = await ask(terms.join(' '));
		expect(lookups).toBeLessThan(3 * terms.length);
	});
});

test('a search that is withdrawn ends at the next look-up', async () => {
	const reason = new Error('withdrawn');
	for (const after of [0, 1, 5, 20]) {
		archive.takeCounts();
		let turns = 0;
		const turn = () => {
			turns += 1;
			return turns > after ? Promise.reject(reason) : Promise.resolve();
		};
		const query = archive.forms.slice(0, 100).join('|');
		await expect(answerQuery(query, archive, turn)).rejects.toBe(reason);
		const { lookups, texts } = archive.takeCounts();
		expect(lookups + texts).toBeLessThanOrEqual(after);
	}
});

/** Returns the text of inlines as a page shows it, the numbers of the notes in it. */
function showInlines(content: readonly Inline[]): string {
	return content
		.map((inline) =>
			inline.type === 'mark'
				? String(noteNumber(inline.note))
				: inline.pieces.map(({ value }) => value).join(''),
		)
		.join('');
}

test('every paragraph with notes, copied from its page with their numbers, is found', async () => {
	const { documents } = await ingestSources(process.cwd());
	const ordinals = new Map(archive.records.map(({ id }, ordinal) => [id, ordinal]));
	const ways: string[] = [];
	for (const { id, body } of documents) {
		for (const part of body) {
			if (part.type !== 'paragraph') continue;
			const contents = part.blocks.map(({ content }) => content);
			if (!contents.flat().some(({ type }) => type === 'mark')) continue;
			const { matches } = await ask(contents.map(showInlines).join('\n'));
			const own = matches.find(({ ordinal }) => ordinal === ordinals.get(`${id}/${part.fragment}`));
			ways.push(
				own?.reasons.every(({ kind }) => kind === 'note') === true ? 'note' : part.fragment,
			);
		}
	}
	expect(ways.length).toBeGreaterThan(30);
	expect(ways.filter((way) => way !== 'note')).toEqual([]);
});
