import { describe, expect, test } from 'vitest';
import { judgeReading, readText } from '../../../../scripts/lab/fuzz/judge-reading.ts';
import { mutateText, type Mutation } from '../../../../scripts/lab/fuzz/mutations.ts';
import { documentText } from '../../../hostile/sample-archive.ts';

const read = () => readText(documentText(8, '1. 甲乙丙。\n2. 丁。\n'));

describe('a reading that is judged', () => {
	test('is read where all of it is there', () => {
		expect(judgeReading(read())).toBe('read');
	});

	test('is refused where an error says why', () => {
		expect(judgeReading(readText(documentText(8, '2. 二。\n')))).toBe('refused');
	});

	test('fails where a paragraph was lost', () => {
		const reading = read();
		reading.document?.body.pop();
		expect(() => judgeReading(reading)).toThrow('Lost without a word: 丁');
	});

	test('fails where a text stands twice', () => {
		const reading = read();
		const [, first] = reading.document?.body ?? [];
		if (first?.type === 'paragraph') first.blocks.push(...first.blocks);
		expect(() => judgeReading(reading)).toThrow('Lost without a word: 甲乙丙');
	});

	test('fails where it was refused without a reason', () => {
		expect(() => judgeReading({ ...read(), document: null })).toThrow('without an error');
	});
});

describe('mutations', () => {
	test.each<[Mutation, string, string]>([
		[{ kind: 'delete', at: 0.5, count: 1 }, 'a\nb\nd', 'a line goes'],
		[{ kind: 'double', at: 0.5, count: 1 }, 'a\nb\nc\nc\nd', 'a line stands twice'],
		[{ kind: 'swap', at: 0, count: 1 }, 'b\na\nc\nd', 'two lines change places'],
		[{ kind: 'truncate', at: 0.5 }, 'a\nb', 'the end is lost'],
		[{ kind: 'cut-front', at: 0.6 }, 'c\nd', 'the beginning is lost'],
		[{ kind: 'inject-line', at: 0, text: 'x' }, 'x\na\nb\nc\nd', 'a line comes in'],
		[{ kind: 'inject-text', at: 0.99, text: 'x' }, 'a\nb\nc\nxd', 'a sign comes in'],
		[{ kind: 'delete-text', at: 0, count: 2 }, 'b\nc\nd', 'signs go'],
		[{ kind: 'join-lines', at: 0.5 }, 'a\nb\ncd', 'a line end is lost'],
	])('%j gives %j: %s', (change, expected) => {
		expect(mutateText('a\nb\nc\nd', [change])).toBe(expected);
	});
});
