import { expect, test } from 'vitest';
import type { LeftOutLine } from '../../../src/ingest/describe/find-left-out.ts';
import { buildCoverage } from '../../../src/archive/documents/build-coverage.ts';
import { describeDocument } from './describe-document.ts';

function coverageOf(leftOut: LeftOutLine[]) {
	const document = describeDocument({ id: 'gb/346/ins/8' });
	const entry = { file: 'a.txt', sha256: 'a'.repeat(64), origin: '测试' };
	const ledger = { paragraph: 5, masthead: 2, front: 3, contents: 7, markup: 11 };
	const [coverage] = buildCoverage([
		{ entry, document, ledger, textLines: 9, leftOut, findings: [] },
	]);
	if (coverage === undefined) throw new Error('There is no coverage.');
	return coverage;
}

const line = (number: number, kind: LeftOutLine['kind'], text = '文字'): LeftOutLine => ({
	line: number,
	kind,
	text,
});

test('counts the masthead to the first page, and markup to nothing', () => {
	expect(coverageOf([]).characters).toEqual({
		paragraphs: 5,
		footnotes: 0,
		texts: 0,
		tables: 0,
		headings: 0,
		front: 5,
		boxes: 0,
		furniture: 7,
	});
});

test('gives a table of contents as one, with its first and last line, and every other line with its words', () => {
	const lines = [
		line(1, 'furniture', '为节约起见'),
		line(3, 'furniture', '本文件限量印发'),
		line(43, 'contents'),
		line(44, 'contents'),
		line(66, 'contents'),
		line(70, 'repeated-title', '标题'),
	];
	const { leftOut, leftOutLines } = coverageOf(lines);
	expect(leftOut).toEqual([
		{ kind: 'furniture', from: 1, to: 1, text: '为节约起见' },
		{ kind: 'furniture', from: 3, to: 3, text: '本文件限量印发' },
		{ kind: 'contents', from: 43, to: 66, text: null },
		{ kind: 'repeated-title', from: 70, to: 70, text: '标题' },
	]);
	expect(leftOutLines).toBe(6);
});

test('keeps two tables of contents apart', () => {
	const lines = [line(2, 'contents'), line(9, 'furniture'), line(10, 'contents')];
	expect(coverageOf(lines).leftOut.map(({ from, to }) => [from, to])).toEqual([
		[2, 2],
		[9, 9],
		[10, 10],
	]);
});

test('is nothing for a source without a document', () => {
	const entry = { file: 'a.txt', sha256: 'a'.repeat(64), origin: '测试' };
	const source = { entry, document: null, ledger: {}, textLines: 0, leftOut: [], findings: [] };
	expect(buildCoverage([source])).toEqual([]);
});
