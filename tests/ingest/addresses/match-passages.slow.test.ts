import { beforeAll, describe, expect, test } from 'vitest';
import { ALIKE, likeness } from '../../../src/ingest/addresses/match-passages.ts';
import { readPassages } from '../../../src/ingest/addresses/read-passages.ts';
import { readDocuments } from '../../../src/ingest/read-documents.ts';

test.each([
	['甲乙丙', '甲乙丙', 1, 'one text'],
	['', '', 1, 'no words on either side'],
	['甲', '乙', 0, 'nothing is shared'],
	['甲', '甲乙', 0.4, 'the beginning of one character'],
	['甲乙丙', '丙乙甲', 0, 'the same characters in another order'],
])('%j and %j are alike to %d: %s', (left, right, expected) => {
	expect(likeness(left, right)).toBeCloseTo(expected);
});

describe('the limit, measured on the paragraphs of the five documents', () => {
	let documents: string[][];

	beforeAll(async () => {
		documents = [...(await readDocuments(process.cwd())).values()].map((mdx) =>
			readPassages(mdx).flatMap(({ kind, words }) => (kind === 'Paragraph' ? [words] : [])),
		);
		expect(documents.flat()).toHaveLength(383);
	});

	test('no two of one document that differ are alike', () => {
		const most = documents.flatMap((texts) =>
			texts.flatMap((one, index) =>
				texts.slice(index + 1).map((other) => (one === other ? 0 : likeness(one, other))),
			),
		);
		expect(most).toHaveLength(24_919);
		expect(Math.max(...most)).toBeLessThan(ALIKE);
		expect(most.toSorted((a, b) => b - a)[Math.floor(most.length / 1000)]).toBeLessThan(0.3);
	});

	test('one of which every sixth character is changed, lost or put in is alike to itself', () => {
		const touch = (words: string) =>
			[...words]
				.map((sign, at) => (at % 6 !== 3 ? sign : ['改', '', `${sign}添`][at % 3]))
				.join('');
		const all = documents.flat().map((words) => likeness(words, touch(words)));
		expect(Math.min(...all)).toBeGreaterThan(ALIKE);
	});
});
