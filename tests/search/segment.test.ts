import { expect, test } from 'vitest';
import { createSegmenter } from '../../src/search/client/segment.ts';

const segment = createSegmenter({
	words: ['社会', '对话', '社会对话', '大会', '会议', '三方', 'ilo'],
	counts: [40, 30, 20, 10, 10, 9, 3],
});

test.each([
	['社会对话', ['社会对话'], 'the longer word, where it is one'],
	['对话社会', ['对话', '社会'], 'words in their order'],
	['社会的三方', ['社会', '三方'], 'what is no word is left out'],
	['大会会议', ['大会', '会议'], 'neighbours'],
	['三方和三方', ['三方'], 'each once'],
	['ilo三方', ['ilo', '三方'], 'Latin too'],
	['', [], 'nothing'],
])('cuts %j into %j: %s', (text, words) => {
	expect(segment(text)).toEqual(words);
});

test('cuts into nothing where the archive has no words', () => {
	expect(createSegmenter({ words: [], counts: [] })('社会')).toEqual([]);
});
