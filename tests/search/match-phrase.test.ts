import fc from 'fast-check';
import { expect, test } from 'vitest';
import { matchPhrase } from '../../src/search/client/match-phrase.ts';
import { toRecordTokens, toTermPhrase, toThinPhrase } from '../../src/search/tokens.ts';
import { collectPostings, toParts } from '../../src/reader/kit/memory-postings.ts';

/** Returns the places of the texts that answer a phrase. */
function match(texts: readonly string[], phrase: readonly (string | null)[]): number[] {
	const postings = collectPostings(texts.map((text) => toRecordTokens(text, [])));
	return [...matchPhrase(toParts(phrase, postings))];
}

const unit = fc.constantFrom('大', '会', '议', '𠀾');
const texts = fc.array(fc.string({ unit, minLength: 1 }), { maxLength: 8 });
const term = fc.string({ unit, minLength: 1, maxLength: 6 });

test('finds the texts that hold a term, and no other', () => {
	fc.assert(
		fc.property(texts, term, (all, searched) => {
			const held = all.flatMap((text, at) => (text.includes(searched) ? [at] : []));
			expect(match(all, toTermPhrase(searched))).toEqual(held);
		}),
		{ numRuns: 2000 },
	);
});

test('finds by a few tokens of a term whatever the whole of it finds', () => {
	fc.assert(
		fc.property(texts, term, fc.integer({ min: 2, max: 4 }), (all, searched, count) => {
			const found = match(all, toThinPhrase(searched, count));
			for (const at of match(all, toTermPhrase(searched))) expect(found).toContain(at);
		}),
		{ numRuns: 1000 },
	);
});

test.each([
	['会会会', ['会会', '会会会会', '大会会会'], [1, 2], 'a character three times'],
	['大会议', ['大会会议', '会议大会', '大会议'], [2], 'neighbours that are not those of the term'],
	['议', ['会', '会议'], [1], 'one character'],
	['龘龘', ['会议'], [], 'what is nowhere'],
])('finds %s in %j at %j: %s', (searched, all, expected) => {
	expect(match(all, toTermPhrase(searched))).toEqual(expected);
});
