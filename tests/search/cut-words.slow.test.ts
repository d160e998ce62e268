import { createRequire } from 'node:module';
import type * as Nodejieba from 'nodejieba';
import { expect, test, vi } from 'vitest';
import { createWordCutter, cutWhole } from '../../src/search/index/cut-words.ts';
import { groupOf } from './glossary-group.ts';

const TEXT = '行政首长协调理事会讨论报告';
const NAME = '行政首长协调理事会';
const MODULE = '../../src/search/index/cut-words.ts';

test('a term of the glossary is a word, with the shorter words in it', () => {
	expect(createWordCutter([groupOf([NAME])])(TEXT)).toEqual(
		expect.arrayContaining([NAME, '行政', '首长', '讨论', '报告']),
	);
});

test('without it the term is no word', () => {
	expect(createWordCutter([])(TEXT)).not.toContain(NAME);
});

test('a cutter keeps to its own glossary whatever others were made or used after it', () => {
	const own = createWordCutter([groupOf([NAME])]);
	const other = createWordCutter([groupOf(['讨论报告'])]);
	expect(other(TEXT)).not.toContain(NAME);
	expect(own(TEXT)).toContain(NAME);
	expect(own(TEXT)).not.toContain('讨论报告');
	createWordCutter([]);
	expect(own(TEXT)).toContain(NAME);
	expect(other(TEXT)).toContain('讨论报告');
});

test('the dictionary is not loaded again for terms that are merely wanting in it, and is the same then', () => {
	const fewer = createWordCutter([groupOf([NAME])]);
	const more = createWordCutter([groupOf(['讨论报告', NAME])]);
	const library = createRequire(import.meta.url)('nodejieba') as typeof Nodejieba;
	more(TEXT);
	fewer(TEXT);
	const load = vi.spyOn(library, 'load');
	const grown = more(TEXT);
	expect(load).not.toHaveBeenCalled();
	expect(grown).toEqual(expect.arrayContaining([NAME, '讨论报告']));
	cutWhole(TEXT);
	expect(load).toHaveBeenCalledOnce();
	createWordCutter([groupOf(['另一个词'])])(TEXT);
	// After other terms it has to be loaded anew, with all of them.
	expect(more(TEXT)).toEqual(grown);
	load.mockRestore();
});

test('so it does where the module is there twice, as in a build, which bundles it for the pages', async () => {
	// Vite takes it for another module.
	const again = (await import(`${MODULE}?again`)) as { createWordCutter: typeof createWordCutter };
	expect(again.createWordCutter).not.toBe(createWordCutter);
	const own = createWordCutter([groupOf([NAME])]);
	const other = again.createWordCutter([groupOf(['讨论报告'])]);
	expect(own(TEXT)).toContain(NAME);
	expect(other(TEXT)).not.toContain(NAME);
	expect(own(TEXT)).not.toContain('讨论报告');
});

test('a text is cut whole alike, whatever was cut before', () => {
	createWordCutter([groupOf([NAME])])(TEXT);
	expect(cutWhole(TEXT)).not.toContain(NAME);
	expect(cutWhole(TEXT).join('')).toBe(TEXT);
});

test.each<[string, string[], string[], string]>([
	['发展中国家', ['发展', '国家'], ['中国'], 'a country that is two halves of words'],
	['国家政策', ['国家', '政策'], ['家政'], 'the end of a word and the beginning of the next'],
	['保护工人', ['保护', '工人'], ['护工'], 'likewise'],
	['多国企业', ['企业'], ['国企'], 'likewise'],
	['赞比亚', ['赞比亚'], ['比亚'], 'a part of a name that is a word elsewhere'],
	['共同国家评估', ['共同', '国家', '评估'], ['同国'], 'a name of the glossary in its words'],
	['国际劳工组织', ['国际劳工组织', '劳工组织'], ['工组'], 'a form of the glossary in another'],
	['人权理事会', ['人权'], ['理事会'], 'a form that means something else in a longer word'],
	['理事会和人权理事会', ['理事会'], [], 'the form itself beside it'],
	['第187号', ['187'], ['87'], 'a number, not its end'],
])('%s has the words %j and not %j: %s', (text, words, others) => {
	const cut = createWordCutter([
		groupOf(['国际劳工组织', '劳工组织']),
		groupOf(['共同国家评估']),
		groupOf(['理事会'], { not: ['人权理事会'] }),
	]);
	expect(cut(text)).toEqual(expect.arrayContaining(words));
	for (const other of others) expect(cut(text)).not.toContain(other);
});

test('what is typed and never printed is no word of a text', () => {
	const cut = createWordCutter([groupOf(['平台工人'], { kind: 'everyday', typed: ['外卖员'] })]);
	expect(cut('外卖员是平台工人')).toContain('平台工人');
	expect(cut('外卖员是平台工人')).not.toContain('外卖员');
});
