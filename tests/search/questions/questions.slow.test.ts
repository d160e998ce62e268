import { beforeAll, describe, expect, test } from 'vitest';
import { answerQuery, listMatches } from '../../../src/search/client/answer-query.ts';
import { type MemoryArchive, openMemoryArchive } from '../memory-archive.ts';
import { type Question, readQuestions } from './read-questions.ts';

const FIRST = 10;

let archive: MemoryArchive;

beforeAll(async () => {
	archive = await openMemoryArchive();
});

async function ask(query: string) {
	const { matches, suggestions, unnamed } = await answerQuery(query, archive, () =>
		Promise.resolve(),
	);
	const ids = listMatches(matches, archive.catalogue).map(({ ordinal }) =>
		archive.catalogue.idOf(ordinal),
	);
	return { ids, advice: [...suggestions.map(({ query: one }) => one), ...unnamed] };
}

describe.each<['papers' | 'asked']>([['papers'], ['asked']])('%s', (table) => {
	test.each(readQuestions(table))('$query: $reason', async (question: Question) => {
		const { ids, advice } = await ask(question.query);
		const first = ids.slice(0, FIRST);
		expect(first).toEqual(expect.arrayContaining(question.wanted));
		for (const id of question.unwanted) expect(first).not.toContain(id);
		if (question.isNothing) {
			expect(ids).toEqual([]);
			expect(advice).not.toEqual([]);
		}
	});
});
