import { expect, test } from 'vitest';
import type { Keep } from '../../../src/keep/keep.ts';
import { keepWords } from '../../../src/archive/relations/related/keep-words.ts';
import { makeDocument, paragraph, prose, text } from '../../fixtures/make-document.ts';

function makeKeep(): Keep {
	const entries = new Map<string, Uint8Array>();
	return {
		get: (kind, key) => entries.get(`${kind}/${key}`),
		put: (kind, key, bytes) => entries.set(`${kind}/${key}`, bytes),
		sweep: () => undefined,
		clear: () => undefined,
	};
}

/** Cuts into pairs, and counts the texts. */
function makeCutter() {
	const texts: string[] = [];
	const cut = (one: string) => {
		texts.push(one);
		return one.match(/.{2}/gu) ?? [];
	};
	return { cut, texts };
}

const write = (id: string, words: string, draftDecisions: number[] = []) =>
	makeDocument({
		id,
		draftDecisions,
		body: [paragraph(1, prose(text(words))), paragraph(2, prose(text('社会对话')))],
	});

test('cuts a document once, and gives the same words the second time', () => {
	const keep = makeKeep();
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
])('cuts a document anew where %s is another', (_, changed) => {
	const keep = makeKeep();
	keepWords([write('gb/346/ins/8', '数字鸿沟')], makeCutter().cut, keep);
	const { cut, texts } = makeCutter();
	const words = keepWords([changed], cut, keep);
	expect(texts.length).toBeGreaterThan(0);
	expect(words).toEqual(keepWords([changed], makeCutter().cut, makeKeep()));
});
