import { beforeAll, expect, test } from 'vitest';
import { checkQuotations } from '../../../src/search/check/check-all.ts';
import { type Corpus, openCorpus } from './corpus-shelf.ts';

let corpus: Corpus;

beforeAll(async () => {
	corpus = await openCorpus();
});

/** Characters of a paste. */
const SIZE = 100_000;
const fill = (words: string) => words.repeat(Math.ceil(SIZE / words.length));

// Each took from ten seconds to minutes where its cost grew with the square of its length.
test.each<[string, string, number]>([
	['marks that nothing closes', fill('“'), 1],
	['marks at the beginning of lines that nothing closes', fill('“\n'), 1],
	['marks round nothing', fill('“”'), SIZE / 2],
	['straight marks', fill('"'), SIZE / 2],
	['block quotations of one character', fill('> 国\n'), 1],
	['ellipses', fill('……'), 1],
	['words between ellipses', fill('理事会……'), 1],
	['brackets', fill('[国]'), 1],
	['brackets that nothing closes', fill('（'), 1],
	['one character', fill('的'), 1],
	['words that stand everywhere', fill('国际劳工组织，理事会，'), 1],
	['symbols', fill('GB.346/INS/8 '), 1],
	['hashes without a citation', fill('〔版本：原本；校验：0123456789ab〕'), 1],
	['half pairs of surrogates', fill('\uD842'), 1],
	['nothing but white space', fill(' \u3000\n'), 0],
])('answers a paste of 100 kB: %s', async (_, text, count) => {
	expect(await checkQuotations(text, corpus.shelf)).toHaveLength(count);
});

test('all paragraphs of the archive in one paste, each in marks, are verbatim, and none is when each has lost a character', async () => {
	const texts = corpus.texts
		.filter(({ kind, text }) => kind === 'paragraph' && !/[“”]/u.test(text))
		.map(({ text }) => text);
	expect(texts.join('').length).toBeGreaterThan(50_000);
	const verdicts = async (words: readonly string[]) => {
		const text = words.map((one) => `“${one}”`).join('。\n\n');
		return new Set((await checkQuotations(text, corpus.shelf)).map(({ verdict }) => verdict));
	};
	expect(await verdicts(texts)).toEqual(new Set(['verbatim']));
	const lost = texts.map((text) => {
		const at = Math.floor(text.trim().length / 2);
		return text.slice(0, at).trimEnd() + text.slice(at).trimStart().slice(1);
	});
	expect(await verdicts(lost)).toEqual(new Set(['differs']));
});
