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
		has(normal) {
			asked += 1;
			return normal === form;
		},
		othersOf: () => [],
		findInside: () => [],
		asked: () => asked,
	};
}

test.each([
	['at the beginning', ['decent', 'work', 'x'], ['decentwork', 'x']],
	['behind another term', ['x', 'decent', 'work'], ['x', 'decentwork']],
	['not with a term between', ['decent', 'x', 'work'], null],
])('reads the words of a form as one term: %s', async (_, words, expected) => {
	const terms = { wanted: words.map(term), excluded };
	const merged = await mergeTerms(terms, openThesaurus('decentwork'), tools);
	expect(merged?.wanted.map(({ alternatives }) => alternatives.join('')) ?? null).toEqual(expected);
});

test('asks of a long text no more than its length allows', async () => {
	const thesaurus = openThesaurus('decentwork');
	const wanted = Array.from({ length: 500 }, (_, at) => term(String(at)));
	expect(await mergeTerms({ wanted, excluded }, thesaurus, tools)).toBeNull();
	expect(thesaurus.asked()).toBeLessThan(500 * 20);
});
