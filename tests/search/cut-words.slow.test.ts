import { expect, test } from 'vitest';
import { createWordCutter } from '../../src/search/index/cut-words.ts';

const TEXT = '行政首长协调理事会讨论报告';
const NAME = '行政首长协调理事会';

test('a term of the glossary is a word, with the shorter words in it', () => {
	expect(createWordCutter([[NAME]])(TEXT)).toEqual(
		expect.arrayContaining([NAME, '行政', '首长', '讨论', '报告']),
	);
});

test('without it the term is no word', () => {
	expect(createWordCutter([])(TEXT)).not.toContain(NAME);
});

test('a cutter keeps to its own glossary whatever others were made or used after it', () => {
	const own = createWordCutter([[NAME]]);
	const other = createWordCutter([['讨论报告']]);
	expect(other(TEXT)).not.toContain(NAME);
	expect(own(TEXT)).toContain(NAME);
	expect(own(TEXT)).not.toContain('讨论报告');
	createWordCutter([]);
	expect(own(TEXT)).toContain(NAME);
	expect(other(TEXT)).toContain('讨论报告');
});

test.each([
	['a sign', [['“一带一路”']]],
	['a single character', [['的']]],
])('%s makes no word of a glossary', (_, glossary) => {
	expect(createWordCutter(glossary)('“一带一路”的合作').join()).not.toMatch(/[“”的]/u);
});
