import { expect, test } from 'vitest';
import { mergeTerms } from '../../src/search/client/merge-terms.ts';
import type { Thesaurus } from '../../src/search/client/thesaurus.ts';

const hits = Int32Array.of(1);
const excluded = Int32Array.of();
const term = (text: string) => ({ alternatives: [text], held: [hits], hits });
const tools = {
	find: () => Promise.resolve(Int32Array.of(2)),
	normalOf: () => Promise.resolve(''),
};

/** Returns a glossary of one form, which counts how often it is asked. */
function openThesaurus(form: string): Thesaurus & { asked: () => number } {
	let asked = 0;
	return {
		read(words) {
			asked += 1;
			return words.join('') === form ? [] : null;
		},
		othersOf: () => [],
		findInside: () => [],
		toMainland: () => null,
		listEnglish: () => [],
		asked: () => asked,
	};
}

test.each([
	['at the beginning', ['decent', 'work', 'x'], ['decentwork', 'x']],
	['behind another term', ['x', 'decent', 'work'], ['x', 'decentwork']],
	['not with a term between', ['decent', 'x', 'work'], null],
])('reads the words of a form as one term: %s', async (_, words, expected) => {
	const terms = { wanted: words.map(term), excluded };
	const merged = await mergeTerms(terms, words.join(' '), openThesaurus('decentwork'), tools);
	expect(merged?.wanted.map(({ alternatives }) => alternatives.join('')) ?? null).toEqual(expected);
});

test.each([
	[
		'a name that has a word twice',
		'south south cooperation',
		['south', 'cooperation'],
		['southsouthcooperation'],
	],
	[
		'an instrument by its number',
		'convention no. 87',
		['convention', 'no.', '87'],
		['conventionno.87'],
	],
	['a goal', 'sdg 8', ['sdg', '8'], ['sdg8']],
])('reads %s as one term', async (_, query, words, expected) => {
	const terms = { wanted: words.map(term), excluded };
	const merged = await mergeTerms(terms, query, openThesaurus('southsouthcooperation'), tools);
	expect(merged?.wanted.map(({ alternatives }) => alternatives.join(''))).toEqual(expected);
});

test('asks of a long text no more than its length allows', async () => {
	const thesaurus = openThesaurus('decentwork');
	const words = Array.from({ length: 500 }, (_, at) => `甲${String(at)}`);
	const terms = { wanted: words.map(term), excluded };
	expect(await mergeTerms(terms, words.join(' '), thesaurus, tools)).toBeNull();
	expect(thesaurus.asked()).toBeLessThan(500 * 20);
});
