import { expect, test } from 'vitest';
import { collectWords, keepWords } from '../../../src/archive/relations/related/collect-words.ts';
import { makeDocument, paragraph, prose, text } from '../../fixtures/make-document.ts';
import { makeMemoryKeep } from '../../fixtures/memory-keep.ts';

const cutAtSpaces = (words: string) => words.split(/\s+/u);

test('gives the words of each paragraph once, without numbers and Latin letters', () => {
	const document = makeDocument({
		id: 'gb/346/ins/8',
		body: [
			paragraph(1, prose(text('能力 2030 能力 sdg')), prose(text('发展 8.7'))),
			paragraph(2, prose(text('covid-19 ２０'))),
		],
	});
	expect(collectWords([document], cutAtSpaces)).toEqual([
		{ id: 'gb/346/ins/8/p1', words: ['能力', '发展'] },
		{ id: 'gb/346/ins/8/p2', words: ['covid-19'] },
	]);
});

test('leaves draft decisions out, which repeat each other', () => {
	const body = [paragraph(1, prose(text('能力'))), paragraph(2, prose(text('决定')))];
	const found = collectWords([makeDocument({ body, decisions: ['p2'] })], cutAtSpaces);
	expect(found.map(({ id }) => id)).toEqual(['gb/346/ins/8/p1']);
});

/** Cuts into pairs, and counts the texts. */
function makeCutter() {
	const texts: string[] = [];
	const cut = (one: string) => {
		texts.push(one);
		return one.match(/.{2}/gu) ?? [];
	};
	return { cut, texts };
}

const write = (id: string, words: string, drafts: number[] = []) =>
	makeDocument({
		id,
		decisions: drafts.map((number) => `p${String(number)}`),
		body: [paragraph(1, prose(text(words))), paragraph(2, prose(text('社会对话')))],
	});

test('cuts a document once, and gives the same words the second time', () => {
	const keep = makeMemoryKeep();
	const documents = [write('gb/346/ins/8', '数字鸿沟'), write('gb/340/pol/6', '数字鸿沟')];
	const first = keepWords(documents, makeCutter().cut, keep);
	const { cut, texts } = makeCutter();
	expect(keepWords(documents, cut, keep)).toEqual(first);
	expect(texts).toEqual([]);
	expect(first.map(({ id, words }) => [id, words])).toContainEqual([
		'gb/346/ins/8/p1',
		['数字', '鸿沟'],
	]);
});

test.each([
	['its text', write('gb/346/ins/8', '数字鸿沟。')],
	['its draft decisions', write('gb/346/ins/8', '数字鸿沟', [2])],
	['its id', write('gb/346/ins/9', '数字鸿沟')],
	[
		'the number of a paragraph',
		makeDocument({
			id: 'gb/346/ins/8',
			body: [paragraph(1, prose(text('数字鸿沟'))), paragraph(3, prose(text('社会对话')))],
		}),
	],
])('cuts a document anew where %s is another', (_, changed) => {
	const keep = makeMemoryKeep();
	keepWords([write('gb/346/ins/8', '数字鸿沟')], makeCutter().cut, keep);
	const { cut, texts } = makeCutter();
	const words = keepWords([changed], cut, keep);
	expect(texts.length).toBeGreaterThan(0);
	expect(words).toEqual(keepWords([changed], makeCutter().cut, makeMemoryKeep()));
});
