import { expect, test } from 'vitest';
import { keepNumbers } from '../../../src/ingest/addresses/keep-numbers.ts';
import { textsFile } from './mdx-file.ts';

const A = '理事会深切悼念前总干事的逝世，并向其家人致以慰问。';
const B = '劳工局在其任期内推动了体面劳动议程的实施。';
const C = '请理事会全体起立，默哀一分钟。';
const NEW = '新找到的一段没有编号的话，说明经过。';
const OTHER = '又一段此前没有读出的话。';

type Texts = readonly (readonly [number, string])[];
const inOrder = (...texts: string[]): Texts => texts.map((text, index) => [index + 1, text]);

/** Returns the numbers of texts, of which those in `published` were, and more numbers were used before. */
const keep = (published: Texts, given: Texts, used: readonly number[] = []) =>
	keepNumbers(
		'gb/1/2',
		textsFile(published),
		textsFile(given),
		new Set(
			[...published.map(([number]) => number), ...used].map((n) => `gb/1/2/text${String(n)}`),
		),
	)['text'];

test.each<[Texts, Texts, number[] | undefined, string]>([
	[inOrder(A, B), inOrder(A, B), undefined, 'nothing has changed'],
	[inOrder(A, B), inOrder(A, B, NEW), undefined, 'one is found behind the last'],
	[inOrder(A, B), inOrder(NEW, A, B), [3, 1, 2], 'one is found before the first'],
	[inOrder(A, B, C), inOrder(A, NEW, B, OTHER, C), [1, 4, 2, 5, 3], 'two are found between'],
	[inOrder(A, B), inOrder(A.replace('家人', '家属'), NEW, B), [1, 3, 2], 'and one is touched'],
	[inOrder(A, B), inOrder(B, A), [2, 1], 'two change places: each takes its number along'],
	[inOrder(A, B, C), inOrder(A, NEW, C), undefined, 'one is written anew where it stands'],
	[inOrder(A, B, C), inOrder(A, C), [1, 3], 'one is gone, whose number goes to no other'],
	[
		[
			[1, A],
			[3, NEW],
			[2, B],
		],
		inOrder(A, NEW, OTHER, B),
		[1, 3, 4, 2],
		'one is found beside one that was found before',
	],
	[inOrder(A, A), inOrder(A, A, NEW), undefined, 'two that are equal stay'],
])('%j, %j: %j, %s', (published, given, expected) => {
	expect(keep(published, given)).toEqual(expected);
});

test('a number that was published and moved away is not used again', () => {
	expect(keep(inOrder(A), inOrder(A, NEW), [2])).toEqual([1, 3]);
});

test('each part and each kind counts for itself', () => {
	const file = (...texts: string[]) =>
		`<Heading id="h1" level={1}>引言</Heading>\n\n${textsFile(inOrder(A))}\n<Part id="annex1">\n  <Name>附件一</Name>\n\n${textsFile(
			inOrder(...texts),
		).replaceAll('id="', 'id="annex1-')}</Part>\n`;
	const released = new Set(['h1', 'text1', 'annex1', 'annex1/text1'].map((at) => `gb/1/2/${at}`));
	expect(keepNumbers('gb/1/2', file(B), file(NEW, B), released)).toEqual({ 'annex1-text': [2, 1] });
});

test('where nothing is published yet, they count in the order printed', () => {
	const given = textsFile(inOrder(NEW, A, B));
	expect(keepNumbers('gb/1/2', textsFile(inOrder(A, B)), given, new Set())).toEqual({});
});
